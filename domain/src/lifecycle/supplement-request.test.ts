import { decide } from './decide.js';
import {
  supplementRequestGuards,
  supplementRequestMachine,
  type SupplementRequestEvent,
  type SupplementRequestFacts,
} from './supplement-request.js';

const FACTS: SupplementRequestFacts = {
  today: '2013-04-16',
  dueOn: '2013-04-15',
  beforeDecision: true,
  conflictOfInterest: false,
  formProblems: 0,
  changedBeside: [],
  signedAt: '2013-04-16T08:00:00Z',
  applied: 500_000,
  reasons: 'Skäl',
};
const send = (event: SupplementRequestEvent, facts: Partial<SupplementRequestFacts> = {}) =>
  decide(
    supplementRequestMachine,
    supplementRequestGuards,
    event,
    'requested',
    [event === 'answer' ? 'signatory' : 'caseOfficer'],
    { ...FACTS, ...facts },
  );
const codesOf = (decision: ReturnType<typeof send>) =>
  decision.allowed ? [] : decision.refusals.map(({ code }) => code);

it('is answered after its day too: the day is no guard', () =>
  expect(send('answer')).toMatchObject({ to: 'answered', effects: ['sendSupplementAnswer'] }));

it.each<[Partial<SupplementRequestFacts>, string]>([
  [{ beforeDecision: false }, 'case.notBeforeDecision'],
  [{ changedBeside: ['Projektets namn'] }, 'supplement.otherQuestions'],
  [{ formProblems: 1 }, 'form.incomplete'],
  [{ sharesSum: 400_000 }, 'members.sharesDiffer'],
  [{ signedAt: '' }, 'signature.missing'],
])('is not answered when %j', (facts, code) => expect(codesOf(send('answer', facts))).toEqual([code]));

it('is closed unanswered only when the day has passed', () => {
  expect(send('close')).toMatchObject({ to: 'closed' });
  expect(codesOf(send('close', { today: '2013-04-15' }))).toEqual(['supplement.dayNotPast']);
});

it('is withdrawn at any time, with reasons and without jäv', () => {
  expect(send('withdraw', { today: '2013-04-01' })).toMatchObject({ to: 'withdrawn' });
  expect(codesOf(send('withdraw', { reasons: '', conflictOfInterest: true })).toSorted()).toEqual([
    'officer.conflict',
    'reasons.missing',
  ]);
});
