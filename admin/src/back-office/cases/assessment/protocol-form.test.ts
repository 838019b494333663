import type { Protocol } from '#domain/contracts/assessments.js';
import { agreed, fillProtocol, pickReason, restMet, withMeasure, withVerdict } from './protocol-form.js';

const ground = {
  requirements: [
    { key: 'plan', title: 'Handlingsplan', description: '' },
    { key: 'training', title: 'Utbildning', description: '' },
  ],
  criteria: [{ key: 'quality', title: 'Kvalitet', weight: 100, maxScore: 5 }],
  members: [
    { organisationId: 1, organisationName: 'Umeå', isLead: true, share: null },
    { organisationId: 2, organisationName: 'Vännäs', isLead: false, share: null },
  ],
  measures: [
    { key: 'courses', title: 'Kurser', area: 'Kunskap', applied: 200_000 },
    { key: 'shelter', title: 'Skyddat boende', area: 'Stöd', applied: null },
  ],
};
const blank = fillProtocol(undefined, ground);
const verdict = (protocol: Protocol, organisationId: number, requirement: string) =>
  protocol.requirements.find(
    (row) => row.organisationId === organisationId && row.requirement === requirement,
  )?.verdict;
const met = (protocol: Protocol, organisationId: number) =>
  withVerdict(protocol, { organisationId, requirement: 'plan', verdict: 'met', note: '' });

test('there is a row for each requirement of each applicant, each criterion, and each measure applied for', () => {
  expect(blank.requirements).toHaveLength(4);
  expect(blank.scores).toEqual([{ criterion: 'quality', score: null, note: '' }]);
  expect(blank.measures).toEqual([{ measure: 'courses', proposed: null }]);
});

test('what has been said is kept when the protocol is opened again', () => {
  const saved = withMeasure(met(blank, 2), 'courses', 150_000);
  expect(fillProtocol(saved, ground)).toEqual(saved);
  expect([verdict(saved, 2, 'plan'), verdict(saved, 1, 'plan')]).toEqual(['met', null]);
});

test('the rest is met, a judgement that was made stands', () => {
  const one = withVerdict(blank, {
    organisationId: 1,
    requirement: 'plan',
    verdict: 'notMet',
    note: 'Saknas',
  });
  const all = restMet(one).requirements.map((row) => row.verdict);
  expect(all.sort()).toEqual(['met', 'met', 'met', 'notMet']);
});

test('a reason puts its words into the text once, and letting it go takes no text away', () => {
  const reason = { code: 'operatingGrant', text: 'Ansökan avser drift.' } as const;
  const picked = pickReason({ ...blank, summary: 'Bra plan.' }, reason, 'summary');
  expect([picked.reasonCodes, picked.summary]).toEqual([
    ['operatingGrant'],
    'Bra plan.\n\nAnsökan avser drift.',
  ]);
  const letGo = pickReason(picked, reason, 'summary');
  expect([letGo.reasonCodes, letGo.summary]).toEqual([[], picked.summary]);
  expect(pickReason(letGo, reason, 'summary').summary).toBe(picked.summary);
});

test('a joint protocol begins with what the assessors agree on', () => {
  const first = withMeasure(met(met(blank, 1), 2), 'courses', 100_000);
  const second = withMeasure(met(blank, 1), 'courses', 120_000);
  const joint = agreed([first, second], ground);
  expect([verdict(joint, 1, 'plan'), verdict(joint, 2, 'plan')]).toEqual(['met', null]);
  expect(joint.measures).toEqual([{ measure: 'courses', proposed: null }]);
});
