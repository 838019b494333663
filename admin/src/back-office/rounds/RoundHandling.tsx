import { useState } from 'react';
import type { z } from 'zod';
import Button from '@mui/material/Button';
import { useNotify } from 'react-admin';
import type { assignmentOutcome, paymentBatchResult, Round } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { ProblemAlert } from '../../shared/form/ProblemAlert.js';
import { CaseLink, PlainLink } from '../../shared/links.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';
import { useAction } from '../../shared/use-action.js';

type Outcome = z.infer<typeof assignmentOutcome>;
type Asked = z.infer<typeof paymentBatchResult>;
type Rule = 'byCounty' | 'evenly';

/** What is done for all applications of the round at once. */
export function RoundHandling({ round }: { round: Round }) {
  const say = useWords();
  const mayAssign = useMay('case.assign');
  const mayAsk = useMay('opinion.request');
  const mayCompare = useMay('board.read');
  const [asking, setAsking] = useState(false);
  const notify = useNotify();
  const tell = ({ done, failed }: Asked) => {
    const asked = say(
      `Ansökningar där yttrande är begärt nu: ${done}.`,
      `Applications whose opinions are asked for now: ${done}.`,
    );
    const refused = say(
      `Ansökningar där det inte gick: ${failed}.`,
      `Where it could not be done: ${failed}.`,
    );
    const nothing = say(
      'Yttrande är redan begärt för alla ansökningar.',
      'Opinions have already been asked for on every application.',
    );
    if (failed > 0) notify(`${asked} ${refused}`, { type: 'warning' });
    else notify(done > 0 ? asked : nothing, { type: done > 0 ? 'success' : 'info' });
  };
  if (!mayAssign && !mayAsk && !mayCompare) return null;
  return (
    <Section
      title={say('Handläggningen', 'Handling')}
      actions={
        <>
          {mayCompare && (
            <PlainLink to={`/opinion-comparison?roundId=${round.id}`}>
              {say('Jämför länen', 'Compare the counties')}
            </PlainLink>
          )}
          {mayAsk && round.settings.options.opinionNeeded && (
            <Button size="small" variant="outlined" onClick={() => setAsking(true)}>
              {say('Begär yttranden för alla …', 'Ask for opinions on all …')}
            </Button>
          )}
        </>
      }
    >
      {mayAssign ? (
        <HandOut round={round} />
      ) : (
        <p style={{ margin: 0 }}>
          {say(
            'Ärendena fördelas av programansvarig eller handläggare.',
            'Cases are handed out by the programme manager or an officer.',
          )}
        </p>
      )}
      {asking && (
        <ActionDialog<Asked>
          title={say('Begär yttranden', 'Ask for opinions')}
          intro={say(
            'Varje inkommen ansökan som saknar yttrande skickas till de länsstyrelser som berörs. En gemensam ansökan går till varje medsökandes län.',
            'Each application received that lacks an opinion is sent to the county boards concerned. A joint application goes to the county of each co-applicant.',
          )}
          fields={[
            {
              name: 'dueOn',
              label: say('Svar senast', 'Answer by'),
              kind: 'day',
              initial: round.opinionDueOn ?? undefined,
            },
            {
              name: 'question',
              label: say('Vad yttrandet ska ta upp', 'What the opinion should cover'),
              kind: 'longText',
              max: 2000,
              optional: true,
            },
          ]}
          path={`/rounds/${round.id}/opinion-requests`}
          submitLabel={say('Skicka till länsstyrelserna', 'Send to the county boards')}
          onDone={tell}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  );
}

/** Shown first, carried out after. */
function HandOut({ round }: { round: Round }) {
  const say = useWords();
  const { assignment } = round.settings.options;
  const [shown, setShown] = useState<{ rule: Rule; outcome: Outcome }>();
  const path = `/rounds/${round.id}/assignments`;
  const preview = useAction<Outcome>(path);
  const carryOut = useAction<Outcome>(path, {
    success: say('Ärendena är fördelade.', 'The cases have been handed out.'),
    onDone: () => setShown(undefined),
  });
  const show = (rule: Rule) =>
    preview.run({ rule, preview: true }, { onSuccess: (outcome) => setShown({ rule, outcome }) });
  const rules: { rule: Rule; label: string }[] = [
    { rule: 'byCounty', label: say('Visa fördelning länsvis', 'Show by county') },
    { rule: 'evenly', label: say('Visa jämn fördelning', 'Show even shares') },
  ];
  return (
    <>
      <p style={{ marginTop: 0 }}>
        {say(
          'Ärenden utan handläggare kan delas ut efter en regel. Du ser förslaget innan något ändras, och den som har anmält jäv får inte ärendet.',
          'Cases without an officer can be handed out by a rule. You see the proposal before anything changes, and whoever has declared a conflict of interest does not get the case.',
        )}
      </p>
      <ProblemAlert problem={preview.problem ?? carryOut.problem} />
      {rules.map(({ rule, label }) => (
        <Button
          key={rule}
          variant={rule === assignment ? 'contained' : 'outlined'}
          loading={preview.busy}
          onClick={() => show(rule)}
          sx={{ mr: 1, mb: 1 }}
        >
          {label}
        </Button>
      ))}
      {shown && (
        <>
          <PlainTable
            caption={say('Förslag till fördelning', 'Proposed assignment')}
            maxHeight={320}
            rows={shown.outcome.rows}
            rowKey={({ caseId }) => caseId}
            empty={say('Alla ärenden har en handläggare.', 'Every case has an officer.')}
            columns={[
              {
                label: say('Ärende', 'Case'),
                render: ({ caseId, registryNumber }) => <CaseLink id={caseId}>{registryNumber}</CaseLink>,
              },
              { label: say('Sökande', 'Applicant'), render: ({ organisationName }) => organisationName },
              { label: say('Handläggare', 'Officer'), render: ({ officerName }) => officerName },
            ]}
          />
          {shown.outcome.rows.length > 0 && (
            <Button
              variant="contained"
              sx={{ mt: 1 }}
              loading={carryOut.busy}
              onClick={() => carryOut.run({ rule: shown.rule, preview: false })}
            >
              {shown.outcome.rows.length === 1
                ? say('Dela ut 1 ärende', 'Hand out 1 case')
                : say(
                    `Dela ut ${shown.outcome.rows.length} ärenden`,
                    `Hand out ${shown.outcome.rows.length} cases`,
                  )}
            </Button>
          )}
        </>
      )}
    </>
  );
}
