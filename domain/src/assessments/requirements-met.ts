import type { Protocol } from '../contracts/assessments.js';

export type RequirementsMet = 'all' | 'partly' | 'none' | 'unknown';

/** One word for the board: do those who apply meet the prestationskrav? Unknown while any verdict is missing. */
export function requirementsMet({ requirements }: Pick<Protocol, 'requirements'>): RequirementsMet {
  const verdicts = requirements.map(({ verdict }) => verdict);
  if (verdicts.length === 0 || verdicts.includes(null)) return 'unknown';
  if (verdicts.every((verdict) => verdict === 'met')) return 'all';
  return verdicts.every((verdict) => verdict === 'notMet') ? 'none' : 'partly';
}
