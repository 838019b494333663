import { ROLES, isRole } from '../access/roles.js';
import { formatDay, isLegalDay, stockholmDay } from '../calendar/legal-day.js';
import { formatKronor } from '../money/kronor.js';
import { eventLabel } from './event-labels.js';
import type { Language } from './label.js';
import { isMachineName } from './machines.js';
import { stateText } from './state-label.js';

export type RefusalData = Readonly<Record<string, unknown>>;

export interface RefusalWords {
  title: string;
  detail: (data: RefusalData) => string;
}

const UNKNOWN: Readonly<Record<Language, string>> = { sv: 'okänt', en: 'unknown' };

/** Pieces of a refusal's text, read from data that came over the wire: whatever is missing or odd becomes `okänt`, never a crash. */
export function parts(language: Language) {
  const unknown = UNKNOWN[language];
  return {
    kronor: (value: unknown) => (Number.isSafeInteger(value) ? formatKronor(value as number) : unknown),
    number: (value: unknown) => (Number.isSafeInteger(value) ? String(value) : unknown),
    day: (value: unknown) => dayText(value, language) ?? unknown,
    event: ({ machine, event }: RefusalData) => eventLabel(machine, event)?.button[language] ?? unknown,
    state: ({ machine, state }: RefusalData) => nameState(machine, state, language) ?? unknown,
    states: ({ machine, from }: RefusalData) =>
      listed(from, (state) => nameState(machine, state, language), language) ?? unknown,
    /** Titles of questions and the like, as they stand. */
    named: (value: unknown) =>
      listed(value, (name) => (typeof name === 'string' ? name : undefined), language, 'conjunction') ??
      unknown,
    roles: ({ by }: RefusalData) => listed(by, (role) => nameRole(role, language), language) ?? unknown,
  };
}

/** A day as it stands, an instant as the day it was in Stockholm. */
function dayText(value: unknown, language: Language): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (isLegalDay(value)) return formatDay(value, language);
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? undefined : formatDay(stockholmDay(instant), language);
}

function nameState(machine: unknown, state: unknown, language: Language): string | undefined {
  return isMachineName(machine) && typeof state === 'string'
    ? stateText(machine, state, 'staff', language)
    : undefined;
}

function nameRole(role: unknown, language: Language): string | undefined {
  return typeof role === 'string' && isRole(role) ? ROLES[role].label[language] : undefined;
}

function listed(
  values: unknown,
  nameOf: (value: unknown) => string | undefined,
  language: Language,
  type: 'conjunction' | 'disjunction' = 'disjunction',
): string | undefined {
  const names = Array.isArray(values) ? values.map(nameOf).filter((name) => name !== undefined) : [];
  if (names.length === 0) return undefined;
  return new Intl.ListFormat(language, { type }).format(names);
}
