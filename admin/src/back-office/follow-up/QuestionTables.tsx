import type { FollowUp } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { formatCount, formatShare } from '../../shared/format.js';
import { formTitle } from '../../shared/form-title.js';
import { CasesLink } from '../../shared/links.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';
import { questionSections, type Question, type QuestionSection } from './question-sections.js';

/** Every choice question is a table by itself; n is those who answered it. */
export function QuestionTables({ followUp: { questions } }: { followUp: FollowUp }) {
  const say = useWords();
  const language = useLanguage();
  const sections = questionSections(questions);
  return [...new Set(sections.map(({ formId }) => formId))].map((formId) => (
    <Section
      key={formId}
      title={say(
        `Svar per fråga: ${formTitle(formId, 'sv')}`,
        `Answers by question: ${formTitle(formId, language)}`,
      )}
    >
      {sections
        .filter((section) => section.formId === formId)
        .map((section) => (
          <SectionTables key={section.section} section={section} />
        ))}
    </Section>
  ));
}

function SectionTables({ section: { section, counted, free } }: { section: QuestionSection }) {
  const say = useWords();
  return (
    <details style={{ borderTop: '1px solid #d5dce2', padding: '8px 0' }}>
      <summary style={{ cursor: 'pointer', minHeight: 28 }}>
        <strong>{section}</strong> (
        {say(`${counted.length + free.length} frågor`, `${counted.length + free.length} questions`)})
      </summary>
      {counted.map((question) => (
        <AnswerTable key={question.name} question={question} />
      ))}
      {free.length > 0 && <FreeTable questions={free} section={section} />}
    </details>
  );
}

function AnswerTable({ question: { title, answered, asked, multiple, rows } }: { question: Question }) {
  const say = useWords();
  const locale = useLanguage();
  const count = (value: number) => formatCount(value, locale);
  return (
    <div style={{ margin: '16px 0' }}>
      <strong>{title}</strong>
      <div style={{ marginBottom: 4 }}>
        n = {count(answered)}
        {asked > answered &&
          say(
            `, ${count(asked - answered)} har inte svarat`,
            `, ${count(asked - answered)} have not answered`,
          )}
        {multiple && say('. Flera svar kunde ges.', '. Several answers could be given.')}
      </div>
      <PlainTable
        caption={title}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { label: say('Svar', 'Answer'), render: ({ label }) => label },
          {
            label: say('Antal', 'Count'),
            number: true,
            render: ({ n, filter }) => (n === 0 ? 0 : <CasesLink filter={filter}>{count(n)}</CasesLink>),
          },
          { label: say('Andel', 'Share'), number: true, render: ({ share }) => formatShare(share, locale) },
        ]}
      />
    </div>
  );
}

function FreeTable({ questions, section }: { questions: Question[]; section: string }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <PlainTable
      caption={say(`Texter och belopp i ${section}`, `Texts and amounts in ${section}`)}
      rows={questions}
      rowKey={({ name }) => name}
      columns={[
        { label: say('Text eller belopp', 'Text or amount'), render: ({ title }) => title },
        {
          label: say('Har svarat', 'Answered'),
          number: true,
          render: ({ answered }) => formatCount(answered, locale),
        },
        {
          label: say('Frågan gällde', 'Asked'),
          number: true,
          render: ({ asked }) => formatCount(asked, locale),
        },
      ]}
    />
  );
}
