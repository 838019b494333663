import { applicationForm, type Areas } from '#domain/applications/application-form.js';
import type { RecipientClass } from '#domain/contracts/fields.js';
import type { FormDefinition } from '#domain/forms/form-definition.js';
import { pinnedForm } from '../forms/pinned-form.js';
import { settingsOf } from '../rounds/settings-of.js';

interface RoundForms {
  year: number;
  settings: string | null;
}

/** The areas that recipients of this class may apply within. */
export function areasOf(round: RoundForms, recipientClass: RecipientClass): Areas {
  return settingsOf(round).areas.filter((area) => area.recipientClasses.includes(recipientClass));
}

/** The years of the budget; a round that names none has its own year. */
export function budgetYearsOf(round: RoundForms): readonly number[] {
  const { budgetYears } = settingsOf(round);
  return budgetYears.length > 0 ? budgetYears : [round.year];
}

/** The round's application form with its budget page: what drafts, submissions and supplements are checked with. */
export function formOfApplication(round: RoundForms, recipientClass: RecipientClass): FormDefinition {
  return applicationForm(
    pinnedForm('application', round, recipientClass),
    areasOf(round, recipientClass),
    budgetYearsOf(round),
  );
}
