import type { CaseDetail } from '#domain/contracts/index.js';
import { beforeDecision, partsOf } from './case-parts.js';

const say = (swedish: string) => swedish;
const empty = { reports: [], payments: [], deadlines: [], documents: [], history: [], ledgerEntries: [] };
const aCase = (part: object) =>
  ({ ...empty, amounts: { allotted: 0 }, requisition: null, claim: null, ...part }) as unknown as CaseDetail;
const keys = (grantCase: CaseDetail, permissions: string[]) =>
  partsOf(grantCase, permissions, say).map(({ key }) => key);
const OFFICIAL = ['opinion.read', 'assessment.read', 'decision.read'];

test('a case that was allotted has no application, opinions or decision on one', () => {
  const parts = keys(aCase({ mechanism: 'requisition' }), OFFICIAL);
  expect(parts.slice(0, 3)).toEqual(['overview', 'requisition', 'reports']);
  expect(parts).not.toContain('assessment');
});

test('the county board opens neither assessment nor messages of an application', () => {
  expect(keys(aCase({ mechanism: 'application' }), ['opinion.read', 'decision.read'])).toEqual([
    'overview',
    'application',
    'opinions',
    'decision',
    'deadlines',
    'documents',
    'history',
  ]);
});

test('the parts about money come with the money', () => {
  const before = keys(aCase({ mechanism: 'application' }), OFFICIAL);
  const after = keys(aCase({ mechanism: 'application', amounts: { allotted: 500_000 } }), OFFICIAL);
  expect(before).not.toContain('payments');
  expect(after).toEqual(expect.arrayContaining([...before, 'requisition', 'payments', 'claim', 'ledger']));
});

test('an application is undecided from when it is sent in until it is decided', () => {
  expect(
    ['utkast', 'ansokan', 'bedomning', 'beviljad', 'avslagen'].map((state) =>
      beforeDecision(state as 'utkast'),
    ),
  ).toEqual([false, true, true, false, false]);
});
