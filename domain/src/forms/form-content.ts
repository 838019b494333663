import type { Answers } from './form-definition.js';
import { AREA_NUMBERS, areaQuestionName, type AreaNumber } from './report-2016-areas.js';

/** What the rest of the house needs to know of a valid requisition, without knowing question names. */
export interface RequisitionContent {
  amount: number;
  /** `NNN-NNNN` or `NNNN-NNNN`. */
  bankgiro: string;
  wantsShare: boolean;
  invoicing: {
    channel: 'peppol' | 'gln' | 'email' | 'paper';
    endpoint: string | null;
    reference: string;
    address: string;
  };
  contact: { name: string; email: string; phone: string };
}

export interface ReportContent {
  used: number;
  /** `used` is null where the area's share was left blank (not zero). */
  areas: { area: AreaNumber; worked: boolean; used: number | null }[];
  contact: { name: string; email: string; phone: string };
}

/** Of answers that passed `validateAnswers`. */
export function requisitionContent(answers: Answers): RequisitionContent {
  const channel = text(answers, 'invoice_channel') as RequisitionContent['invoicing']['channel'];
  return {
    amount: amount(answers, 'amount') ?? 0,
    bankgiro: text(answers, 'bankgiro'),
    wantsShare: answers['wants_share'] === 'yes',
    invoicing: {
      channel,
      endpoint: channel === 'paper' ? null : text(answers, `invoice_${channel}`),
      reference: text(answers, 'invoice_reference'),
      address: text(answers, 'invoice_address'),
    },
    contact: contactOf(answers),
  };
}

/** Of answers that passed `validateAnswers`. */
export function reportContent(answers: Answers): ReportContent {
  const areas = AREA_NUMBERS.map((area) => ({
    area,
    worked: answers[areaQuestionName(area, 'worked')] === 'yes',
    used: amount(answers, areaQuestionName(area, 'used')),
  }));
  return { used: amount(answers, 'used') ?? 0, areas, contact: contactOf(answers) };
}

function contactOf(answers: Answers): RequisitionContent['contact'] {
  return {
    name: text(answers, 'contact_name'),
    email: text(answers, 'contact_email'),
    phone: text(answers, 'contact_phone'),
  };
}

function text(answers: Answers, name: string): string {
  const value = answers[name];
  return typeof value === 'string' ? value : '';
}

function amount(answers: Answers, name: string): number | null {
  const value = answers[name];
  return typeof value === 'number' ? value : null;
}
