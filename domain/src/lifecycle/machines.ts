import type { Role } from '../access/roles.js';
import type { Guard, Machine } from './decide.js';
import { appealGuards, appealMachine } from './appeal.js';
import { grantCaseGuards, grantCaseMachine } from './grant-case.js';
import { opinionRequestGuards, opinionRequestMachine } from './opinion-request.js';
import { paymentGuards, paymentMachine } from './payment.js';
import { repaymentClaimGuards, repaymentClaimMachine } from './repayment-claim.js';
import { supplementRequestGuards, supplementRequestMachine } from './supplement-request.js';

export type AnyMachine = Machine<string, string, Role, string, string>;
export type MachineName =
  'grantCase' | 'payment' | 'repaymentClaim' | 'opinionRequest' | 'supplementRequest' | 'appeal';

/** Every machine of the house, for what must hold for all of them. */
export const MACHINES: Readonly<Record<MachineName, AnyMachine>> = {
  grantCase: grantCaseMachine,
  payment: paymentMachine,
  repaymentClaim: repaymentClaimMachine,
  opinionRequest: opinionRequestMachine,
  supplementRequest: supplementRequestMachine,
  appeal: appealMachine,
};

export const GUARDS: Readonly<Record<MachineName, Readonly<Record<string, Guard<never>>>>> = {
  grantCase: grantCaseGuards,
  payment: paymentGuards,
  repaymentClaim: repaymentClaimGuards,
  opinionRequest: opinionRequestGuards,
  supplementRequest: supplementRequestGuards,
  appeal: appealGuards,
};

export function isMachineName(text: unknown): text is MachineName {
  return typeof text === 'string' && Object.hasOwn(MACHINES, text);
}
