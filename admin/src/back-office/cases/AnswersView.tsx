import { lazy, Suspense } from 'react';
import { findForm } from '#domain/forms/form-registry.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { Waiting } from '../../shared/Notice.js';

const FormRead = lazy(() => import('../../forms/FormRead.js'));

interface Props {
  formId: string;
  formVersion: number;
  answers: Record<string, unknown>;
  received?: number;
  allotted?: number;
}

/** Answers, read with the version of the form they were given in. */
export default function AnswersView({ formId, formVersion, answers, received, allotted }: Props) {
  const say = useWords();
  const locale = useLanguage();
  const definition = findForm(formId, formVersion);
  if (!definition)
    return (
      <p>
        {say(
          `Formuläret ${formId}, version ${formVersion}, finns inte i den här installationen.`,
          `The form ${formId}, version ${formVersion}, is not in this installation.`,
        )}
      </p>
    );
  return (
    <Suspense fallback={<Waiting />}>
      <FormRead
        definition={definition}
        answers={answers}
        context={{ received, allotted }}
        locale={locale}
        headingLevel={3}
      />
    </Suspense>
  );
}
