import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { SupplementRow } from '#domain/contracts/handling.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { useSession } from '../../../providers/session.js';
import { Facts, type Fact } from '../../../shared/Facts.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import { formatDay } from '../../../shared/format.js';
import { Passage } from '../../../shared/Passage.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';
import { Difference } from '../application/Difference.js';
import { useMayHere } from '../conflict/case-access.js';

export function SupplementCard({ supplement }: { supplement: SupplementRow }) {
  const say = useWords();
  const { text, consequence, closedReason, questions, attachmentsAsked, fromVersion, toVersion } = supplement;
  return (
    <Section
      title={say(`Komplettering av version ${fromVersion}`, `Supplement to version ${fromVersion}`)}
      actions={<SupplementState supplement={supplement} />}
    >
      <Facts facts={useSupplementFacts(supplement)} />
      <Passage title={say('Begäran', 'The request')} text={text} />
      <Box component="h3" sx={{ m: 0, mt: 1.5, fontSize: '0.9375rem' }}>
        {say('Öppnade frågor', 'Questions opened')}
      </Box>
      <ul style={{ margin: 0, paddingLeft: '1.25em' }}>
        {questions.map(({ name, title, section }) => (
          <li key={name}>
            {title} <small>({section})</small>
          </li>
        ))}
        {attachmentsAsked && <li>{say('Fler bilagor', 'More attachments')}</li>}
      </ul>
      <Passage title={say('Om svaret uteblir', 'Without an answer')} text={consequence} />
      {closedReason && (
        <Passage title={say('Varför den stängdes', 'Why it was closed')} text={closedReason} />
      )}
      {toVersion !== null && (
        <>
          <Box component="h3" sx={{ m: 0, mt: 2, mb: 0.5, fontSize: '0.9375rem' }}>
            {say('Vad svaret ändrade', 'What the answer changed')}
          </Box>
          <Difference caseId={supplement.caseId} from={fromVersion} to={toVersion} />
        </>
      )}
      <Closing supplement={supplement} />
    </Section>
  );
}

function SupplementState({
  supplement: { state, stateLabel, overdue, late },
}: {
  supplement: SupplementRow;
}) {
  const say = useWords();
  return (
    <>
      <StatusChip status={state} label={stateLabel} />
      {overdue && <StatusChip status="late" label={say('Försenad', 'Overdue')} />}
      {late === true && <StatusChip status="late" label={say('Kom för sent', 'Came late')} />}
    </>
  );
}

function useSupplementFacts({ askedBy, askedOn, dueOn, answeredBy, answeredOn }: SupplementRow): Fact[] {
  const say = useWords();
  const locale = useLanguage();
  return [
    [say('Begärd', 'Asked'), `${formatDay(askedOn, locale)}, ${askedBy}`],
    [say('Svar senast', 'Answer by'), formatDay(dueOn, locale)],
    [
      say('Besvarad', 'Answered'),
      answeredOn ? `${formatDay(answeredOn, locale)}, ${answeredBy ?? ''}` : say('Inte än', 'Not yet'),
    ],
  ];
}

/** An open request can be taken back at any time, and closed once its day has passed. */
function Closing({ supplement }: { supplement: SupplementRow }) {
  const say = useWords();
  const { today } = useSession();
  const mayClose = useMayHere()('supplement.request');
  const [open, setOpen] = useState<'withdrawal' | 'closure'>();
  if (!mayClose || supplement.answeredOn !== null || supplement.closedReason !== null) return null;
  const words = {
    withdrawal: {
      title: say('Ta tillbaka begäran', 'Withdraw the request'),
      intro: say(
        'Kompletteringen behövs inte längre. Frågorna stängs för sökanden.',
        'The supplement is no longer needed. The questions are closed to the applicant.',
      ),
      submitLabel: say('Ta tillbaka begäran', 'Withdraw'),
      success: say('Begäran är återtagen.', 'The request has been withdrawn.'),
    },
    closure: {
      title: say('Stäng utan svar', 'Close without an answer'),
      intro: say(
        'Ansökan prövas som den är. Sökanden kan inte svara längre.',
        'The application is examined as it is. The applicant can no longer answer.',
      ),
      submitLabel: say('Stäng utan svar', 'Close'),
      success: say('Begäran är stängd.', 'The request has been closed.'),
    },
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
      <Button size="small" variant="outlined" onClick={() => setOpen('withdrawal')}>
        {words.withdrawal.title} …
      </Button>
      {supplement.dueOn < today && (
        <Button size="small" variant="outlined" onClick={() => setOpen('closure')}>
          {words.closure.title} …
        </Button>
      )}
      {open && (
        <ActionDialog
          {...words[open]}
          path={`/supplements/${supplement.id}/${open}`}
          fixed={{ version: supplement.version }}
          fields={[{ name: 'reason', label: say('Skäl', 'Reason'), kind: 'longText', max: 1000 }]}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Box>
  );
}
