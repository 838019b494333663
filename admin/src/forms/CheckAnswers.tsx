import {
  placedQuestions,
  type FormContext,
  type FormDefinition,
  type FormLocale,
} from '#domain/forms/form-definition.js';
import { readAnswers } from '#domain/forms/questions.js';
import type { FormProblem } from '#domain/forms/validate-answers.js';
import { AnswerList } from './AnswerList.js';
import { formWords } from './form-words.js';
import { problemLine } from './problem-line.js';
import './form.css';

interface CheckAnswersProps {
  definition: FormDefinition;
  answers: Record<string, unknown>;
  context?: FormContext;
  locale: FormLocale;
  warnings?: readonly FormProblem[];
  /** A part that is shown in another shape, e.g. the budget as a table. */
  leaveOutPage?: string;
  /** Back to the form, at this question. */
  onChangeAnswer: (question: string) => void;
}

/** Everything that will be submitted, before it is signed; each answer can be changed from here. */
export default function CheckAnswers({
  definition,
  answers,
  context,
  locale,
  warnings = [],
  leaveOutPage,
  onChangeAnswer,
}: CheckAnswersProps) {
  const words = formWords(locale);
  const computed = new Set(
    placedQuestions(definition.json).flatMap(({ question }) =>
      question.type === 'expression' ? [question.name] : [],
    ),
  );
  const sections = readAnswers(definition, answers, context, locale).filter(
    ({ page }) => page !== leaveOutPage,
  );
  return (
    <div className="medel-form-read">
      {warnings.length > 0 && (
        <section className="medel-form-warnings" aria-label={words.warningsFound}>
          <h2>{words.warningsFound}</h2>
          <ul>
            {warnings.map((warning) => (
              <li key={`${warning.question} ${warning.code}`}>{problemLine(warning)}</li>
            ))}
          </ul>
        </section>
      )}
      {sections.map((section) => (
        <AnswerList
          key={section.name}
          section={section}
          headingLevel={2}
          action={({ question, title }) =>
            computed.has(question) ? null : (
              <button
                type="button"
                className="medel-link-button"
                aria-label={words.changeAnswer(title)}
                onClick={() => onChangeAnswer(question)}
              >
                {words.change}
              </button>
            )
          }
        />
      ))}
    </div>
  );
}
