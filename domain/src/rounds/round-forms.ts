import type { RecipientClass } from '../contracts/fields.js';
import type { FormReference, RoundSettings } from '../contracts/round-settings.js';
import type { FormDefinition } from '../forms/form-definition.js';
import { type FormKind, findForm, shippedFor } from '../forms/form-registry.js';

export interface RoundOfForms {
  year: number;
  settings: Pick<RoundSettings, 'forms'>;
}

/** The form the round names for the class, else the one shipped for its year; undefined where there is neither. */
export function roundForm(
  { year, settings }: RoundOfForms,
  kind: FormKind,
  recipientClass: RecipientClass,
): FormDefinition | undefined {
  const named = settings.forms[kind][recipientClass];
  return named ? findForm(named.formId, named.version) : shippedFor(kind, year, recipientClass);
}

/** The form in which the county boards give their opinions: named, else shipped for the year. */
export function roundOpinionForm({ year, settings }: RoundOfForms): FormDefinition | undefined {
  const named = settings.forms.opinion;
  return named ? findForm(named.formId, named.version) : shippedFor('opinion', year, 'municipality');
}

export function referenceTo({ formId, version }: FormDefinition): FormReference {
  return { formId, version };
}
