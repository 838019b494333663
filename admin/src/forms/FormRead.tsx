import type { FormContext, FormDefinition, FormLocale } from '#domain/forms/form-definition.js';
import { readAnswers } from '#domain/forms/questions.js';
import { AnswerList } from './AnswerList.js';
import './form.css';

interface FormReadProps {
  definition: FormDefinition;
  answers: Record<string, unknown>;
  context?: FormContext;
  locale: FormLocale;
  headingLevel?: 2 | 3 | 4;
  /** A part that is shown in another shape, e.g. the budget as a table. */
  leaveOutPage?: string;
}

/** The answers as they were given; needs none of the form engine. */
export default function FormRead({
  definition,
  answers,
  context,
  locale,
  headingLevel = 3,
  leaveOutPage,
}: FormReadProps) {
  const sections = readAnswers(definition, answers, context, locale).filter(
    ({ page }) => page !== leaveOutPage,
  );
  return (
    <div className="medel-form-read">
      {sections.map((section) => (
        <AnswerList key={section.name} section={section} headingLevel={headingLevel} />
      ))}
    </div>
  );
}
