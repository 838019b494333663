import { formatDay } from '../calendar/legal-day.js';
import { COUNTIES, countyName } from '../places/counties.js';
import { type Remark, doubles, remark, type RoundPlan } from './round-plan.js';
import { APPLICATION_DAYS, daysOutOfOrder, ROUND_DAY_LABELS } from './round-days.js';
import { SHIFTABLE_DAYS } from './shiftable-days.js';

export function dayProblems(plan: RoundPlan): Remark[] {
  const { mechanism, days, settings } = plan;
  const way = { mechanism, paysOnDecision: settings.options.paysOnDecision };
  const order = daysOutOfOrder(days, way).map(({ field, message }) =>
    remark(
      'days',
      'days.order',
      `${firstUpper(ROUND_DAY_LABELS[field as keyof typeof ROUND_DAY_LABELS])}: ${lower(message)}`,
    ),
  );
  return [...missingDays(plan), ...order, ...exceptionProblems(plan)];
}

function missingDays({ mechanism, days, settings }: RoundPlan): Remark[] {
  if (mechanism !== 'application') return [];
  return APPLICATION_DAYS.filter(
    (day) => days[day] === null && (day !== 'opinionDueOn' || settings.options.opinionNeeded),
  ).map((day) => remark('days', 'day.missing', `Ange ${ROUND_DAY_LABELS[day]}.`));
}

function exceptionProblems({ days, settings: { countyExceptions } }: RoundPlan): Remark[] {
  const unknown = countyExceptions.filter(({ countyCode }) => !(countyCode in COUNTIES));
  const twice = doubles(countyExceptions.map(({ countyCode, deadline }) => `${countyCode} ${deadline}`));
  const late = countyExceptions.flatMap(({ countyCode, deadline, dueOn }) => {
    const [next] = SHIFTABLE_DAYS[deadline].before.flatMap((day) => {
      const limit = days[day];
      return limit && limit < dueOn ? [{ day, limit }] : [];
    });
    return next ? [{ countyCode, dueOn, next }] : [];
  });
  return [
    ...unknown.map(({ countyCode }) =>
      remark('countyExceptions', 'county.unknown', `Det finns inget län med koden ${countyCode}.`),
    ),
    ...twice.map((key) =>
      remark(
        'countyExceptions',
        'exception.twice',
        `${countyName(key.slice(0, 2))} har två undantag för samma frist. Ta bort det ena.`,
      ),
    ),
    ...late.map(({ countyCode, dueOn, next }) =>
      remark(
        'countyExceptions',
        'exception.order',
        `Undantaget för ${countyName(countyCode)}, ${formatDay(dueOn)}, ligger efter ${ROUND_DAY_LABELS[next.day]} (${formatDay(next.limit)}).`,
      ),
    ),
  ];
}

function firstUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
