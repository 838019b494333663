import type { Round } from '#domain/contracts/index.js';
import { addDays } from '#domain/calendar/legal-day.js';
import { addWorkingDays } from '#domain/calendar/working-days.js';
import type { Words } from '../../i18n/use-words.js';

export interface InterestingDay {
  day: string;
  why: string;
}

type Days = Pick<
  Round,
  'requisitionClosesOn' | 'useTo' | 'reportDueOn' | 'repaymentDueOn' | 'payWithinWorkingDays'
>;

/** The days on which something happens by itself, soonest first: where a visitor of the demo wants to go next. */
export function interestingDays(rounds: Days[], today: string, say: Words): InterestingDay[] {
  const days = rounds.flatMap((round) => [
    { day: round.requisitionClosesOn, why: say('Sista dagen att rekvirera', 'Last day to requisition') },
    {
      day: addDays(round.requisitionClosesOn, 1),
      why: say('Det som inte rekvirerats förfaller', 'What was not requisitioned lapses'),
    },
    {
      day: addWorkingDays(round.requisitionClosesOn, round.payWithinWorkingDays),
      why: say('Sista dagen att betala ut', 'Last day to pay out'),
    },
    { day: round.useTo, why: say('Sista dagen att använda pengarna', 'Last day to use the money') },
    { day: round.reportDueOn, why: say('Sista dagen att redovisa', 'Last day to report') },
    {
      day: addDays(round.reportDueOn, 1),
      why: say('Redovisningar som saknas är försenade', 'Missing reports are late'),
    },
    { day: round.repaymentDueOn, why: say('Sista dagen att betala tillbaka', 'Last day to repay') },
    {
      day: addDays(round.repaymentDueOn, 1),
      why: say('Obetalda återkrav är försenade', 'Unpaid claims are late'),
    },
  ]);
  const unique = new Map(days.filter(({ day }) => day > today).map((entry) => [entry.day, entry]));
  return [...unique.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
