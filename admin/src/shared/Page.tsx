import { useEffect, useRef, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';

interface Props {
  title: string;
  /** Shown instead of the title when the heading needs more than words. */
  heading?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

let visited = false;

/** Every page: one h1, a title of its own, its actions. Focus follows to the heading after navigation. */
export function Page({ title, heading, above, actions, children }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (visited) ref.current?.focus({ preventScroll: true });
    visited = true;
  }, []);
  return (
    <Box sx={{ px: { xs: 1, sm: 2 }, py: 2, maxWidth: 1480, width: '100%', minWidth: 0 }}>
      <title>{`${title} – Medel`}</title>
      {above}
      <Stack
        direction="row"
        useFlexGap
        sx={{ flexWrap: 'wrap', gap: 1.5, justifyContent: 'space-between', alignItems: 'center', mb: 2 }}
      >
        <Typography
          variant="h1"
          ref={ref}
          tabIndex={-1}
          sx={{ outline: 'none !important', overflowWrap: 'anywhere' }}
        >
          {heading ?? title}
        </Typography>
        {actions && (
          <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1 }}>
            {actions}
          </Stack>
        )}
      </Stack>
      {children}
    </Box>
  );
}
