import { useId } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useWords } from '../../i18n/use-words.js';
import type { CaseAct } from './case-acts.js';

type Act = Pick<CaseAct, 'label' | 'reasons' | 'danger'>;

/** A step that can be taken, or a grey one with the reasons why not under it. */
export function ActButton({ act: { label, reasons, danger }, onOpen }: { act: Act; onOpen: () => void }) {
  const say = useWords();
  const id = useId();
  if (reasons.length === 0)
    return (
      <Button variant="contained" color={danger ? 'error' : 'primary'} onClick={onOpen}>
        {label} …
      </Button>
    );
  return (
    <Box sx={{ order: 1, flexBasis: { xs: '100%', sm: 'auto' }, maxWidth: 420 }}>
      {/* aria-disabled keeps it in the tab order, so that the reasons are found with the keyboard too. */}
      <Button
        variant="outlined"
        aria-disabled
        aria-describedby={id}
        disableRipple
        sx={{
          color: '#5b6670',
          borderColor: '#b9c2ca',
          bgcolor: '#e8ecf0',
          cursor: 'not-allowed',
          '&:hover': { bgcolor: '#e8ecf0' },
        }}
      >
        {label}
      </Button>
      <Box
        component="ul"
        id={id}
        aria-label={say(`Därför går det inte: ${label}`, `Why not: ${label}`)}
        sx={{ m: 0, mt: 0.5, pl: 2.25, fontSize: '0.8125rem', color: 'text.secondary' }}
      >
        {reasons.map(({ code, title, detail }) => (
          <li key={code}>
            <strong>{title}</strong> {detail}
          </li>
        ))}
      </Box>
    </Box>
  );
}
