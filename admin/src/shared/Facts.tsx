import type { ReactNode } from 'react';
import Box from '@mui/material/Box';

export type Fact = [term: string, value: ReactNode];

/** Terms and values, in as many columns as fit. */
export function Facts({ facts, min = 190 }: { facts: Fact[]; min?: number }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: `repeat(auto-fill, minmax(min(${min}px, 100%), 1fr))`,
      }}
    >
      {facts.map(([term, value]) => (
        <Box key={term} sx={{ minWidth: 0 }}>
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {term}
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
