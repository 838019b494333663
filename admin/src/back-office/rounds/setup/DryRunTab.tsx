import { useState } from 'react';
import Alert from '@mui/material/Alert';
import type { DryRun, Round } from '#domain/contracts/index.js';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useWords } from '../../../i18n/use-words.js';
import { ProblemAlert } from '../../../shared/form/ProblemAlert.js';
import { Section } from '../../../shared/Section.js';
import { useAction } from '../../../shared/use-action.js';
import { DryRunOutcome } from './DryRunOutcome.js';
import { SetupText } from './SetupField.js';

const read = (text: string) => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : undefined);

/** The round played with invented recipients, before anybody real is let in. */
export function DryRunTab({ round }: { round: Round }) {
  const say = useWords();
  const [counts, setCounts] = useState<Record<string, string>>(() =>
    Object.fromEntries(round.pots.map(({ recipientClass }) => [recipientClass, '100'])),
  );
  const [jointShare, setJointShare] = useState('25');
  const [minutes, setMinutes] = useState('240');
  const [outcome, setOutcome] = useState<DryRun>();
  const action = useAction<DryRun>(`/rounds/${round.id}/dry-run`, { onDone: setOutcome });
  const body = {
    applications: Object.fromEntries(Object.entries(counts).map(([name, text]) => [name, read(text)])),
    jointShare: read(jointShare),
    minutesPerCase: read(minutes),
  };
  const readable = ![...Object.values(body.applications), body.jointShare, body.minutesPerCase].includes(
    undefined,
  );
  return (
    <>
      <Section title={say('Provkör omgången', 'Dry-run the round')}>
        <Alert severity="info" sx={{ mb: 2 }}>
          {say(
            'Medel spelar upp omgången med påhittade sökande. Ingenting sparas och ingen får något meddelande.',
            'Medel plays the round with invented applicants. Nothing is saved and nobody gets a message.',
          )}
        </Alert>
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            mb: 2,
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
          }}
        >
          {round.pots.map(({ recipientClass, name }) => (
            <SetupText
              key={recipientClass}
              numeric
              label={say(`Ansökningar: ${name.toLowerCase()}`, `Applications: ${name.toLowerCase()}`)}
              value={counts[recipientClass] ?? ''}
              max={4}
              onChange={(text) => setCounts({ ...counts, [recipientClass]: text })}
            />
          ))}
          <SetupText
            numeric
            label={say('Andel gemensamma, procent', 'Share of joint ones, per cent')}
            value={jointShare}
            max={3}
            onChange={setJointShare}
          />
          <SetupText
            numeric
            label={say('Minuter per ärende', 'Minutes per case')}
            value={minutes}
            max={5}
            onChange={setMinutes}
          />
        </Box>
        <ProblemAlert problem={action.problem} />
        <Button
          variant="contained"
          disabled={!readable}
          loading={action.busy}
          onClick={() => action.run(body)}
        >
          {say('Provkör', 'Run')}
        </Button>
      </Section>
      {outcome && <DryRunOutcome outcome={outcome} />}
    </>
  );
}
