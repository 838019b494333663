import type { BoardRow } from '#domain/contracts/index.js';
import { chosenSum, decidable, toggled } from './chosen.js';

const row = (caseId: number, change: Partial<BoardRow> = {}): BoardRow => ({
  caseId,
  version: 1,
  registryNumber: `9.1-${caseId}/2013`,
  organisationName: 'Umeå',
  countyCode: '24',
  countyName: 'Västerbottens län',
  joint: false,
  state: 'bedomning',
  stateLabel: 'Under bedömning',
  applied: 900_000,
  assessed: 500_000,
  score: null,
  proposalId: caseId,
  proposedKind: 'grantInPart',
  proposed: 500_000,
  proposedBy: 'Johan Berg',
  decisionKind: null,
  granted: null,
  requirementsMet: 'all',
  recommendations: [],
  blockedBy: [],
  ...change,
});

const rows = [
  row(1),
  row(2, { proposalId: null, proposed: null }),
  row(3, { blockedBy: ['Yttranden saknas.'] }),
  row(4, { decisionKind: 'grant', granted: 500_000 }),
  row(5, { proposedKind: 'deny', proposed: 0 }),
];

test('only rows with a proposal that nothing stops can be decided', () =>
  expect(decidable(rows).map(({ caseId }) => caseId)).toEqual([1, 5]));

test('the chosen sum counts what can be decided and nothing else', () =>
  expect(chosenSum(rows, new Set([1, 2, 3, 4, 5]))).toBe(500_000));

test('choosing twice is not choosing', () => {
  const once = toggled(new Set(), 1);
  expect([[...once], [...toggled(once, 1)]]).toEqual([[1], []]);
});
