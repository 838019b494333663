import type { FormDefinition } from './form-definition.js';
import { REPORT_2016_KOMMUN } from './report-2016-kommun.js';
import { REPORT_2016_REGION } from './report-2016-region.js';
import { REQUISITION_2016 } from './requisition-2016.js';

export type FormKind = 'requisition' | 'report';
export type FormAudience = 'municipality' | 'region';

/** The forms the product ships; the API publishes each once, with its sha256. */
export const FORM_DEFINITIONS: readonly FormDefinition[] = [
  REQUISITION_2016,
  REPORT_2016_KOMMUN,
  REPORT_2016_REGION,
];

const BY_YEAR: Record<number, Record<FormKind, Record<FormAudience, FormDefinition>>> = {
  2016: {
    requisition: { municipality: REQUISITION_2016, region: REQUISITION_2016 },
    report: { municipality: REPORT_2016_KOMMUN, region: REPORT_2016_REGION },
  },
};

/** Throws RangeError when no form is shipped for the year: a round cannot be opened without its forms. */
export function formFor(kind: FormKind, year: number, recipientClass: FormAudience): FormDefinition {
  const definition = BY_YEAR[year]?.[kind][recipientClass];
  if (!definition) throw new RangeError(`no ${kind} form for ${year}`);
  return definition;
}

export function findForm(formId: string, version: number): FormDefinition | undefined {
  return FORM_DEFINITIONS.find(
    (definition) => definition.formId === formId && definition.version === version,
  );
}
