import type { RoundSettings } from '#domain/contracts/round-settings.js';
import type { RoundChange } from '#domain/contracts/rounds.js';
import type { RoundCorrection } from '#domain/contracts/round-setup.js';
import { canonicalJson } from '#domain/forms/canonical-json.js';
import { ROUND_DAY_LABELS } from '#domain/rounds/round-days.js';
import type { Pot, Round } from './round.entity.js';
import { settingsOf } from './settings-of.js';

export type ChangedField = RoundCorrection['changes'][number];
export type Wanted = Omit<RoundChange, 'version' | 'reason'>;

const LABELS: Readonly<Record<string, string>> = {
  ...ROUND_DAY_LABELS,
  name: 'namn',
  legalBasis: 'rättslig grund',
  frame: 'ram',
  pots: 'potter',
  payWithinWorkingDays: 'betalningstid i arbetsdagar',
  'settings.requirements': 'prestationskrav',
  'settings.criteria': 'bedömningskriterier',
  'settings.areas': 'områden och åtgärder',
  'settings.budgetYears': 'budgetår',
  'settings.forms': 'blanketter',
  'settings.options': 'val',
  'settings.rollRules': 'regler för dagar som flyttas',
  'settings.countyExceptions': 'undantag för län',
  'settings.letters': 'brevmallar',
};

/** What the wish would change, field by field and part by part of the settings. */
export function changedFields(
  round: Round,
  pots: readonly Pot[],
  { settings, ...wanted }: Wanted,
): ChangedField[] {
  const now: Record<string, unknown> = {
    ...round,
    pots: pots.map(({ recipientClass, name, frame }) => ({ recipientClass, name, frame })),
  };
  const kept = settingsOf(round);
  const fields = Object.entries(wanted).map(([field, after]) => ({ field, before: now[field], after }));
  const parts = Object.entries(settings ?? {}).map(([part, after]) => ({
    field: `settings.${part}`,
    before: kept[part as keyof RoundSettings],
    after,
  }));
  return [...fields, ...parts]
    .filter(({ before, after }) => after !== undefined && canonicalJson(before) !== canonicalJson(after))
    .map((change) => ({
      ...change,
      before: change.before ?? null,
      label: LABELS[change.field] ?? change.field,
    }));
}

/** The parts that are sent replace the parts that are kept. */
export function mergedSettings(round: Round, { settings }: Wanted): RoundSettings | undefined {
  if (!settings) return undefined;
  const sent = Object.entries(settings).filter(([, part]) => part !== undefined);
  return { ...settingsOf(round), ...Object.fromEntries(sent) };
}
