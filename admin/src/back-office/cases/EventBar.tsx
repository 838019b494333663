import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link as RouterLink } from 'react-router-dom';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../providers/session.js';
import { ActButton } from './ActButton.js';
import { actsOn, decidable } from './case-acts.js';
import { StepDialog } from './CaseStep.js';
import { useCaseAccess } from './conflict/case-access.js';

/** The steps the reader's role can take, from the server's list. A blocked one is grey, and the reason stands under it. */
export function EventBar({ grantCase }: { grantCase: CaseDetail }) {
  const say = useWords();
  const { permissions } = useSession();
  const { own } = useCaseAccess();
  const [open, setOpen] = useState<string>();
  const acts = own ? [] : actsOn(grantCase, permissions, say);
  const decides = !own && decidable(grantCase);
  if (acts.length === 0 && !decides) return null;
  // Before the assessment an application can only be dismissed; then other steps come first.
  const next = grantCase.state === 'bedomning';
  const toDecision = decides && (
    <Button
      variant={next ? 'contained' : 'outlined'}
      component={RouterLink}
      to={`/cases/${grantCase.id}/show/decision`}
    >
      {say('Till beslutet', 'To the decision')}
    </Button>
  );
  return (
    <Box component="section" aria-label={say('Åtgärder', 'Actions')} sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        {next && toDecision}
        {acts.map((act) => (
          <ActButton key={act.event} act={act} onOpen={() => setOpen(act.event)} />
        ))}
        {!next && toDecision}
      </Box>
      {open && <StepDialog event={open} grantCase={grantCase} onClose={() => setOpen(undefined)} />}
    </Box>
  );
}
