import { decide } from './decide.js';
import {
  repaymentClaimGuards,
  repaymentClaimMachine,
  type RepaymentClaimFacts,
  type RepaymentClaimState,
} from './repayment-claim.js';

const facts: RepaymentClaimFacts = { today: '2017-06-20', openAmount: 501_420, conflictOfInterest: false };

function receive(state: RepaymentClaimState, given: Partial<RepaymentClaimFacts>) {
  const all = { ...facts, receivedOn: '2017-06-19', ...given };
  const decision = decide(
    repaymentClaimMachine,
    repaymentClaimGuards,
    'registerReceipt',
    state,
    ['financeOfficer'],
    all,
  );
  return decision.allowed ? decision.to : decision.refusals.map((refusal) => refusal.code);
}

it('is paid in two parts', () => {
  expect(receive('issued', { receiptAmount: 300_000 })).toBe('partlyPaid');
  expect(receive('partlyPaid', { openAmount: 201_420, receiptAmount: 201_420 })).toBe('paid');
});

it('takes no more than is open, nothing at zero, nothing from tomorrow', () => {
  expect(receive('issued', { receiptAmount: 501_421 })).toEqual(['receipt.exceedsClaim']);
  expect(receive('issued', { receiptAmount: 0 })).toEqual(['receipt.amountMissing']);
  expect(receive('issued', { receiptAmount: 1, receivedOn: '2017-06-21' })).toEqual(['receipt.dayInFuture']);
  expect(receive('issued', { receiptAmount: 1, receivedOn: undefined })).toEqual(['receipt.dayMissing']);
  expect(receive('paid', { receiptAmount: 1 })).toEqual(['event.wrongState']);
});

it('is waived by a decision maker for special reasons', () => {
  const waive = (given: Partial<RepaymentClaimFacts>) =>
    decide(repaymentClaimMachine, repaymentClaimGuards, 'waive', 'partlyPaid', ['decisionMaker'], {
      ...facts,
      ...given,
    });
  expect(waive({ specialReasons: 'Kommunen drabbades av brand.' })).toEqual({
    allowed: true,
    to: 'waived',
    effects: [],
  });
  expect(waive({ conflictOfInterest: true })).toMatchObject({
    refusals: [{ code: 'decider.conflict' }, { code: 'specialReasons.missing' }],
  });
});
