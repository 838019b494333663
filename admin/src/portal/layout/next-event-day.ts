import { addDays } from '#domain/calendar/legal-day.js';
import type { Portal } from '#domain/contracts/oversight.js';

/** The day the next thing falls due for the organisation; the day after when that is today, since lapses and delays show then. */
export function nextEventDay(
  portal: Pick<Portal, 'toDo' | 'waiting' | 'cases'>,
  today: string,
): string | undefined {
  const days = [...portal.toDo, ...portal.waiting, ...portal.cases].flatMap(({ dueOn }) =>
    dueOn ? [dueOn] : [],
  );
  if (days.includes(today)) return addDays(today, 1);
  return days.filter((day) => day > today).sort()[0];
}
