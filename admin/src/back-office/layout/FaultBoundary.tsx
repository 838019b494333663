import { Component, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import { ErrorNotice } from '../../shared/Notice.js';

/** A page that breaks leaves the menu standing. */
export class FaultBoundary extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <Box sx={{ p: 3 }}>
        <ErrorNotice error={this.state.error} retry={() => this.setState({ error: undefined })} />
      </Box>
    );
  }
}
