export type AssignmentRule = 'byCounty' | 'evenly';

export interface CaseToHandOut {
  id: number;
  countyCode: string;
}
export interface Officer {
  id: number;
  /** Open cases the officer already has. */
  openCases: number;
}
export interface HandOut {
  caseId: number;
  officerId: number;
}

export interface Situation {
  cases: readonly CaseToHandOut[];
  officers: readonly Officer[];
  /** Who may not take part in which case (FL 16–18 §§). */
  conflicts: readonly HandOut[];
  /** Who already has the cases of a county in the round. */
  holders?: ReadonlyMap<string, number>;
}

/** Who gets which case. The same situation always gives the same answer, in whatever order it is told; a case that nobody may take is left out. */
export function handOut(rule: AssignmentRule, situation: Situation): HandOut[] {
  const cases = situation.cases.toSorted((a, b) => a.id - b.id);
  const load = new Map(
    situation.officers.toSorted((a, b) => a.id - b.id).map(({ id, openCases }) => [id, openCases]),
  );
  const blocked = new Set(situation.conflicts.map(({ caseId, officerId }) => `${caseId}/${officerId}`));
  const give = ({ id }: CaseToHandOut, first?: number): HandOut[] => {
    const free = [...load.keys()].filter((officer) => !blocked.has(`${id}/${officer}`));
    const officerId = first !== undefined && free.includes(first) ? first : lightest(free, load);
    if (officerId === undefined) return [];
    load.set(officerId, (load.get(officerId) ?? 0) + 1);
    return [{ caseId: id, officerId }];
  };
  if (rule === 'evenly') return cases.flatMap((one) => give(one));
  return byCounty(cases).flatMap(([county, own]) => {
    const holder = situation.holders?.get(county);
    const officer = holder !== undefined && load.has(holder) ? holder : lightest([...load.keys()], load);
    return own.flatMap((one) => give(one, officer));
  });
}

/** The largest county first, so that the small ones can even out what is left. */
function byCounty(cases: readonly CaseToHandOut[]): [string, CaseToHandOut[]][] {
  const counties = new Map<string, CaseToHandOut[]>();
  for (const one of cases) counties.set(one.countyCode, [...(counties.get(one.countyCode) ?? []), one]);
  return [...counties].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}

function lightest(officers: readonly number[], load: ReadonlyMap<number, number>): number | undefined {
  return officers.reduce<number | undefined>(
    (best, one) => (best === undefined || (load.get(one) ?? 0) < (load.get(best) ?? 0) ? one : best),
    undefined,
  );
}
