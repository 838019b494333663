import type { Role } from '../access/roles.js';
import { decide } from './decide.js';
import {
  paymentGuards,
  paymentMachine,
  type PaymentEvent,
  type PaymentFacts,
  type PaymentState,
} from './payment.js';

const facts: PaymentFacts = {
  today: '2016-06-23',
  actor: 'eva',
  amount: 3_125_250,
  account: '1609908',
  paymentStopped: false,
};

function act(
  event: PaymentEvent,
  state: PaymentState,
  given: Partial<PaymentFacts> = {},
  role: Role = 'financeOfficer',
) {
  const decision = decide(paymentMachine, paymentGuards, event, state, [role], { ...facts, ...given });
  return decision.allowed ? decision.to : decision.refusals.map((refusal) => refusal.code);
}

it('is prepared by one, attested by another and paid with day and reference', () => {
  expect(act('prepare', 'planned')).toBe('prepared');
  expect(act('attest', 'prepared', { actor: 'erik', preparedBy: 'eva' })).toBe('attested');
  expect(act('markPaid', 'attested', { paidOn: '2016-06-22', reference: 'BG 1' })).toBe('paid');
});

it('is not attested by whoever prepared it, or by nobody known', () => {
  expect(act('attest', 'prepared', { preparedBy: 'eva' })).toEqual(['payment.samePerson']);
  expect(act('attest', 'prepared')).toEqual(['actor.unknown']);
  expect(act('attest', 'prepared', { preparedBy: 'erik' }, 'caseOfficer')).toEqual(['event.wrongRole']);
});

it('is not prepared without sum and account, or under a stop', () => {
  expect(act('prepare', 'planned', { amount: 0, account: '', paymentStopped: true })).toEqual([
    'payment.amountMissing',
    'payment.accountMissing',
    'payment.stopOrdered',
  ]);
});

it('is not paid tomorrow, nor without day and reference', () => {
  expect(act('markPaid', 'attested', { paidOn: '2016-06-24', reference: 'BG 1' })).toEqual([
    'payment.dayInFuture',
  ]);
  expect(act('markPaid', 'attested')).toEqual(['payment.dayMissing', 'payment.referenceMissing']);
});

it('is returned, stopped, released and cancelled with reasons', () => {
  const reasons = 'Fel bankgiro.';
  expect(act('return', 'prepared', { reasons })).toBe('planned');
  expect(act('stop', 'attested', { reasons }, 'decisionMaker')).toBe('stopped');
  expect(act('release', 'stopped', { reasons })).toBe('planned');
  expect(act('cancel', 'stopped', { reasons })).toBe('cancelled');
  expect(act('stop', 'attested')).toEqual(['reasons.missing']);
  expect(act('stop', 'paid', { reasons })).toEqual(['event.wrongState']);
});
