import type { Role } from '../access/roles.js';
import type { Guard, Machine } from './decide.js';
import { grantCaseGuards, grantCaseMachine } from './grant-case.js';
import { paymentGuards, paymentMachine } from './payment.js';
import { repaymentClaimGuards, repaymentClaimMachine } from './repayment-claim.js';

export type AnyMachine = Machine<string, string, Role, string, string>;
export type MachineName = 'grantCase' | 'payment' | 'repaymentClaim';

/** Every machine of the house, for what must hold for all of them. */
export const MACHINES: Readonly<Record<MachineName, AnyMachine>> = {
  grantCase: grantCaseMachine,
  payment: paymentMachine,
  repaymentClaim: repaymentClaimMachine,
};

export const GUARDS: Readonly<Record<MachineName, Readonly<Record<string, Guard<never>>>>> = {
  grantCase: grantCaseGuards,
  payment: paymentGuards,
  repaymentClaim: repaymentClaimGuards,
};

export function isMachineName(text: unknown): text is MachineName {
  return typeof text === 'string' && Object.hasOwn(MACHINES, text);
}
