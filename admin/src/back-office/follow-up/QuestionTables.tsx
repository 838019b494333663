import type { FollowUp } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { formatCount, formatShare } from '../../shared/format.js';
import { CasesLink } from '../../shared/links.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';

type Question = FollowUp['questions'][number];

/** Every choice question is a table by itself; n is those who answered it. */
export function QuestionTables({ followUp: { questions } }: { followUp: FollowUp }) {
  const say = useWords();
  if (questions.length === 0) return null;
  return (
    <Section title={say('Svar per fråga', 'Answers by question')}>
      {questions.map((question) => <QuestionTable key={`${question.formId}-${question.name}`} question={question} />)}
    </Section>
  );
}

function QuestionTable({ question: { title, answered, rows, formId } }: { question: Question }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <details style={{ borderTop: '1px solid #d5dce2', padding: '8px 0' }}>
      <summary style={{ cursor: 'pointer', minHeight: 28 }}><strong>{title}</strong> (n = {formatCount(answered, locale)})</summary>
      <p style={{ margin: '4px 0' }}><small>{say('Formulär', 'Form')}: {formId}</small></p>
      <PlainTable
        caption={title}
        rows={rows}
        rowKey={({ key }) => key}
        empty={say('Ingen har svarat än.', 'Nobody has answered yet.')}
        columns={[
          { label: say('Svar', 'Answer'), render: ({ label }) => label },
          { label: say('Antal', 'Count'), number: true, render: ({ n, filter }) => (n === 0 ? 0 : <CasesLink filter={filter}>{formatCount(n, locale)}</CasesLink>) },
          { label: say('Andel', 'Share'), number: true, render: ({ share }) => formatShare(share, locale) },
        ]}
      />
    </details>
  );
}
