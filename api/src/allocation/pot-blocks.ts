import type { EntityManager } from 'typeorm';
import { mayDo } from '#domain/access/permissions.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { eventOf } from '#domain/decisions/kind-labels.js';
import type { Refusal } from '#domain/errors.js';
import { decide } from '#domain/lifecycle/decide.js';
import { type GrantCaseFacts, grantCaseGuards, grantCaseMachine } from '#domain/lifecycle/grant-case.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { type ApplicationRow, applicationFactsOf, applicationRows } from '../cases/application-facts.js';
import { type DelegationRule, delegationOrder } from '../cases/delegated.js';
import { wasHeard } from '../cases/hearing.js';
import type { Actor } from '../platform/actor.js';
import { Round } from '../rounds/round.entity.js';
import { rolesInPot, type SeenPot } from './find-pot.js';
import { isUndecided, type PotCase } from './pot-cases.js';

/** What a decision does not ask about. */
const BESIDE_DECISIONS = {
  formProblems: 0,
  invoicingDetailsComplete: false,
  paymentStopped: false,
  paid: 0,
  openPayments: 0,
  received: 0,
  rest: 0,
  wrongUse: false,
  allowsCarryOver: false,
} as const;

/**
 * Asks the machine itself, for each undecided case of the pot, what would stop the decision that is proposed: the same guards on the
 * same facts as when somebody decides. A reader who does not decide is told what stops a decision maker who has no part in the case.
 */
export async function findBlocks(
  manager: EntityManager,
  pot: SeenPot,
  actor: Actor,
  today: LegalDay,
): Promise<(row: PotCase) => Refusal[]> {
  const round = await manager.findOneByOrFail(Round, { id: pot.roundId });
  const gathered = await applicationRows(manager, { sql: 'c.pot_id = ?', values: [pot.potId] });
  const rows = new Map(gathered.map((row) => [row.caseId, row]));
  const decider = mayDo(rolesInPot(actor, pot), 'decision.make');
  const order = decider ? await delegationOrder(manager, pot.programmeId, today) : [];
  return (row) => {
    const application = rows.get(row.caseId);
    if (!isUndecided(row) || !application) return [];
    if (row.proposedKind === null) return [refuse('decision.notProposed')];
    const actorId = decider ? actor.userId : null;
    const facts = factsOf(row, application, { round, order, pot, today, actorId });
    const decision = decide(
      grantCaseMachine,
      grantCaseGuards,
      eventOf(row.proposedKind),
      row.state,
      ['decisionMaker'],
      facts,
    );
    return decision.allowed ? [] : decision.refusals;
  };
}

interface Around {
  round: Round;
  order: readonly DelegationRule[];
  pot: SeenPot;
  today: LegalDay;
  /** Null for a reader who does not decide. */
  actorId: number | null;
}

function factsOf(
  row: PotCase,
  application: ApplicationRow,
  { round, order, pot, today, actorId }: Around,
): GrantCaseFacts {
  return {
    ...BESIDE_DECISIONS,
    today,
    actor: actorId === null ? 'a decision maker' : String(actorId),
    conflictOfInterest: actorId !== null && Number(row.conflicts) > 0,
    ...applicationFactsOf(application, row, round, order, actorId),
    ...(row.hearingSentOn !== null && wasHeard(row, today) ? { partyHeardOn: row.hearingSentOn } : {}),
    reasons: row.reasons ?? '',
    frameLeft: pot.frameLeft,
  };
}
