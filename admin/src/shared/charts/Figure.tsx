import { Suspense, useId, useState, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useWords } from '../../i18n/use-words.js';

interface Props {
  /** The finding in words, not the name of the chart. */
  finding: string;
  chart: ReactNode;
  table: ReactNode;
  level?: 'h2' | 'h3';
}

/** A figure is a finding, a chart, and the same numbers as a table. */
export function Figure({ finding, chart, table, level = 'h3' }: Props) {
  const say = useWords();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <Box component="figure" aria-labelledby={id} sx={{ m: 0, minWidth: 0 }}>
      <Stack
        direction="row"
        useFlexGap
        sx={{ flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', alignItems: 'center' }}
      >
        <Typography id={id} variant="h3" component={level}>
          {finding}
        </Typography>
        <Button size="small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? say('Visa som diagram', 'Show as chart') : say('Visa som tabell', 'Show as table')}
        </Button>
      </Stack>
      {asTable ? table : <Suspense fallback={<Skeleton height={180} />}>{chart}</Suspense>}
    </Box>
  );
}
