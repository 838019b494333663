import { opinionForm } from '#domain/applications/opinion-form.js';
import type { FormDefinition } from '#domain/forms/form-definition.js';
import { findForm } from '#domain/forms/form-registry.js';
import { OPINION_2013 } from '#domain/forms/opinion-2013.js';
import { settingsOf } from '../rounds/settings-of.js';

/** The form that a request made now is answered in. */
export function namedOpinionForm(round: { settings: string | null }): FormDefinition {
  const { opinion } = settingsOf(round).forms;
  return (opinion && findForm(opinion.formId, opinion.version)) ?? OPINION_2013;
}

/** The form of a request as it was made, with one verdict per prestationskrav of the round. */
export function formOfOpinion(
  { formId, formVersion }: { formId: string; formVersion: number },
  round: { settings: string | null },
): FormDefinition {
  return opinionForm(findForm(formId, formVersion) ?? OPINION_2013, settingsOf(round).requirements);
}
