import Box from '@mui/material/Box';

/** A bar that only repeats the figure beside it: nothing is lost by whoever cannot see it. */
export function ShareBar({ share, text }: { share: number | null; text: string }) {
  return (
    <Box sx={{ minWidth: 110 }}>
      {text}
      <Box aria-hidden sx={{ height: 8, bgcolor: '#e8ecf0', borderRadius: 1, overflow: 'hidden', mt: 0.25 }}>
        <Box sx={{ height: 1, width: `${Math.round(100 * Math.min(1, share ?? 0))}%`, bgcolor: '#1f6aa5' }} />
      </Box>
    </Box>
  );
}
