import { formatDay, type LegalDay } from '../calendar/legal-day.js';
import type { Readiness } from '../contracts/round-setup.js';
import { formatKronor } from '../money/kronor.js';
import { contentProblems } from './readiness-content.js';
import { dayProblems } from './readiness-days.js';
import { formProblems } from './readiness-forms.js';
import { readinessWarnings } from './readiness-warnings.js';
import { type Remark, remark, type RoundPlan } from './round-plan.js';

/** What is left before the round can be published, and what somebody ought to think about once more. */
export function readinessOf(plan: RoundPlan, today: LegalDay): Readiness {
  const problems = [...planProblems(plan), ...alreadyPast(plan, today)];
  return { ready: problems.length === 0, problems, warnings: readinessWarnings(plan) };
}

/** What is wrong with the plan whatever day it is; a published round must never have any. */
export function planProblems(plan: RoundPlan): Remark[] {
  return [
    ...potProblems(plan),
    ...dayProblems(plan),
    ...formProblems(plan),
    ...contentProblems(plan),
    ...(plan.legalBases.length === 0
      ? [
          remark(
            'legalBasis',
            'legalBasis.missing',
            'Ange förordningen eller regeringsbeslutet som omgången vilar på.',
          ),
        ]
      : []),
  ];
}

export function potProblems({ frame, pots }: Pick<RoundPlan, 'frame' | 'pots'>): Remark[] {
  const sum = pots.reduce((total, pot) => total + pot.frame, 0);
  const classes = new Set(pots.map(({ recipientClass }) => recipientClass));
  return [
    ...(sum === frame
      ? []
      : [
          remark(
            'pots',
            'pots.sum',
            `Potterna är tillsammans ${formatKronor(sum)}, men ramen är ${formatKronor(frame)}. De måste vara lika.`,
          ),
        ]),
    ...(classes.size < pots.length
      ? [remark('pots', 'pots.twice', 'Varje mottagarslag kan ha en pott.')]
      : []),
  ];
}

function alreadyPast({ mechanism, days }: RoundPlan, today: LegalDay): Remark[] {
  const closesOn = mechanism === 'application' ? days.applicationClosesOn : days.requisitionClosesOn;
  if (closesOn === null || closesOn >= today) return [];
  const what = mechanism === 'application' ? 'ansöka' : 'rekvirera';
  return [remark('days', 'day.past', `Sista dagen att ${what}, ${formatDay(closesOn)}, har redan varit.`)];
}
