import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { Scenario, ScenarioOutcome } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { ProblemAlert } from '../../shared/form/ProblemAlert.js';
import { ErrorNotice, Waiting } from '../../shared/Notice.js';
import { Section } from '../../shared/Section.js';
import { useAction } from '../../shared/use-action.js';
import { useQuestion } from '../../shared/use-question.js';
import { OutcomeFacts, OutcomeTable, ScenarioComparison } from './ScenarioOutcomes.js';
import { newStep, readSteps } from './scenario-steps.js';
import { ScenarioSteps } from './ScenarioSteps.js';

/** What would happen if. Nothing here decides anything. */
export function Scenarios({ potId }: { potId: number }) {
  const say = useWords();
  const mayWrite = useMay('scenario.write');
  const { data, error, refetch } = useQuestion<Scenario[]>(`/pots/${potId}/scenarios`);
  return (
    <Section title={say('Tänk om', 'What if')}>
      <Alert severity="info" sx={{ mb: 2 }}>
        {say(
          'Ett scenario räknar på de ansökningar som inte är beslutade: på föreslaget belopp, annars bedömt, annars sökt. Det ändrar inga förslag och beslutar ingenting.',
          'A scenario counts on the applications that are not decided: on what is proposed, else assessed, else applied for. It changes no proposal and decides nothing.',
        )}
      </Alert>
      {mayWrite && <Builder potId={potId} />}
      {error && <ErrorNotice error={error} retry={() => void refetch()} />}
      {data ? <ScenarioComparison scenarios={data} mayDelete={mayWrite} /> : !error && <Waiting rows={3} />}
    </Section>
  );
}

function Builder({ potId }: { potId: number }) {
  const say = useWords();
  const [steps, setSteps] = useState(() => [newStep(1)]);
  const [shown, setShown] = useState<ScenarioOutcome>();
  const [saving, setSaving] = useState(false);
  const preview = useAction<ScenarioOutcome>(`/pots/${potId}/scenario-previews`, { onDone: setShown });
  const read = readSteps(steps);
  return (
    <>
      <ScenarioSteps
        steps={steps}
        onChange={(changed) => {
          setSteps(changed);
          setShown(undefined);
        }}
      />
      <ProblemAlert problem={preview.problem} />
      <Stack direction="row" useFlexGap sx={{ gap: 1, flexWrap: 'wrap', my: 1.5 }}>
        <Button
          variant="outlined"
          disabled={read === undefined}
          loading={preview.busy}
          onClick={() => preview.run({ steps: read })}
        >
          {say('Räkna', 'Count')}
        </Button>
        {shown && (
          <Button variant="outlined" onClick={() => setSaving(true)}>
            {say('Spara scenariot …', 'Save the scenario …')}
          </Button>
        )}
      </Stack>
      {shown && (
        <>
          <OutcomeFacts outcome={shown} />
          <OutcomeTable outcome={shown} />
        </>
      )}
      {saving && (
        <ActionDialog
          title={say('Spara scenariot', 'Save the scenario')}
          fields={[
            {
              name: 'name',
              label: say('Namn', 'Name'),
              kind: 'text',
              max: 100,
              placeholder: say('Tak 500 000 kr', 'Cap 500 000 kr'),
            },
          ]}
          fixed={{ steps: read }}
          path={`/pots/${potId}/scenarios`}
          submitLabel={say('Spara', 'Save')}
          success={say('Scenariot är sparat.', 'The scenario has been saved.')}
          onClose={() => setSaving(false)}
        />
      )}
    </>
  );
}
