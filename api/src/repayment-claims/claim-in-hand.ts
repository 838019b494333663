import { StaleError } from '#domain/errors.js';
import { decide } from '#domain/lifecycle/decide.js';
import {
  type RepaymentClaimEvent,
  type RepaymentClaimFacts,
  repaymentClaimGuards,
  repaymentClaimMachine,
  type RepaymentClaimState,
} from '#domain/lifecycle/repayment-claim.js';
import { type CaseInHand, refusedOrForbidden } from '../cases/case-changes.js';
import { RepaymentClaim } from './repayment-claim.entity.js';

/** The claim of a case that is held, locked with it. Throws when the case has none. */
export async function takeClaim(
  { manager, grantCase }: CaseInHand,
  version?: number,
): Promise<RepaymentClaim> {
  const claim = await manager.findOneOrFail(RepaymentClaim, {
    where: { caseId: grantCase.id },
    lock: { mode: 'pessimistic_write' },
  });
  if (version !== undefined && version !== claim.version)
    throw new StaleError('repaymentClaim', { version: claim.version });
  return claim;
}

/** Where `event` leads the claim; refuses with every reason. */
export function decideOnClaim(
  hand: CaseInHand,
  claim: RepaymentClaim,
  event: RepaymentClaimEvent,
  act: Partial<RepaymentClaimFacts>,
): RepaymentClaimState {
  const facts = {
    today: hand.today,
    openAmount: claim.amount - claim.received,
    conflictOfInterest: hand.facts.conflictOfInterest,
    ...act,
  };
  const decision = decide(
    repaymentClaimMachine,
    repaymentClaimGuards,
    event,
    claim.state as RepaymentClaimState,
    hand.roles,
    facts,
  );
  if (!decision.allowed) throw refusedOrForbidden(decision.refusals);
  return decision.to;
}

export async function writeClaim(
  { manager }: CaseInHand,
  claim: RepaymentClaim,
  set: { state: RepaymentClaimState; received: number },
): Promise<void> {
  const { affectedRows } = await manager.query<{ affectedRows: number }>(
    'UPDATE repayment_claim SET state = ?, received = ?, version = version + 1 WHERE id = ? AND version = ?',
    [set.state, set.received, claim.id, claim.version],
  );
  if (affectedRows !== 1) throw new StaleError('repaymentClaim');
}
