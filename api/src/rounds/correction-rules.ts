import type { EntityManager } from 'typeorm';
import type { FieldProblem, Refusal } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { ROUND_DAYS } from '#domain/rounds/round-days.js';
import type { ChangedField } from './changed-fields.js';
import type { RoundHand } from './round-hand.js';
import { settingsOf } from './settings-of.js';

/** What an application was written for; it stands as soon as somebody has applied. */
const APPLIED_FOR = ['requirements', 'criteria', 'areas', 'budgetYears', 'forms'].map(
  (part) => `settings.${part}`,
);
/** In a requisition round these are days too. */
const DAY_PARTS = ['settings.rollRules', 'settings.countyExceptions'];

/** The money is in the ledger, and a legal basis gets versions instead of corrections. */
export function published({ round, fields }: RoundHand): Refusal[] {
  const never = round.mechanism === 'application' ? ['frame', 'pots', 'legalBasis'] : ['frame', 'pots'];
  return named('round.published', fields, (field) => never.includes(field));
}

export async function appliedFor(manager: EntityManager, { round, fields }: RoundHand): Promise<Refusal[]> {
  if (!fields.some(({ field }) => APPLIED_FOR.includes(field))) return [];
  const [applied] = await manager.query<unknown[]>(
    "SELECT 1 FROM grant_case WHERE round_id = ? AND state <> 'utkast' LIMIT 1",
    [round.id],
  );
  return applied ? named('round.applied', fields, (field) => APPLIED_FOR.includes(field)) : [];
}

export function afterAllotment(fields: readonly ChangedField[]): Refusal[] {
  const kept = fields.filter(
    ({ field }) => field === 'legalBasis' || (field.startsWith('settings.') && !DAY_PARTS.includes(field)),
  );
  return kept.slice(0, 1).map(({ field }) => refuse('round.allotted', { field }));
}

function named(
  code: 'round.published' | 'round.applied',
  fields: readonly ChangedField[],
  isFixed: (field: string) => boolean,
): Refusal[] {
  const labels = fields.filter(({ field }) => isFixed(field)).map(({ label }) => label);
  return labels.length > 0 ? [refuse(code, { parts: labels })] : [];
}

export function pastDays({ round, wanted, fields, today }: RoundHand): FieldProblem[] {
  const changed = new Set(fields.map(({ field }) => field));
  const past = ROUND_DAYS.filter((day) => changed.has(day) && (wanted[day] ?? today) < today);
  const known = settingsOf(round).countyExceptions;
  const exceptions = wanted.settings?.countyExceptions ?? [];
  const late = exceptions.some(
    ({ dueOn, countyCode, deadline }) =>
      dueOn < today &&
      !known.some((one) => one.dueOn === dueOn && one.countyCode === countyCode && one.deadline === deadline),
  );
  return [...past, ...(late ? ['settings.countyExceptions'] : [])].map((field) => ({
    field,
    code: 'day.past',
    message: 'Dagen har redan varit. Välj i dag eller en senare dag.',
  }));
}

export function unexplained({ round, reason }: RoundHand): FieldProblem[] {
  if (reason) return [];
  const since = round.mechanism === 'application' ? 'Omgången är publicerad.' : 'Medlen är fördelade.';
  return [{ field: 'reason', code: 'reason.missing', message: `${since} Ange varför omgången ändras.` }];
}
