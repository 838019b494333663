import { useState } from 'react';
import Button from '@mui/material/Button';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../providers/session.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { useAction } from '../../shared/use-action.js';
import { useOfficerChoices } from '../../shared/use-choices.js';
import { useMayHere } from './conflict/case-access.js';

export function OfficerControl({ grantCase }: { grantCase: CaseDetail }) {
  const say = useWords();
  const mayAssign = useMayHere()('case.assign');
  return (
    <>
      {grantCase.officerName ?? say('Ingen', 'None')}
      {mayAssign && <Assign grantCase={grantCase} />}
    </>
  );
}

function Assign({ grantCase: { id, version, officerId, registryNumber } }: { grantCase: CaseDetail }) {
  const say = useWords();
  const { user } = useSession();
  const officers = useOfficerChoices();
  const [open, setOpen] = useState(false);
  const take = useAction(`/cases/${id}/assignment`, {
    success: say('Ärendet är ditt.', 'The case is yours.'),
  });
  const mayTake = officerId !== user.id && officers.some(({ value }) => value === user.id);
  return (
    <>
      {mayTake && (
        <Button size="small" loading={take.busy} onClick={() => take.run({ version, officerId: user.id })}>
          {say('Ta ärendet', 'Take the case')}
        </Button>
      )}
      <Button size="small" onClick={() => setOpen(true)}>
        {officerId ? say('Byt …', 'Change …') : say('Tilldela …', 'Assign …')}
      </Button>
      {open && (
        <ActionDialog
          title={say(`Handläggare för ${registryNumber}`, `Officer for ${registryNumber}`)}
          path={`/cases/${id}/assignment`}
          fixed={{ version }}
          fields={[
            {
              name: 'officerId',
              label: say('Handläggare', 'Officer'),
              kind: 'choice',
              options: officers,
              optional: true,
              initial:
                officerId && officers.some(({ value }) => value === officerId) ? String(officerId) : '',
            },
          ]}
          shape={(body) => ({ officerId: null, ...body })}
          submitLabel={say('Spara', 'Save')}
          success={say('Handläggaren är ändrad.', 'The officer has been changed.')}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
