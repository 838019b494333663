import { applicationForm } from '../applications/application-form.js';
import { opinionForm } from '../applications/opinion-form.js';
import type { RecipientClass } from '../contracts/fields.js';
import type { DryRun } from '../contracts/round-setup.js';
import { type FormDefinition, type FormQuestion, placedQuestions } from '../forms/form-definition.js';
import type { FormKind } from '../forms/form-registry.js';
import { neededForms } from './readiness-forms.js';
import { roundForm, roundOpinionForm } from './round-forms.js';
import type { RoundPlan } from './round-plan.js';

type FormLength = DryRun['forms'][number];

/** How long each form is as it will be answered, with the budget and the requirements of the round in it. */
export function formLengths(plan: RoundPlan): FormLength[] {
  const perClass = plan.pots.flatMap(({ recipientClass }) =>
    neededForms(plan).flatMap((kind) => {
      const form = asAnswered(plan, kind, recipientClass);
      return form ? [lengthOf(form, recipientClass)] : [];
    }),
  );
  const opinion = roundOpinionForm(plan);
  const isAsked = plan.mechanism === 'application' && plan.settings.options.opinionNeeded && opinion;
  return isAsked ? [...perClass, lengthOf(opinionForm(opinion, plan.settings.requirements), null)] : perClass;
}

function asAnswered(
  plan: RoundPlan,
  kind: FormKind,
  recipientClass: RecipientClass,
): FormDefinition | undefined {
  const form = roundForm(plan, kind, recipientClass);
  if (!form || kind !== 'application') return form;
  const areas = plan.settings.areas.filter(({ recipientClasses }) =>
    recipientClasses.includes(recipientClass),
  );
  return applicationForm(form, areas, plan.settings.budgetYears);
}

function lengthOf({ title, json }: FormDefinition, recipientClass: RecipientClass | null): FormLength {
  const questions = placedQuestions(json)
    .map(({ question }) => question)
    .filter(({ type }) => type !== 'expression');
  return {
    form: title.sv,
    recipientClass,
    pages: json.pages.length,
    questions: questions.length,
    required: questions.filter(({ isRequired }) => isRequired).length,
    minutes: Math.ceil(questions.reduce((sum, question) => sum + minutesFor(question), 0)),
  };
}

/** Minutes to answer, once one knows what to answer. */
function minutesFor({ type }: FormQuestion): number {
  if (type === 'comment') return 5;
  return type === 'text' ? 1 : 0.5;
}
