import type { LegalDay } from '../calendar/legal-day.js';
import type { RecipientClass } from '../contracts/fields.js';
import type { RoundSettings } from '../contracts/round-settings.js';
import type { Readiness } from '../contracts/round-setup.js';
import type { RoundMechanism } from '../contracts/rounds.js';
import type { RoundDay } from './round-days.js';

/** All of a round that can be judged before anybody has applied. */
export interface RoundPlan {
  mechanism: RoundMechanism;
  year: number;
  frame: number;
  days: Readonly<Record<RoundDay, LegalDay | null>>;
  pots: readonly { recipientClass: RecipientClass; name: string; frame: number }[];
  settings: RoundSettings;
  legalBases: readonly { number: number; validFrom: LegalDay }[];
  /** Keys of the letter templates that the authority has, beside the shipped ones. */
  templates: readonly string[];
}

export type Remark = Readiness['problems'][number];

export function remark(part: string, code: string, message: string): Remark {
  return { part, code, message };
}

export const CLASS_WORDS: Readonly<Record<RecipientClass, string>> = {
  municipality: 'kommuner',
  region: 'regioner',
  nonProfit: 'ideella föreningar',
};

/** The values that stand more than once. */
export function doubles<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
