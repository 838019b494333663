import type { FormChoice, FormQuestion, FormRule, LocalText } from './form-definition.js';

/** Short spellings for writing definitions as code; they add nothing to the JSON. */
export const t = (sv: string, en: string): LocalText => ({ sv, en });
export const choice = (value: string, sv: string, en: string): FormChoice => ({ value, text: t(sv, en) });
export const YES_NO: FormChoice[] = [choice('yes', 'Ja', 'Yes'), choice('no', 'Nej', 'No')];

type Extra = Partial<Omit<FormQuestion, 'type' | 'name' | 'title'>>;
const question =
  (type: FormQuestion['type']) =>
  (name: string, title: LocalText, extra: Extra = {}): FormQuestion => ({ type, name, title, ...extra });
export const textField = question('text');
export const longText = question('comment');
export const oneOf = question('radiogroup');
export const manyOf = question('checkbox');
export const computed = question('expression');
export const kronorField = (name: string, title: LocalText, extra: Extra = {}): FormQuestion =>
  textField(name, title, { inputKind: 'kronor', ...extra });

export const error = (code: string, when: string, text: LocalText): FormRule => ({
  code,
  severity: 'error',
  when,
  text,
});
export const warning = (code: string, when: string, text: LocalText): FormRule => ({
  code,
  severity: 'warning',
  when,
  text,
});
