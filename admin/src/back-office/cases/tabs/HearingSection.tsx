import Box from '@mui/material/Box';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { formatDay } from '../../../shared/format.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';

type Hearing = NonNullable<CaseDetail['hearing']>;

/** What the recipient was told before the decision, and what it answered. */
export function HearingSection({ hearing }: { hearing: Hearing }) {
  const say = useWords();
  const locale = useLanguage();
  const { sentOn, answerBy, text, answeredOn, answer } = hearing;
  const day = (value: string) => formatDay(value, locale);
  return (
    <Section
      title={say('Underrättelse före beslut', 'Communication before the decision')}
      actions={<AnswerState hearing={hearing} />}
    >
      <Words
        title={say(
          `Underrättat ${day(sentOn)}, svar senast ${day(answerBy)}`,
          `Communicated ${day(sentOn)}, answer by ${day(answerBy)}`,
        )}
        text={text}
      />
      {answeredOn && answer && (
        <Words
          title={say(`Mottagarens svar ${day(answeredOn)}`, `The recipient’s answer ${day(answeredOn)}`)}
          text={answer}
        />
      )}
    </Section>
  );
}

function AnswerState({ hearing: { answeredOn, open } }: { hearing: Hearing }) {
  const say = useWords();
  if (answeredOn) return <StatusChip status="answered" tone="success" label={say('Besvarad', 'Answered')} />;
  if (open)
    return <StatusChip status="open" tone="action" label={say('Väntar på svar', 'Awaits an answer')} />;
  return <StatusChip status="unanswered" tone="neutral" label={say('Inget svar', 'No answer')} />;
}

function Words({ title, text }: { title: string; text: string }) {
  return (
    <Box sx={{ '& + &': { mt: 2 } }}>
      <Box component="h3" sx={{ m: 0, mb: 0.5, fontSize: '0.9375rem', fontWeight: 600 }}>
        {title}
      </Box>
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '75ch' }}>{text}</Box>
    </Box>
  );
}
