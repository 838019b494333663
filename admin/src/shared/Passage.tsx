import Box from '@mui/material/Box';

/** Somebody's own words under a small heading, with the line breaks they were written with. */
export function Passage({ title, text, level = 'h3' }: { title: string; text: string; level?: 'h3' | 'h4' }) {
  return (
    <Box sx={{ mt: 1.5 }}>
      <Box component={level} sx={{ m: 0, mb: 0.25, fontSize: '0.9375rem', fontWeight: 600 }}>
        {title}
      </Box>
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '75ch' }}>{text}</Box>
    </Box>
  );
}
