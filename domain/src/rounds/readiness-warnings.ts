import { dayOffName } from '../calendar/day-off.js';
import { formatDay, type LegalDay } from '../calendar/legal-day.js';
import { countyName } from '../places/counties.js';
import { type Remark, remark, type RoundPlan } from './round-plan.js';
import { shortTimes, slowDecision } from './readiness-times.js';
import { SHIFTABLE_DAYS } from './shiftable-days.js';

/** Nothing here stops the publication: the one who sets up the round may have reasons. */
export function readinessWarnings(plan: RoundPlan): Remark[] {
  return [
    ...daysOff(plan),
    ...shortTimes(plan),
    ...slowDecision(plan),
    ...earlierExceptions(plan),
    ...thinContent(plan),
  ];
}

function daysOff({ mechanism, days, settings: { rollRules, countyExceptions } }: RoundPlan): Remark[] {
  const rules = Object.entries(SHIFTABLE_DAYS) as [
    keyof typeof SHIFTABLE_DAYS,
    (typeof SHIFTABLE_DAYS)['application'],
  ][];
  return rules.flatMap(([deadline, { day, label }]) => {
    if (rollRules[deadline] === 'nextWorkingDay') return [];
    if (mechanism === 'requisition' && (deadline === 'application' || deadline === 'opinion')) return [];
    const own = countyExceptions.filter((exception) => exception.deadline === deadline);
    return [
      ...dayOff(label, days[day]),
      ...own.flatMap(({ countyCode, dueOn }) => dayOff(`${label} i ${countyName(countyCode)}`, dueOn)),
    ];
  });
}

function dayOff(label: string, day: LegalDay | null): Remark[] {
  const name = day === null ? undefined : dayOffName(day);
  if (day === null || name === undefined) return [];
  return [
    remark('days', 'day.off', `${label}, ${formatDay(day)}, är en ledig dag (${name}) och flyttas inte.`),
  ];
}

function earlierExceptions({ days, settings: { countyExceptions } }: RoundPlan): Remark[] {
  return countyExceptions.flatMap(({ countyCode, deadline, dueOn }) => {
    const day = days[SHIFTABLE_DAYS[deadline].day];
    if (day === null || dueOn >= day) return [];
    return [
      remark(
        'countyExceptions',
        'exception.earlier',
        `Undantaget för ${countyName(countyCode)}, ${formatDay(dueOn)}, ger länet kortare tid än de andra.`,
      ),
    ];
  });
}

function thinContent({ mechanism, days, settings, legalBases }: RoundPlan): Remark[] {
  if (mechanism !== 'application') return [];
  const opensOn = days.applicationOpensOn;
  const newest = legalBases.at(-1);
  return [
    ...(settings.requirements.length === 0
      ? [remark('requirements', 'requirements.none', 'Omgången har inga prestationskrav.')]
      : []),
    ...(opensOn && newest && newest.validFrom > opensOn
      ? [
          remark(
            'legalBasis',
            'legalBasis.later',
            `Den rättsliga grunden gäller först från ${formatDay(newest.validFrom)}, efter att ansökningstiden har börjat.`,
          ),
        ]
      : []),
  ];
}
