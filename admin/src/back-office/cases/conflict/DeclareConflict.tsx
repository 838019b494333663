import { useState } from 'react';
import Button from '@mui/material/Button';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useWords, type Words } from '../../../i18n/use-words.js';
import { useSession } from '../../../providers/session.js';
import type { Field } from '../../../shared/form/field.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import { useMayHere } from './case-access.js';

export function DeclareConflict({ grantCase }: { grantCase: CaseDetail }) {
  const say = useWords();
  const mayHere = useMayHere();
  const [open, setOpen] = useState(false);
  if (!mayHere('conflict.declare')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {say('Anmäl jäv …', 'Report a conflict of interest …')}
      </Button>
      {open && <Declaration grantCase={grantCase} onClose={() => setOpen(false)} />}
    </>
  );
}

function Declaration({ grantCase, onClose }: { grantCase: CaseDetail; onClose: () => void }) {
  const say = useWords();
  const { user } = useSession();
  const { id, officerId, officerName } = grantCase;
  const whose: Field[] =
    officerId === null || officerId === user.id
      ? []
      : [
          {
            name: 'userId',
            label: say('Vem det gäller', 'Who it concerns'),
            kind: 'choice',
            initial: String(user.id),
            options: [
              { value: user.id, label: say('Mig själv', 'Myself') },
              { value: officerId, label: officerName ?? say('Handläggaren', 'The officer') },
            ],
          },
        ];
  return (
    <ActionDialog
      title={say('Anmäl jäv', 'Report a conflict of interest')}
      intro={say(
        'Den som kan vara jävig får inte delta i handläggningen. Anmälan gäller genast och prövas av en beslutsfattare (16–18 §§ förvaltningslagen).',
        'Whoever may be partial must not take part. The report holds at once and is tried by a decision maker (sections 16–18 of the Administrative Procedure Act).',
      )}
      path={`/cases/${id}/conflicts`}
      fields={[
        ...whose,
        {
          name: 'ground',
          label: say('Grund', 'Ground'),
          kind: 'choice',
          options: groundChoices(say),
        },
        {
          name: 'text',
          label: say('Vad det beror på', 'What it rests on'),
          kind: 'longText',
          max: 2000,
        },
      ]}
      submitLabel={say('Anmäl jäv', 'Report')}
      success={say('Anmälan är gjord.', 'The report has been made.')}
      onClose={onClose}
    />
  );
}

function groundChoices(say: Words) {
  return [
    {
      value: 'party',
      label: say(
        'Part, eller berörs av beslutet (även närstående)',
        'Party, or affected by the decision (also close relatives)',
      ),
    },
    {
      value: 'representative',
      label: say('Ombud eller ställföreträdare för en part', 'Represents a party'),
    },
    {
      value: 'earlierInstance',
      label: say(
        'Har deltagit i samma fråga hos en annan myndighet',
        'Took part in the same matter at another authority',
      ),
    },
    {
      value: 'otherCircumstance',
      label: say(
        'Annan omständighet som gör att opartiskheten kan ifrågasättas',
        'Another circumstance that puts impartiality in question',
      ),
    },
  ];
}
