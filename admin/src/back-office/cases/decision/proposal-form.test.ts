import type { AssessmentFile } from '#domain/contracts/assessments.js';
import type { Proposal } from '#domain/contracts/decisions.js';
import { proposalBody, startProposal, sumOf, withMeasureAmount } from './proposal-form.js';

const protocol = {
  measures: [{ measure: 'courses', proposed: 150_000 }],
  reasonCodes: ['operatingGrant'],
  summary: 'Drift räknas bort.',
};
const assessment = (part: object) => ({
  kind: 'individual',
  finishedAt: null,
  proposed: 150_000,
  protocol,
  ...part,
});
const fileWith = (...assessments: object[]) =>
  ({
    measures: [
      { key: 'courses', title: 'Kurser', area: 'Kunskap', applied: 200_000 },
      { key: 'shelter', title: 'Skyddat boende', area: 'Stöd', applied: null },
    ],
    assessments,
  }) as unknown as AssessmentFile;
const DONE = '2013-05-01T08:00:00Z';

test('without an assessment the whole of what was applied for is where one begins', () => {
  const form = startProposal(200_000, fileWith(assessment({})), undefined);
  expect([form.kind, sumOf(form), form.measures]).toEqual([
    'grant',
    200_000,
    [{ measure: 'courses', amount: 200_000 }],
  ]);
});

test('a finished assessment gives sum, kind, reasons and their words', () => {
  const form = startProposal(200_000, fileWith(assessment({ finishedAt: DONE })), undefined);
  expect([form.kind, sumOf(form), form.reasonCodes, form.reasons]).toEqual([
    'grantInPart',
    150_000,
    ['operatingGrant'],
    'Drift räknas bort.',
  ]);
});

test('the joint assessment goes before the single ones', () => {
  const joint = assessment({
    kind: 'consolidated',
    finishedAt: DONE,
    proposed: 0,
    protocol: { ...protocol, measures: [{ measure: 'courses', proposed: 0 }] },
  });
  const form = startProposal(200_000, fileWith(assessment({ finishedAt: DONE }), joint), undefined);
  expect([form.kind, sumOf(form)]).toEqual(['deny', 0]);
});

test('a proposal that was returned is where the next begins', () => {
  const earlier = {
    kind: 'deny',
    amount: 0,
    measures: [],
    reasonCodes: [],
    reasons: 'För otydlig.',
    conditions: '',
    recallClause: false,
    hearingSkippedReason: null,
  } as unknown as Proposal;
  expect(startProposal(200_000, fileWith(), earlier)).toMatchObject({
    kind: 'deny',
    reasons: 'För otydlig.',
  });
});

test('the sum of the measures says whether the whole is granted, and a denial gives nothing', () => {
  const form = startProposal(200_000, fileWith(), undefined);
  const less = withMeasureAmount(form, 'courses', 50_000, 200_000);
  expect([less.kind, proposalBody(less).amount]).toEqual(['grantInPart', 50_000]);
  expect(withMeasureAmount(less, 'courses', 200_000, 200_000).kind).toBe('grant');
  expect(proposalBody({ ...less, kind: 'deny' })).toMatchObject({
    amount: 0,
    measures: [],
    recallClause: false,
  });
});
