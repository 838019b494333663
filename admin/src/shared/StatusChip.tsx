import Box from '@mui/material/Box';
import { toneOf } from './status-tones.js';
import { TONES, type Tone } from './theme.js';

interface Props {
  status: string;
  label: string;
  tone?: Tone;
}

/** The words say it; frame and colour only help the eye find it. */
export function StatusChip({ status, label, tone = toneOf(status) }: Props) {
  const { ink, paper, line } = TONES[tone];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        px: 1,
        py: 0.25,
        borderRadius: 1,
        border: `1px solid ${line}`,
        bgcolor: paper,
        color: ink,
        fontSize: '0.8125rem',
        fontWeight: 600,
        lineHeight: 1.5,
        whiteSpace: 'nowrap',
      }}
    >
      {label}
    </Box>
  );
}
