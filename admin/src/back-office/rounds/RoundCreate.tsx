import { useState, type FormEvent, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useNavigate } from 'react-router-dom';
import { useGetList } from 'react-admin';
import type { Programme, Round, RoundMechanism } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../providers/session.js';
import type { Field } from '../../shared/form/field.js';
import { FormField } from '../../shared/form/FormField.js';
import { ProblemAlert } from '../../shared/form/ProblemAlert.js';
import { useFieldForm } from '../../shared/form/use-field-form.js';
import { PlainLink } from '../../shared/links.js';
import { Waiting } from '../../shared/Notice.js';
import { Page } from '../../shared/Page.js';
import { Section } from '../../shared/Section.js';
import { useAction } from '../../shared/use-action.js';
import { PotCheck } from './PotCheck.js';
import {
  applicationDayFields,
  dayFields,
  moneyFields,
  potDifference,
  textFields,
  toRoundCreation,
} from './round-fields.js';

export function RoundCreate() {
  const say = useWords();
  const { data } = useGetList<Programme>('programmes', { pagination: { page: 1, perPage: 100 } });
  return (
    <Page
      title={say('Ny omgång', 'New round')}
      above={
        <nav aria-label={say('Du är här', 'You are here')}>
          <PlainLink to="/rounds">{say('Omgångar', 'Rounds')}</PlainLink> › {say('Ny omgång', 'New round')}
        </nav>
      }
    >
      {data ? <Mechanisms programmes={data} /> : <Waiting rows={8} />}
    </Page>
  );
}

/** What is asked depends on how the money reaches its recipients, so that is asked first. */
function Mechanisms({ programmes }: { programmes: Programme[] }) {
  const say = useWords();
  const [mechanism, setMechanism] = useState<RoundMechanism>('application');
  return (
    <>
      <Section title={say('Hur pengarna når mottagarna', 'How the money reaches its recipients')}>
        <RadioGroup
          aria-label={say('Hur pengarna når mottagarna', 'How the money reaches its recipients')}
          value={mechanism}
          onChange={(event) => setMechanism(event.target.value as RoundMechanism)}
        >
          <FormControlLabel
            value="application"
            control={<Radio />}
            label={say(
              'Ansökan: mottagarna söker och myndigheten beslutar inom ramen',
              'Application: recipients apply and the authority decides within the frame',
            )}
          />
          <FormControlLabel
            value="requisition"
            control={<Radio />}
            label={say(
              'Rekvisition: beloppen är fördelade och mottagarna rekvirerar',
              'Requisition: the amounts are allotted and recipients requisition them',
            )}
          />
        </RadioGroup>
      </Section>
      <RoundForm key={mechanism} mechanism={mechanism} programmes={programmes} />
    </>
  );
}

function RoundForm({ mechanism, programmes }: { mechanism: RoundMechanism; programmes: Programme[] }) {
  const say = useWords();
  const navigate = useNavigate();
  const { today } = useSession();
  const applies = mechanism === 'application';
  const action = useAction<Round>('/rounds', {
    success: applies
      ? say('Utkastet är skapat. Fyll i upplägget.', 'The draft has been created. Fill in the set-up.')
      : say('Omgången är skapad.', 'The round has been created.'),
    onDone: ({ id }) => void navigate(`/rounds/${id}/show/${applies ? 'setup' : 'allotment'}`),
  });
  const what: Field[] = [
    {
      name: 'programmeId',
      label: say('Program', 'Programme'),
      kind: 'choice',
      options: programmes.map(({ id, name }) => ({ value: id, label: name })),
      initial: programmes[0] ? String(programmes[0].id) : '',
    },
    { name: 'year', label: say('År', 'Year'), kind: 'wholeNumber', initial: today.slice(0, 4) },
    ...textFields(say),
  ];
  const money = moneyFields(say);
  const days: Field[] = [
    ...(applies ? applicationDayFields(say) : []),
    ...dayFields(say),
    {
      name: 'payWithinWorkingDays',
      label: say('Betalas inom arbetsdagar', 'Pay within working days'),
      kind: 'wholeNumber',
      initial: '15',
      help: say('Räknat från att rekvisitionen kom in.', 'Counted from the day the requisition came in.'),
    },
  ];
  const form = useFieldForm([...what, ...money, ...days], action.problem);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = form.check();
    if (body && potDifference(form.values) === 0) action.run({ ...toRoundCreation(body), mechanism });
  };
  const field = (one: Field) => (
    <FormField
      key={one.name}
      field={one}
      value={form.values[one.name] ?? ''}
      error={form.errors[one.name]}
      onChange={(value) => form.set(one.name, value)}
    />
  );
  return (
    <form onSubmit={submit} noValidate>
      <ProblemAlert problem={action.problem} shown={[...what, ...money, ...days].map(({ name }) => name)} />
      <Section title={say('Vad pengarna är till för', 'What the money is for')}>
        <Grid>{what.map(field)}</Grid>
      </Section>
      <Section title={say('Ram och potter', 'Frame and pots')}>
        <Grid>{money.map(field)}</Grid>
        <PotCheck values={form.values} />
      </Section>
      <Section title={say('Frister', 'Deadlines')}>
        <Grid>{days.map(field)}</Grid>
      </Section>
      <Button type="submit" variant="contained" size="large" loading={action.busy}>
        {applies ? say('Skapa utkastet', 'Create the draft') : say('Skapa omgången', 'Create the round')}
      </Button>
    </form>
  );
}

function Grid({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
        alignItems: 'start',
      }}
    >
      {children}
    </Box>
  );
}
