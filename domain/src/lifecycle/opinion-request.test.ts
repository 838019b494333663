import { decide } from './decide.js';
import {
  opinionRequestGuards,
  opinionRequestMachine,
  type OpinionRequestEvent,
  type OpinionRequestFacts,
} from './opinion-request.js';
import type { Role } from '../access/roles.js';

const FACTS: OpinionRequestFacts = {
  today: '2013-04-02',
  beforeDecision: true,
  conflictOfInterest: false,
  formProblems: 0,
  reasons: 'Skäl',
};
const send = (event: OpinionRequestEvent, role: Role, facts: Partial<OpinionRequestFacts> = {}) =>
  decide(opinionRequestMachine, opinionRequestGuards, event, 'requested', [role], { ...FACTS, ...facts });
const codesOf = (decision: ReturnType<typeof send>) =>
  decision.allowed ? [] : decision.refusals.map(({ code }) => code);

it('is answered by the county board, never by the authority', () => {
  expect(send('answer', 'countyOfficer')).toMatchObject({ to: 'answered', effects: ['sendOpinionAnswer'] });
  expect(codesOf(send('answer', 'caseOfficer'))).toEqual(['event.wrongRole']);
});

it.each<[Partial<OpinionRequestFacts>, string]>([
  [{ beforeDecision: false }, 'case.notBeforeDecision'],
  [{ conflictOfInterest: true }, 'officer.conflict'],
  [{ formProblems: 2 }, 'form.incomplete'],
])('is not answered when %j', (facts, code) =>
  expect(codesOf(send('answer', 'countyOfficer', facts))).toEqual([code]),
);

it('reminds once a day', () => {
  expect(send('remind', 'programmeManager', { remindedOn: '2013-04-01' }).allowed).toBe(true);
  expect(codesOf(send('remind', 'caseOfficer', { remindedOn: '2013-04-02' }))).toEqual([
    'opinion.remindedToday',
  ]);
});

it('is closed with reasons, also when the case has been decided', () => {
  expect(send('revoke', 'caseOfficer', { beforeDecision: false })).toMatchObject({ to: 'revoked' });
  expect(codesOf(send('skip', 'decisionMaker', { reasons: ' ' }))).toEqual(['reasons.missing']);
});
