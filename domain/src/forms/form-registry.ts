import { APPLICATION_2013_FORENING } from './application-2013-forening.js';
import { APPLICATION_2013_KOMMUN } from './application-2013-kommun.js';
import type { FormDefinition } from './form-definition.js';
import { OPINION_2013 } from './opinion-2013.js';
import { REPORT_2013_FORENING, REPORT_2013_KOMMUN } from './report-2013.js';
import { REPORT_2016_KOMMUN } from './report-2016-kommun.js';
import { REPORT_2016_REGION } from './report-2016-region.js';
import { REQUISITION_2013 } from './requisition-2013.js';
import { REQUISITION_2016 } from './requisition-2016.js';

/** What a recipient answers. */
export type FormKind = 'requisition' | 'report' | 'application';
/** An opinion is answered by a county board, for every class of recipient. */
export type ShippedKind = FormKind | 'opinion';
export type FormAudience = 'municipality' | 'region' | 'nonProfit';

export interface ShippedForm {
  definition: FormDefinition;
  kind: ShippedKind;
  /** The year whose rounds take it unless they name another. */
  year: number;
  recipientClasses: readonly FormAudience[];
}

const EVERYBODY: readonly FormAudience[] = ['municipality', 'region', 'nonProfit'];

/** The forms the product ships, each once. */
export const SHIPPED_FORMS: readonly ShippedForm[] = [
  {
    definition: APPLICATION_2013_KOMMUN,
    kind: 'application',
    year: 2013,
    recipientClasses: ['municipality', 'region'],
  },
  { definition: APPLICATION_2013_FORENING, kind: 'application', year: 2013, recipientClasses: ['nonProfit'] },
  { definition: OPINION_2013, kind: 'opinion', year: 2013, recipientClasses: EVERYBODY },
  { definition: REQUISITION_2013, kind: 'requisition', year: 2013, recipientClasses: EVERYBODY },
  {
    definition: REPORT_2013_KOMMUN,
    kind: 'report',
    year: 2013,
    recipientClasses: ['municipality', 'region'],
  },
  { definition: REPORT_2013_FORENING, kind: 'report', year: 2013, recipientClasses: ['nonProfit'] },
  {
    definition: REQUISITION_2016,
    kind: 'requisition',
    year: 2016,
    recipientClasses: ['municipality', 'region'],
  },
  { definition: REPORT_2016_KOMMUN, kind: 'report', year: 2016, recipientClasses: ['municipality'] },
  { definition: REPORT_2016_REGION, kind: 'report', year: 2016, recipientClasses: ['region'] },
];

/** The API publishes each once, with its sha256. */
export const FORM_DEFINITIONS: readonly FormDefinition[] = SHIPPED_FORMS.map(({ definition }) => definition);

/** Throws RangeError when no form is shipped for the year: a round cannot be opened without its forms. */
export function formFor(kind: ShippedKind, year: number, recipientClass: FormAudience): FormDefinition {
  const definition = shippedFor(kind, year, recipientClass);
  if (!definition) throw new RangeError(`no ${kind} form for ${year}`);
  return definition;
}

export function shippedFor(
  kind: ShippedKind,
  year: number,
  recipientClass: FormAudience,
): FormDefinition | undefined {
  return SHIPPED_FORMS.find(
    (form) => form.kind === kind && form.year === year && form.recipientClasses.includes(recipientClass),
  )?.definition;
}

export function findForm(formId: string, version: number): FormDefinition | undefined {
  return findShipped(formId, version)?.definition;
}

export function findShipped(formId: string, version: number): ShippedForm | undefined {
  return SHIPPED_FORMS.find(
    ({ definition }) => definition.formId === formId && definition.version === version,
  );
}
