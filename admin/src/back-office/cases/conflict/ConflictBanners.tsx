import { useState } from 'react';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import type { CaseDetail } from '#domain/contracts/index.js';
import type { ConflictRow } from '#domain/contracts/handling.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { useSession } from '../../../providers/session.js';
import { formatInstant } from '../../../shared/format.js';
import { stands, useCaseAccess, useMayHere } from './case-access.js';
import { TryConflict } from './TryConflict.js';

/** Above everything else on the page: who may not take part. */
export function ConflictBanners({ grantCase }: { grantCase: CaseDetail }) {
  const { user } = useSession();
  const { conflicts, own } = useCaseAccess();
  return (
    <>
      {own && <OwnConflict conflict={own} />}
      {conflicts
        .filter((conflict) => stands(conflict) && conflict.userId !== user.id)
        .map((conflict) => (
          <OthersConflict key={conflict.id} conflict={conflict} grantCase={grantCase} />
        ))}
    </>
  );
}

function OwnConflict({ conflict: { state, groundLabel } }: { conflict: ConflictRow }) {
  const say = useWords();
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      <AlertTitle>
        {state === 'confirmed'
          ? say('Du är jävig i ärendet', 'You have a conflict of interest in this case')
          : say('Det är anmält att du kan vara jävig', 'It has been reported that you may be partial')}
      </AlertTitle>
      {say(
        `Grund: ${groundLabel}. Du kan läsa ärendet, men inte handlägga det eller delta i beslutet (16–18 §§ förvaltningslagen).`,
        `Ground: ${groundLabel}. You can read the case, but not handle it or take part in the decision (sections 16–18 of the Administrative Procedure Act).`,
      )}{' '}
      {state === 'declared' &&
        say('Det gäller tills jävet har prövats.', 'This holds until the matter has been tried.')}
    </Alert>
  );
}

function OthersConflict({ conflict, grantCase }: { conflict: ConflictRow; grantCase: CaseDetail }) {
  const say = useWords();
  const locale = useLanguage();
  const mayHere = useMayHere();
  const [trying, setTrying] = useState(false);
  const { userName, userId, groundLabel, text, state, declaredBy, declaredAt } = conflict;
  const untried = state === 'declared';
  return (
    <Alert
      severity={untried || userId === grantCase.officerId ? 'warning' : 'info'}
      sx={{ mb: 2 }}
      action={
        untried &&
        mayHere('conflict.try') && (
          <Button color="inherit" size="small" onClick={() => setTrying(true)}>
            {say('Pröva jävet …', 'Try the matter …')}
          </Button>
        )
      }
    >
      <AlertTitle>
        {untried
          ? say(
              `Jäv är anmält för ${userName} och inte prövat`,
              `A conflict of interest is reported for ${userName} and not yet tried`,
            )
          : say(`${userName} är jävig i ärendet`, `${userName} has a conflict of interest in this case`)}
      </AlertTitle>
      {groundLabel}: {text} ({declaredBy}, {formatInstant(declaredAt, locale)})
      {trying && <TryConflict conflict={conflict} grantCase={grantCase} onClose={() => setTrying(false)} />}
    </Alert>
  );
}
