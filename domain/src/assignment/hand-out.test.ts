import fc from 'fast-check';
import { type AssignmentRule, handOut, type Situation } from './hand-out.js';

const cases = (...counties: string[]) => counties.map((countyCode, place) => ({ id: place + 1, countyCode }));
const OFFICERS = [
  { id: 10, openCases: 0 },
  { id: 11, openCases: 0 },
];

it('gives each case to whoever has the fewest', () => {
  const given = handOut('evenly', {
    cases: cases('01', '01', '03'),
    officers: [
      { id: 10, openCases: 2 },
      { id: 11, openCases: 0 },
    ],
    conflicts: [],
  });
  expect(given).toEqual([
    { caseId: 1, officerId: 11 },
    { caseId: 2, officerId: 11 },
    { caseId: 3, officerId: 10 },
  ]);
});

it('gives whole counties, the largest first, balanced by number', () => {
  const given = handOut('byCounty', {
    cases: cases('01', '03', '01', '12', '01', '12'),
    officers: OFFICERS,
    conflicts: [],
  });
  expect(given.filter(({ officerId }) => officerId === 10).map(({ caseId }) => caseId)).toEqual([1, 3, 5]);
  expect(given.filter(({ officerId }) => officerId === 11).map(({ caseId }) => caseId)).toEqual([4, 6, 2]);
});

it('lets whoever has a county keep it', () => {
  const holders = new Map([['01', 11]]);
  const situation = { cases: cases('01', '01'), officers: OFFICERS, conflicts: [], holders };
  expect(handOut('byCounty', situation).every(({ officerId }) => officerId === 11)).toBe(true);
});

it('passes over whoever has jäv in the case, and leaves a case that nobody may take', () => {
  const conflicts = [
    { caseId: 1, officerId: 10 },
    { caseId: 2, officerId: 10 },
    { caseId: 2, officerId: 11 },
  ];
  expect(handOut('byCounty', { cases: cases('01', '01', '01'), officers: OFFICERS, conflicts })).toEqual([
    { caseId: 1, officerId: 11 },
    { caseId: 3, officerId: 10 },
  ]);
});

it('hands out nothing where there is nobody', () => {
  expect(handOut('evenly', { cases: cases('01'), officers: [], conflicts: [] })).toEqual([]);
});

const situations = fc.record({
  cases: fc.uniqueArray(
    fc.record({ id: fc.integer({ min: 1, max: 60 }), countyCode: fc.constantFrom('01', '03', '12', '14') }),
    { selector: ({ id }) => id, maxLength: 40 },
  ),
  officers: fc.uniqueArray(
    fc.record({ id: fc.integer({ min: 1, max: 6 }), openCases: fc.integer({ min: 0, max: 20 }) }),
    { selector: ({ id }) => id, maxLength: 5 },
  ),
  conflicts: fc.array(
    fc.record({ caseId: fc.integer({ min: 1, max: 60 }), officerId: fc.integer({ min: 1, max: 6 }) }),
    { maxLength: 20 },
  ),
});
const rules = fc.constantFrom<AssignmentRule>('byCounty', 'evenly');

it('never gives a case twice or to somebody with jäv, and answers the same in any order', () => {
  fc.assert(
    fc.property(rules, situations, (rule, situation) => {
      const given = handOut(rule, situation);
      expect(new Set(given.map(({ caseId }) => caseId)).size).toBe(given.length);
      for (const one of given) expect(situation.conflicts).not.toContainEqual(one);
      const turned: Situation = {
        cases: situation.cases.toReversed(),
        officers: situation.officers.toReversed(),
        conflicts: situation.conflicts.toReversed(),
      };
      expect(handOut(rule, turned)).toEqual(given);
    }),
  );
});

it('evens out what can be evened out', () => {
  fc.assert(
    fc.property(situations, ({ cases: some, officers }) => {
      fc.pre(officers.length > 0);
      const given = handOut('evenly', { cases: some, officers, conflicts: [] });
      const after = officers.map(
        ({ id, openCases }) => openCases + given.filter(({ officerId }) => officerId === id).length,
      );
      const gained = officers.filter((_, at) => after[at]! > officers[at]!.openCases);
      for (const { id } of gained)
        expect(after[officers.findIndex((one) => one.id === id)]! - Math.min(...after)).toBeLessThanOrEqual(
          1,
        );
    }),
  );
});
