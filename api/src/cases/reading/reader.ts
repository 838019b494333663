import type { DataSource } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { AllowedEvent } from '#domain/contracts/cases.js';
import type { ListedEvent } from '#domain/lifecycle/decide.js';
import { buttonText } from '#domain/lifecycle/event-labels.js';
import type { Language } from '#domain/lifecycle/label.js';
import type { MachineName } from '#domain/lifecycle/machines.js';
import { refusalText } from '#domain/lifecycle/refusal-texts.js';
import type { LabelSide } from '#domain/lifecycle/state-label.js';
import type { Actor } from '../../platform/actor.js';

/** Who reads, in which language, on which day. */
export interface Reader {
  actor: Actor;
  locale: Language;
  today: LegalDay;
}

export async function readerOf(dataSource: DataSource, actor: Actor, today: LegalDay): Promise<Reader> {
  const [user] = await dataSource.query<{ locale: Language }[]>('SELECT locale FROM app_user WHERE id = ?', [
    actor.userId,
  ]);
  return { actor, today, locale: user?.locale ?? 'sv' };
}

/** Applicants read the words meant for them; everybody else those of the officials. */
export function labelSide({ actor }: Reader): LabelSide {
  return actor.side === 'applicant' ? 'applicant' : 'staff';
}

/** What the reader could do, each with its button text and the reasons that block it. */
export function asAllowedEvents(
  machine: MachineName,
  listed: readonly ListedEvent<string>[],
  { locale }: Reader,
): AllowedEvent[] {
  return listed.map(({ event, allowed, refusals }) => ({
    event,
    label: buttonText(machine, event, locale),
    allowed,
    reasons: refusals.map((refusal) => ({ ...refusal, ...refusalText(refusal, locale) })),
  }));
}
