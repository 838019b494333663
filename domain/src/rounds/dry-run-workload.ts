import { handOut } from '../assignment/hand-out.js';
import type { RoundOptions } from '../contracts/round-settings.js';
import type { DryRun } from '../contracts/round-setup.js';
import type { InventedApplication } from './dry-run-applications.js';

/** Who would get how much, by the rule the real cases are handed out by. By hand is taken as evenly. */
export function workloadOf(
  applications: readonly InventedApplication[],
  officers: readonly string[],
  rule: RoundOptions['assignment'],
  minutesPerCase: number,
): DryRun['workload'] {
  const handed = handOut(rule === 'byHand' ? 'evenly' : rule, {
    cases: applications.map(({ counties }, id) => ({ id, countyCode: counties[0] })),
    officers: officers.map((_, id) => ({ id, openCases: 0 })),
    conflicts: [],
  });
  return officers.map((officer, id) => {
    const cases = handed.filter(({ officerId }) => officerId === id).length;
    return { officer, cases, hours: Math.round((cases * minutesPerCase) / 6) / 10 };
  });
}
