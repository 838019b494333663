import type { RecipientClass } from '../contracts/fields.js';
import type { FormReference } from '../contracts/round-settings.js';
import { type FormKind, findShipped, type ShippedKind } from '../forms/form-registry.js';
import { roundForm, roundOpinionForm } from './round-forms.js';
import { CLASS_WORDS, type Remark, remark, type RoundPlan } from './round-plan.js';

const KIND_WORDS: Readonly<Record<ShippedKind, string>> = {
  application: 'ansökan',
  opinion: 'yttrande',
  requisition: 'rekvisition',
  report: 'redovisning',
};

type FormsPlan = Pick<RoundPlan, 'mechanism' | 'year' | 'pots' | 'settings'>;

/** The forms that this round cannot do without. */
export function neededForms({ mechanism, settings }: Pick<RoundPlan, 'mechanism' | 'settings'>): FormKind[] {
  if (mechanism === 'requisition') return ['requisition', 'report'];
  return settings.options.paysOnDecision
    ? ['application', 'report']
    : ['application', 'requisition', 'report'];
}

/** Nobody can be asked to fill in a form that does not exist, or that was made for somebody else. */
export function formProblems(plan: FormsPlan): Remark[] {
  const perClass = plan.pots.flatMap(({ recipientClass }) =>
    neededForms(plan).flatMap((kind) => classProblems(plan, kind, recipientClass)),
  );
  return [...perClass, ...opinionProblems(plan)];
}

function classProblems(plan: FormsPlan, kind: FormKind, recipientClass: RecipientClass): Remark[] {
  const named = plan.settings.forms[kind][recipientClass];
  if (named) return misfit(named, kind, recipientClass);
  return roundForm(plan, kind, recipientClass) ? [] : [missing(plan.year, kind, CLASS_WORDS[recipientClass])];
}

function opinionProblems(plan: FormsPlan): Remark[] {
  const { mechanism, settings, year } = plan;
  if (mechanism !== 'application' || !settings.options.opinionNeeded) return [];
  if (settings.forms.opinion) return misfit(settings.forms.opinion, 'opinion');
  return roundOpinionForm(plan) ? [] : [missing(year, 'opinion', 'länsstyrelserna')];
}

function missing(year: number, kind: ShippedKind, who: string): Remark {
  return remark(
    'forms',
    'form.missing',
    `Välj blankett för ${KIND_WORDS[kind]} för ${who}: ingen följer med Medel för ${year}.`,
  );
}

function misfit(
  { formId, version }: FormReference,
  kind: ShippedKind,
  recipientClass?: RecipientClass,
): Remark[] {
  const form = findShipped(formId, version);
  if (!form)
    return [
      remark('forms', 'form.unknown', `Blanketten ${formId}, version ${version}, finns inte. Välj en annan.`),
    ];
  const fits = form.kind === kind && (!recipientClass || form.recipientClasses.includes(recipientClass));
  if (fits) return [];
  const who = recipientClass ? CLASS_WORDS[recipientClass] : 'länsstyrelserna';
  return [
    remark(
      'forms',
      'form.misfit',
      `”${form.definition.title.sv}” är ingen blankett för ${KIND_WORDS[kind]} för ${who}. Välj en annan.`,
    ),
  ];
}
