import { lazy, Suspense } from 'react';
import type { ApplicationDetail, ApplicationVersion } from '#domain/contracts/applications.js';
import type { FormDefinition } from '#domain/forms/form-definition.js';
import { useLanguage } from '../../../i18n/use-words.js';
import { Waiting } from '../../../shared/Notice.js';

const FormRead = lazy(() => import('../../../forms/FormRead.js'));

/** A generated form comes with what it belongs to, not from the registry of shipped ones. */
export function definitionOf(form: {
  formId: string;
  version: number;
  title: { sv: string; en?: string };
  json: unknown;
}): FormDefinition {
  return { ...form, json: form.json as FormDefinition['json'] };
}

export function newestVersion({
  versions,
}: Pick<ApplicationDetail, 'versions'>): ApplicationVersion | undefined {
  return versions.toSorted((a, b) => b.number - a.number)[0];
}

/** The budget stands as a table of its own: of its page only the sums are read as answers. */
export function withoutBudget(form: FormDefinition): FormDefinition {
  const pages = form.json.pages.map((page) =>
    page.name === 'budgetPage'
      ? { ...page, elements: page.elements.filter(({ name }) => name === 'budgetSums') }
      : page,
  );
  return { ...form, json: { pages } };
}

interface Props {
  application: ApplicationDetail;
  version: ApplicationVersion;
  headingLevel?: 2 | 3 | 4;
}

export function ApplicationAnswers({ application, version, headingLevel = 3 }: Props) {
  const locale = useLanguage();
  return (
    <Suspense fallback={<Waiting />}>
      <FormRead
        definition={withoutBudget(definitionOf(application.form))}
        answers={version.answers}
        locale={locale}
        headingLevel={headingLevel}
      />
    </Suspense>
  );
}
