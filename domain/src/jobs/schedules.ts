import { label, type Label, type Language } from '../lifecycle/label.js';

interface ScheduleEntry {
  label: Label;
  /** Seconds, or once when Medel's day changes. Everything also runs at once on a new day. */
  every: number | 'day';
}

/** All recurring work by name, in the order it runs on a new day; `workers/src/schedules.ts` has what each does. */
export const SCHEDULES = {
  'lapse-requisitions': {
    label: label(
      'Låter bidrag förfalla som inte har rekvirerats i tid',
      'Lapses grants not requisitioned in time',
    ),
    every: 300,
  },
  'remind-deadlines': {
    label: label(
      'Påminner om dagar som närmar sig eller har passerat',
      'Reminds of days that come close or have passed',
    ),
    every: 600,
  },
  'refresh-follow-up': {
    label: label('Fyller på uppföljningen med det som saknas', 'Adds to the follow-up what is missing'),
    every: 60,
  },
  'send-digests': {
    label: label(
      'Skickar dagens sammanfattning till den som har valt det',
      'Sends the daily digest to those who chose it',
    ),
    every: 'day',
  },
  'clean-up': {
    label: label(
      'Städar bort utgångna sessioner, nycklar och förhandsvisningar',
      'Removes expired sessions, keys and previews',
    ),
    every: 'day',
  },
  'seal-audit': { label: label('Förseglar granskningsloggen', 'Seals the audit log'), every: 5 },
  'publish-audit-head': {
    label: label(
      'Publicerar granskningsloggens sigill utanför databasen',
      'Publishes the seal of the audit log outside the database',
    ),
    every: 'day',
  },
  'verify-ledger': {
    label: label('Kontrollerar konton, räkneverk och lägen', 'Checks accounts, counts and states'),
    every: 'day',
  },
} as const satisfies Record<string, ScheduleEntry>;

export type ScheduleName = keyof typeof SCHEDULES;
export const SCHEDULE_NAMES = Object.keys(SCHEDULES) as ScheduleName[];

/** A schedule that is no longer there is called by its name. */
export function scheduleWords(name: string, language: Language): { label: string; every: string } {
  const entry: ScheduleEntry | undefined = isScheduleName(name) ? SCHEDULES[name] : undefined;
  return { label: entry?.label[language] ?? name, every: rhythm(entry?.every ?? 'day', language) };
}

function isScheduleName(name: string): name is ScheduleName {
  return Object.hasOwn(SCHEDULES, name);
}

function rhythm(every: number | 'day', language: Language): string {
  const sv = language === 'sv';
  if (every === 'day') return sv ? 'Varje dygn' : 'Every day';
  if (every < 60) return sv ? `Var ${every}:e sekund` : `Every ${every} seconds`;
  const minutes = every / 60;
  if (minutes === 1) return sv ? 'Varje minut' : 'Every minute';
  return sv ? `Var ${minutes}:e minut` : `Every ${minutes} minutes`;
}
