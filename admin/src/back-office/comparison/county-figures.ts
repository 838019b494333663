import type { CountyComparison } from '#domain/contracts/handling.js';

/** Granted of what was applied for, 0–1; null where nothing was applied for. */
export function grantedShare({
  applied,
  grantedSum,
}: Pick<CountyComparison, 'applied' | 'grantedSum'>): number | null {
  return applied === 0 ? null : grantedSum / applied;
}

export function followedShare({
  followed,
  decided,
}: Pick<CountyComparison, 'followed' | 'decided'>): number | null {
  return decided === 0 ? null : followed / decided;
}

export interface Spread {
  answered: number;
  asked: number;
  late: number;
  /** The quickest and the slowest county that has answered. */
  quickest: CountyComparison | undefined;
  slowest: CountyComparison | undefined;
}

/** The whole country in a few figures. */
export function spreadOf(counties: readonly CountyComparison[]): Spread {
  const timed = counties
    .filter(({ medianDays }) => medianDays !== null)
    .toSorted((a, b) => (a.medianDays ?? 0) - (b.medianDays ?? 0));
  const sum = (pick: (county: CountyComparison) => number) =>
    counties.reduce((total, county) => total + pick(county), 0);
  return {
    answered: sum(({ answered }) => answered),
    asked: sum(({ asked }) => asked),
    late: sum(({ late }) => late),
    quickest: timed[0],
    slowest: timed.at(-1),
  };
}
