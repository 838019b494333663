import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Failed } from '../ui/Failed.js';

/** What a page throws while drawing stays inside the page: header, menu and footer still work. */
class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Failed
        problem={{ type: 'about:blank', title: '', status: 500, code: 'page.failed' }}
        retry={() => window.location.reload()}
      />
    );
  }
}

export function PageBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  // Keyed by the page's first part, so that the steps of a form keep their answers between them.
  return <Boundary key={pathname.split('/').slice(0, 3).join('/')}>{children}</Boundary>;
}
