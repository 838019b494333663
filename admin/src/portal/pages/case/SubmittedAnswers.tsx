import type { FormContext } from '#domain/forms/form-definition.js';
import { findForm } from '#domain/forms/form-registry.js';
import FormRead from '../../../forms/FormRead.js';
import { useLocale } from '../../i18n/locale.js';

export interface GivenAnswers {
  formId: string;
  formVersion: number;
  answers: Record<string, unknown>;
  context: FormContext;
}

/** Read in the version they were given in, whatever the form looks like today. */
export default function SubmittedAnswers({ formId, formVersion, answers, context }: GivenAnswers) {
  const { locale, texts } = useLocale();
  const definition = findForm(formId, formVersion);
  if (!definition) return <p>{texts.problems.unexpected}</p>;
  return (
    <FormRead definition={definition} answers={answers} context={context} locale={locale} headingLevel={3} />
  );
}
