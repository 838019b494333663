import { useState } from 'react';
import Box from '@mui/material/Box';
import type { OpinionRow } from '#domain/contracts/handling.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { Facts, type Fact } from '../../../shared/Facts.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import { formatDay } from '../../../shared/format.js';
import { Passage } from '../../../shared/Passage.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';
import { ActButton } from '../ActButton.js';
import { useCaseAccess } from '../conflict/case-access.js';
import { OpinionAnswers } from './OpinionAnswers.js';
import { RECOMMENDATION_TONE } from './opinion-words.js';

/** One county's opinion: asked for, waited for, given, or done without. */
export function OpinionCard({ opinion }: { opinion: OpinionRow }) {
  const say = useWords();
  const { recommendation, recommendationLabel, question, reasons, answers, closedReason } = opinion;
  return (
    <Section title={opinion.countyName} actions={<OpinionState opinion={opinion} />}>
      <Facts facts={useOpinionFacts(opinion)} min={150} />
      {question && <Passage title={say('Särskild fråga', 'Particular question')} text={question} />}
      {recommendation && (
        <Box sx={{ mt: 1.5 }}>
          <StatusChip
            status={recommendation}
            tone={RECOMMENDATION_TONE[recommendation]}
            label={recommendationLabel ?? ''}
          />
        </Box>
      )}
      {reasons && <Passage title={say('Skäl', 'Reasons')} text={reasons} />}
      {closedReason && (
        <Passage title={say('Varför det stängdes', 'Why it was closed')} text={closedReason} />
      )}
      {answers && recommendation && <WholeOpinion id={opinion.id} answers={answers} />}
      <OpinionActs opinion={opinion} />
    </Section>
  );
}

function OpinionState({ opinion }: { opinion: OpinionRow }) {
  const say = useWords();
  const { state, stateLabel, overdue, late } = opinion;
  return (
    <>
      <StatusChip status={state} label={stateLabel} />
      {overdue && <StatusChip status="late" label={say('Försenat', 'Overdue')} />}
      {late === true && <StatusChip status="late" label={say('Kom för sent', 'Came late')} />}
    </>
  );
}

function useOpinionFacts({ askedOn, askedBy, dueOn, answeredOn, answeredBy }: OpinionRow): Fact[] {
  const say = useWords();
  const locale = useLanguage();
  return [
    [say('Begärt', 'Asked'), `${formatDay(askedOn, locale)}, ${askedBy}`],
    [say('Svar senast', 'Answer by'), formatDay(dueOn, locale)],
    ...(answeredOn
      ? [[say('Besvarat', 'Answered'), `${formatDay(answeredOn, locale)}, ${answeredBy ?? ''}`] as Fact]
      : []),
  ];
}

/** Fetched when it is opened: several opinions stand side by side. */
function WholeOpinion({ id, answers }: { id: number; answers: Record<string, unknown> }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details style={{ marginTop: 12 }} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary style={{ cursor: 'pointer', fontWeight: 600, minHeight: 28 }}>
        {say('Hela yttrandet', 'The whole opinion')}
      </summary>
      {open && <OpinionAnswers id={id} answers={answers} />}
    </details>
  );
}

/** The county answers on a page of its own; the authority reminds, takes back or goes on without. */
const TAKEN_HERE = ['remind', 'revoke', 'skip'];
/** The form is where the reasons are given. */
const GIVEN_IN_FORM = ['reasons.missing'];

function OpinionActs({ opinion }: { opinion: OpinionRow }) {
  const { own } = useCaseAccess();
  const [open, setOpen] = useState<string>();
  const acts = own
    ? []
    : opinion.allowedEvents
        .filter(({ event }) => TAKEN_HERE.includes(event))
        .map(({ event, label, reasons }) => ({
          event,
          label,
          reasons: reasons.filter(({ code }) => !GIVEN_IN_FORM.includes(code)),
        }));
  if (acts.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2, '& .MuiButton-root': { minHeight: 30 } }}>
      {acts.map((act) => (
        <ActButton key={act.event} act={act} onOpen={() => setOpen(act.event)} />
      ))}
      {open && <OpinionDialog event={open} opinion={opinion} onClose={() => setOpen(undefined)} />}
    </Box>
  );
}

function OpinionDialog({
  event,
  opinion: { id, version, countyName },
  onClose,
}: {
  event: string;
  opinion: OpinionRow;
  onClose: () => void;
}) {
  const say = useWords();
  const reason = { name: 'reason', label: say('Skäl', 'Reason'), kind: 'longText', max: 1000 } as const;
  const dialogs = {
    remind: {
      title: say(`Påminn ${countyName}`, `Remind ${countyName}`),
      intro: say(
        'Länsstyrelsens handläggare får en påminnelse med dagen då svaret ska vara inne.',
        'The officers of the county get a reminder with the day the answer is due.',
      ),
      path: `/opinions/${id}/reminder`,
      submitLabel: say('Skicka påminnelsen', 'Send the reminder'),
      success: say('Påminnelsen är skickad.', 'The reminder has been sent.'),
    },
    revoke: {
      title: say(`Ta tillbaka begäran till ${countyName}`, `Revoke the request to ${countyName}`),
      intro: say(
        'Länsstyrelsen behöver inte svara längre. Yttrandet kan begäras på nytt.',
        'The county need not answer any longer. The opinion can be asked for anew.',
      ),
      path: `/opinions/${id}/revocation`,
      fields: [reason],
      submitLabel: say('Ta tillbaka begäran', 'Revoke'),
      success: say('Begäran är återtagen.', 'The request has been revoked.'),
    },
    skip: {
      title: say(`Avgör utan yttrande från ${countyName}`, `Decide without ${countyName}`),
      intro: say(
        'Ansökan får avgöras fast länsstyrelsen inte har svarat. Skälet står i historiken.',
        'The application may be decided though the county has not answered. The reason stands in the history.',
      ),
      path: `/opinions/${id}/skip`,
      fields: [reason],
      submitLabel: say('Avgör utan yttrandet', 'Decide without it'),
      success: say('Yttrandet väntas inte längre in.', 'The opinion is no longer awaited.'),
    },
  };
  const dialog = dialogs[event as keyof typeof dialogs];
  return <ActionDialog {...dialog} fixed={{ version }} onClose={onClose} />;
}
