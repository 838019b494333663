import { choice, manyOf, t, textField } from './definition-parts.js';
import type { FormQuestion, LocalText } from './form-definition.js';

/** The same names in every form, so that the rest of the house finds the contact person. */
export function contactQuestions(): FormQuestion[] {
  return [
    textField('contact_name', t('Kontaktpersonens namn', 'Name of the contact person'), {
      isRequired: true,
      maxLength: 120,
    }),
    textField('contact_email', t('Kontaktpersonens e-postadress', 'E-mail address of the contact person'), {
      isRequired: true,
      inputKind: 'email',
    }),
    textField('contact_phone', t('Kontaktpersonens telefon', 'Telephone of the contact person'), {
      description: t('Med riktnummer.', 'With area code.'),
      isRequired: true,
      inputKind: 'phone',
    }),
  ];
}

/** What the signatory vouches for. */
export function confirmation({ sv, en = sv }: LocalText): FormQuestion {
  return manyOf('confirmed', t('Intygande', 'Confirmation'), {
    isRequired: true,
    choices: [choice('authorised', sv, en)],
  });
}
