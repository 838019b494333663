import fc from 'fast-check';
import { ROLE_NAMES, type Role } from '../access/roles.js';
import { decide, listEvents } from './decide.js';
import {
  grantCaseGuards,
  grantCaseMachine,
  type GrantCaseEvent,
  type GrantCaseFacts,
  type GrantCaseState,
} from './grant-case.js';

/** Stockholm in the requisition year 2016. */
const stockholm: GrantCaseFacts = {
  today: '2016-05-30',
  actor: 'sanna',
  conflictOfInterest: false,
  lateAccepted: false,
  membersUnconfirmed: 0,
  fourEyes: true,
  assessmentsMissing: 0,
  opinionsNotAsked: 0,
  formProblems: 0,
  signedAt: '2016-05-30T09:00:00Z',
  openOpinions: 0,
  openSupplements: 0,
  requisitionWindow: { opensOn: '2016-02-01', closesOn: '2016-06-01' },
  requisitionAmount: 3_125_250,
  allotted: 3_125_250,
  invoicingDetailsComplete: true,
  paymentStopped: false,
  paid: 0,
  openPayments: 0,
  received: 0,
  reportDueOn: '2017-03-31',
  rest: 0,
  wrongUse: false,
  allowsCarryOver: false,
};
const paid: GrantCaseFacts = {
  ...stockholm,
  today: '2017-03-29',
  requisitionedAt: '2016-05-30',
  paid: 3_166_133,
  received: 3_166_133,
};
const reported: GrantCaseFacts = {
  ...paid,
  reportedUsed: 2_664_713,
  rest: 501_420,
  reportReviewedAt: '2017-04-20T08:00:00Z',
};

function act(event: GrantCaseEvent, state: GrantCaseState | undefined, role: Role, facts: GrantCaseFacts) {
  const decision = decide(grantCaseMachine, grantCaseGuards, event, state, [role], facts);
  return decision.allowed ? decision.to : decision.refusals.map((refusal) => refusal.code);
}

describe('the requisition year 2016', () => {
  it('runs from the allotment to the last krona', () => {
    expect(
      act('allot', undefined, 'programmeManager', { ...stockholm, amount: 3_125_250, frameLeft: 50_000_000 }),
    ).toBe('beviljad');
    expect(act('requisition', 'beviljad', 'signatory', stockholm)).toBe('rekvirerad');
    expect(act('submitReport', 'rekvirerad', 'signatory', { ...paid, reportedUsed: 2_664_713 })).toBe(
      'rapporterad',
    );
    expect(
      act('claimBack', 'rapporterad', 'decisionMaker', {
        ...reported,
        reasons: 'Oanvänt.',
        partyHeardOn: '2017-05-02',
      }),
    ).toBe('aterkravd');
    expect(act('settleClaim', 'aterkravd', 'system', { ...reported, claimOpenAmount: 0 })).toBe('aterbetald');
  });

  it('allots nothing beyond the frame', () => {
    expect(act('allot', undefined, 'programmeManager', { ...stockholm, amount: 3, frameLeft: 2 })).toEqual([
      'frame.exceeded',
    ]);
    expect(act('allot', undefined, 'programmeManager', { ...stockholm, amount: 3 })).toEqual([
      'frame.unknown',
    ]);
  });
});

describe('the requisition', () => {
  it('is open through the closing day and lapses on the next', () => {
    expect(act('requisition', 'beviljad', 'signatory', { ...stockholm, today: '2016-06-01' })).toBe(
      'rekvirerad',
    );
    expect(act('lapse', 'beviljad', 'system', { ...stockholm, today: '2016-06-01' })).toEqual([
      'requisition.stillOpen',
    ]);
    expect(act('requisition', 'beviljad', 'signatory', { ...stockholm, today: '2016-06-02' })).toEqual([
      'requisition.closed',
    ]);
    expect(act('lapse', 'beviljad', 'system', { ...stockholm, today: '2016-06-02' })).toBe('forfallen');
  });

  it('is closed before it opens', () => {
    expect(act('requisition', 'beviljad', 'signatory', { ...stockholm, today: '2016-01-31' })).toEqual([
      'requisition.notOpen',
    ]);
  });

  it('comes once', () => {
    expect(act('requisition', 'rekvirerad', 'signatory', paid)).toEqual([
      'event.wrongState',
      'requisition.closed',
      'requisition.duplicate',
    ]);
  });

  it('stays within the allotment; no sum means all of it', () => {
    expect(
      act('requisition', 'beviljad', 'signatory', { ...stockholm, requisitionAmount: 3_125_251 }),
    ).toEqual(['requisition.exceedsAllotment']);
    expect(act('requisition', 'beviljad', 'signatory', { ...stockholm, requisitionAmount: 0 })).toEqual([
      'amount.missing',
    ]);
    expect(act('requisition', 'beviljad', 'system', { ...stockholm, requisitionAmount: undefined })).toBe(
      'rekvirerad',
    );
  });

  it('needs form, signature, invoicing details and no payment stop, and says all four at once', () => {
    const bare = {
      ...stockholm,
      formProblems: 2,
      signedAt: undefined,
      invoicingDetailsComplete: false,
      paymentStopped: true,
    };
    expect(act('requisition', 'beviljad', 'signatory', bare)).toEqual([
      'form.incomplete',
      'signature.missing',
      'invoicing.incomplete',
      'payment.stopOrdered',
    ]);
  });

  it('is filled in, not sent, by a data coordinator', () => {
    expect(act('requisition', 'beviljad', 'dataCoordinator', stockholm)).toEqual(['event.wrongRole']);
  });
});

describe('the report', () => {
  it('tells blank from zero', () => {
    expect(act('submitReport', 'rekvirerad', 'signatory', paid)).toEqual(['used.missing']);
    expect(act('submitReport', 'rekvirerad', 'signatory', { ...paid, reportedUsed: 0 })).toBe('rapporterad');
  });

  it('cannot use more than was received, and says both sums', () => {
    const decision = decide(grantCaseMachine, grantCaseGuards, 'submitReport', 'rekvirerad', ['signatory'], {
      ...paid,
      reportedUsed: 3_166_134,
    });
    expect(decision).toEqual({
      allowed: false,
      refusals: [{ code: 'used.exceedsReceived', data: { used: 3_166_134, received: 3_166_133 } }],
    });
  });

  it('may be late', () => {
    expect(
      act('submitReport', 'rekvirerad', 'agent', { ...paid, today: '2017-08-01', reportedUsed: 1 }),
    ).toBe('rapporterad');
  });

  it('is returned with a text by the officer or the county, not by one with jäv', () => {
    expect(
      act('returnReport', 'rapporterad', 'countyOfficer', {
        ...reported,
        supplementText: 'Område 6 saknas.',
      }),
    ).toBe('rekvirerad');
    expect(
      act('returnReport', 'rapporterad', 'caseOfficer', {
        ...reported,
        supplementText: ' ',
        conflictOfInterest: true,
      }),
    ).toEqual(['officer.conflict', 'supplement.textMissing']);
  });

  it('closes the case when reviewed and nothing remains', () => {
    expect(
      act('close', 'rapporterad', 'caseOfficer', { ...reported, reportedUsed: 3_166_133, rest: 0 }),
    ).toBe('avslutad');
    expect(
      act('close', 'rapporterad', 'caseOfficer', {
        ...reported,
        reportReviewedAt: undefined,
        openPayments: 1,
      }),
    ).toEqual(['report.notReviewed', 'rest.remains', 'payment.stillOpen']);
  });
});

describe('the claim', () => {
  const heard = { reasons: 'Medlen har inte använts.', partyHeardOn: '2017-05-02' };

  it('takes no money that is still in use', () => {
    expect(act('claimBack', 'rekvirerad', 'decisionMaker', { ...paid, ...heard, rest: 3_166_133 })).toEqual([
      'claim.noGround',
    ]);
  });

  it('has a ground the day after the report was due, or in wrong use', () => {
    expect(
      act('claimBack', 'rekvirerad', 'decisionMaker', { ...paid, ...heard, today: '2017-03-31' }),
    ).toEqual(['claim.noGround']);
    expect(act('claimBack', 'rekvirerad', 'decisionMaker', { ...paid, ...heard, today: '2017-04-01' })).toBe(
      'aterkravd',
    );
    expect(act('claimBack', 'rekvirerad', 'decisionMaker', { ...paid, ...heard, wrongUse: true })).toBe(
      'aterkravd',
    );
  });

  it('needs reasons, a heard party and finished payments', () => {
    expect(act('claimBack', 'rapporterad', 'decisionMaker', { ...reported, openPayments: 1 })).toEqual([
      'reasons.missing',
      'party.notHeard',
      'payment.stillOpen',
    ]);
    expect(
      act('claimBack', 'rapporterad', 'decisionMaker', {
        ...reported,
        reasons: 'a',
        hearingSkippedReason: 'Uppenbart obehövligt.',
      }),
    ).toBe('aterkravd');
  });

  it('settles when paid in full and is waived for special reasons', () => {
    expect(act('settleClaim', 'aterkravd', 'financeOfficer', { ...reported, claimOpenAmount: 1 })).toEqual([
      'claim.stillOpen',
    ]);
    expect(act('settleClaim', 'aterkravd', 'system', reported)).toEqual(['claim.missing']);
    expect(act('waiveClaim', 'aterkravd', 'decisionMaker', reported)).toEqual(['specialReasons.missing']);
    expect(
      act('waiveClaim', 'aterkravd', 'decisionMaker', {
        ...reported,
        specialReasons: 'Synnerligen ömmande.',
      }),
    ).toBe('avslutad');
  });
});

describe('the application', () => {
  const proposed: GrantCaseFacts = {
    ...stockholm,
    actor: 'bo',
    proposedBy: 'hanna',
    amount: 500_000,
    applied: 500_000,
    frameLeft: 500_000,
    partyHeardOn: '2013-05-02',
  };

  it('comes in while the round is open', () => {
    const roundWindow = { opensOn: '2016-05-30', closesOn: '2016-05-30' };
    expect(act('submitApplication', 'utkast', 'signatory', { ...stockholm, roundWindow })).toBe('ansokan');
    expect(
      act('submitApplication', 'utkast', 'signatory', { ...stockholm, roundWindow, today: '2016-05-31' }),
    ).toEqual(['round.closed']);
    expect(
      act('submitApplication', 'utkast', 'signatory', { ...stockholm, roundWindow, today: '2016-05-29' }),
    ).toEqual(['round.notOpen']);
    expect(act('submitApplication', 'utkast', 'signatory', stockholm)).toEqual(['round.windowMissing']);
  });

  it('is granted by another than the proposer, within what was applied for and the frame', () => {
    expect(act('grant', 'bedomning', 'decisionMaker', proposed)).toBe('beviljad');
    expect(act('grant', 'bedomning', 'decisionMaker', { ...proposed, actor: 'hanna' })).toEqual([
      'decision.ownProposal',
    ]);
    expect(act('grant', 'bedomning', 'decisionMaker', { ...proposed, proposedBy: undefined })).toEqual([
      'decision.notProposed',
    ]);
    expect(act('grant', 'bedomning', 'decisionMaker', { ...proposed, amount: 500_001 })).toEqual([
      'amount.exceedsApplied',
      'frame.exceeded',
    ]);
    expect(
      act('grant', 'bedomning', 'decisionMaker', {
        ...proposed,
        openOpinions: 1,
        openSupplements: 1,
        partyHeardOn: undefined,
      }),
    ).toEqual(['opinion.outstanding', 'supplement.outstanding', 'party.notHeard']);
  });

  it('is withdrawn or written off only while nothing is paid', () => {
    expect(act('withdraw', 'beviljad', 'signatory', stockholm)).toBe('aterkallad');
    expect(act('withdraw', 'beviljad', 'signatory', { ...stockholm, paid: 1 })).toEqual([
      'payment.alreadyPaid',
    ]);
    expect(
      act('writeOff', 'beviljad', 'decisionMaker', { ...stockholm, reasons: 'Kommunen har upphört.' }),
    ).toBe('avskriven');
  });

  it('is opened again only by a decision to review', () => {
    expect(act('reconsider', 'avslagen', 'decisionMaker', stockholm)).toEqual(['review.notDecided']);
    expect(
      act('reconsider', 'avslagen', 'decisionMaker', { ...stockholm, reviewDecidedOn: '2013-09-01' }),
    ).toBe('bedomning');
  });
});

it('lists exactly what decide would allow, for every state and role', () => {
  const states = Object.keys(grantCaseMachine.states) as GrantCaseState[];
  fc.assert(
    fc.property(
      fc.constantFrom(...states),
      fc.constantFrom(...ROLE_NAMES),
      fc.constantFrom(stockholm, paid, reported),
      (state, role, facts) => {
        const listed = listEvents(grantCaseMachine, grantCaseGuards, state, [role], facts);
        for (const event of Object.keys(grantCaseMachine.events) as GrantCaseEvent[]) {
          const decision = decide(grantCaseMachine, grantCaseGuards, event, state, [role], facts);
          expect(listed.some((entry) => entry.event === event && entry.allowed)).toBe(decision.allowed);
        }
      },
    ),
  );
});
