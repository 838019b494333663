import * as guards from './decision-guards.js';
import type { CaseGuard, GrantCaseFacts } from './grant-case-facts.js';

const ready: GrantCaseFacts = {
  today: '2013-04-02',
  actor: 'beata',
  conflictOfInterest: false,
  formProblems: 0,
  lateAccepted: false,
  membersUnconfirmed: 0,
  fourEyes: true,
  proposedBy: 'oskar',
  assessmentsMissing: 0,
  opinionsNotAsked: 0,
  openOpinions: 0,
  openSupplements: 0,
  invoicingDetailsComplete: false,
  paymentStopped: false,
  paid: 0,
  openPayments: 0,
  received: 0,
  rest: 0,
  wrongUse: false,
  allowsCarryOver: false,
};

const answer = (guard: CaseGuard, facts: Partial<GrantCaseFacts>) => guard({ ...ready, ...facts });

describe('the county’s opinion', () => {
  it('is asked of every county concerned', () => {
    expect(answer(guards.opinionsAreAsked, {})).toBe(true);
    expect(answer(guards.opinionsAreAsked, { opinionsNotAsked: 2 })).toEqual({
      code: 'opinion.notAsked',
      data: { missing: 2 },
    });
  });

  it('is waited for', () => {
    expect(answer(guards.opinionsAreIn, { openOpinions: 1 })).toEqual({
      code: 'opinion.outstanding',
      data: { open: 1 },
    });
  });
});

it('an assessment is finished before the decision', () => {
  expect(answer(guards.assessmentIsFinished, {})).toBe(true);
  expect(answer(guards.assessmentIsFinished, { assessmentsMissing: 1 })).toEqual({
    code: 'assessment.unfinished',
    data: { missing: 1 },
  });
});

describe('the delegation order', () => {
  it('lets everybody decide where there is none, and whoever it names', () => {
    expect(answer(guards.deciderIsDelegated, {})).toBe(true);
    expect(answer(guards.deciderIsDelegated, { mayDecide: true })).toBe(true);
  });

  it('says how far the right reaches', () => {
    expect(answer(guards.deciderIsDelegated, { mayDecide: false, mayDecideUpTo: 500_000 })).toEqual({
      code: 'decision.notDelegated',
      data: { upTo: 500_000 },
    });
    expect(answer(guards.deciderIsDelegated, { mayDecide: false })).toEqual({
      code: 'decision.notDelegated',
      data: {},
    });
  });
});

describe('those who apply together', () => {
  it('have all confirmed', () => {
    expect(answer(guards.membersHaveConfirmed, {})).toBe(true);
    expect(answer(guards.membersHaveConfirmed, { membersUnconfirmed: 1 })).toEqual({
      code: 'members.unconfirmed',
      data: { waiting: 1 },
    });
  });

  it('share exactly what is applied for; who applies alone shares nothing', () => {
    expect(answer(guards.sharesMeetApplied, { applied: 800_000 })).toBe(true);
    expect(answer(guards.sharesMeetApplied, { applied: 800_000, sharesSum: 800_000 })).toBe(true);
    expect(answer(guards.sharesMeetApplied, { applied: 800_000, sharesSum: 799_999 })).toEqual({
      code: 'members.sharesDiffer',
      data: { shares: 799_999, applied: 800_000 },
    });
    expect(answer(guards.sharesMeetApplied, { sharesSum: 1 })).toEqual({
      code: 'members.sharesDiffer',
      data: { shares: 1, applied: 0 },
    });
  });
});

describe('four eyes', () => {
  it('are two persons', () => {
    expect(answer(guards.anotherPersonProposed, {})).toBe(true);
    expect(answer(guards.anotherPersonProposed, { actor: 'oskar' })).toEqual({
      code: 'decision.ownProposal',
    });
    expect(answer(guards.anotherPersonProposed, { actor: undefined })).toEqual({ code: 'actor.unknown' });
  });

  it('are asked for by the round', () => {
    expect(answer(guards.anotherPersonProposed, { actor: 'oskar', fourEyes: false })).toBe(true);
  });
});

describe('a late application', () => {
  const roundWindow = { opensOn: '2013-01-15', closesOn: '2013-03-01' };

  it('is taken in where the round says so, but never before the round opens', () => {
    expect(answer(guards.roundIsOpen, { roundWindow, lateAccepted: true })).toBe(true);
    expect(answer(guards.roundIsOpen, { roundWindow, lateAccepted: true, today: '2013-01-14' })).toEqual({
      code: 'round.notOpen',
      data: { opensOn: '2013-01-15' },
    });
  });

  it('is refused otherwise, from the day after the last', () => {
    expect(answer(guards.roundIsOpen, { roundWindow, today: '2013-03-01' })).toBe(true);
    expect(answer(guards.roundIsOpen, { roundWindow, today: '2013-03-02' })).toEqual({
      code: 'round.closed',
      data: { closesOn: '2013-03-01' },
    });
  });
});

it('whoever has jäv neither handles nor decides', () => {
  expect(answer(guards.officerIsImpartial, { conflictOfInterest: true })).toEqual({
    code: 'officer.conflict',
  });
  expect(answer(guards.deciderIsImpartial, { conflictOfInterest: true })).toEqual({
    code: 'decider.conflict',
  });
});
