import type { ReactNode } from 'react';
import type { ReadAnswer, ReadSection } from '#domain/forms/questions.js';

interface AnswerListProps {
  section: ReadSection;
  headingLevel: 2 | 3 | 4;
  /** What stands beside each answer, e.g. a link to change it. */
  action?: (answer: ReadAnswer) => ReactNode;
}

export function AnswerList({ section, headingLevel, action }: AnswerListProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section className="medel-answers">
      <Heading>{section.title}</Heading>
      <dl>
        {section.answers.map((answer) => (
          <div key={answer.question} className="medel-answer">
            <dt>{answer.title}</dt>
            <dd className={answer.answered ? undefined : 'medel-answer-blank'}>
              <AnswerText answer={answer} />
            </dd>
            {action && <dd className="medel-answer-action">{action(answer)}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}

function AnswerText({ answer }: { answer: ReadAnswer }) {
  if (answer.values.length < 2) return <>{answer.text}</>;
  return (
    <ul>
      {answer.values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  );
}
