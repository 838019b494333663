import { useId, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useSession } from '../../providers/session.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { actsOn, type CaseAct } from './case-acts.js';
import { dialogOf } from './case-dialogs.js';

/** The steps the reader's role can take, from the server's list. A blocked one is grey, and the reason stands under it. */
export function EventBar({ grantCase }: { grantCase: CaseDetail }) {
  const say = useWords();
  const { permissions } = useSession();
  const [open, setOpen] = useState<string>();
  const acts = actsOn(grantCase, permissions, say);
  if (acts.length === 0) return null;
  return (
    <Box component="section" aria-label={say('Åtgärder', 'Actions')} sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        {acts.map((act) => (
          <ActButton key={act.event} act={act} onOpen={() => setOpen(act.event)} />
        ))}
      </Box>
      {open && <OpenDialog event={open} grantCase={grantCase} onClose={() => setOpen(undefined)} />}
    </Box>
  );
}

function ActButton({ act: { label, reasons, danger }, onOpen }: { act: CaseAct; onOpen: () => void }) {
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

function OpenDialog({
  event,
  grantCase,
  onClose,
}: {
  event: string;
  grantCase: CaseDetail;
  onClose: () => void;
}) {
  const say = useWords();
  const locale = useLanguage();
  const { today } = useSession();
  const dialog = dialogOf(event, { grantCase, today, say, locale });
  return dialog ? <ActionDialog {...dialog} onClose={onClose} /> : null;
}
