import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { DecisionKind } from '#domain/contracts/round-settings.js';
import type { GrantCaseFacts } from '#domain/lifecycle/grant-case-facts.js';
import type { Round } from '../rounds/round.entity.js';

export interface DelegationRule {
  kind: 'grant' | 'deny' | 'dismiss' | 'review';
  /** Null is every decision maker. */
  userId: number | null;
  /** Whole kronor; null is without limit. */
  upTo: number | null;
}

type Delegated = Pick<GrantCaseFacts, 'mayDecide' | 'mayDecideUpTo'>;

/** The authority's delegation order on that day; empty where it has none. */
export function delegationOrder(
  manager: EntityManager,
  programmeId: number,
  today: LegalDay,
): Promise<DelegationRule[]> {
  return manager.query<DelegationRule[]>(
    `SELECT d.decision_kind AS kind, d.user_id AS userId, d.up_to AS upTo FROM delegation_rule d JOIN programme p ON p.authority_id = d.authority_id
     WHERE p.id = ? AND d.valid_from <= ? AND (d.valid_to IS NULL OR d.valid_to >= ?)`,
    [programmeId, today, today],
  );
}

/** What the order says of this person, this sort of decision and this sum. Without an order every decision maker decides. */
export function mayDecideBy(
  order: readonly DelegationRule[],
  kind: DecisionKind | 'review',
  sum: number,
  actorId: number | null,
): Delegated {
  if (order.length === 0) return {};
  const wanted = kind === 'grantInPart' ? 'grant' : kind;
  const mine = order.filter(
    (rule) => rule.kind === wanted && (rule.userId === null || rule.userId === actorId),
  );
  if (mine.some(({ upTo }) => upTo === null || Number(upTo) >= sum)) return { mayDecide: true };
  const limits = mine.map(({ upTo }) => Number(upTo));
  return { mayDecide: false, ...(limits.length > 0 ? { mayDecideUpTo: Math.max(...limits) } : {}) };
}

export async function delegated(
  manager: EntityManager,
  { programmeId }: Pick<Round, 'programmeId'>,
  kind: DecisionKind | 'review',
  sum: number,
  today: LegalDay,
  actorId: number | null,
): Promise<Delegated> {
  return mayDecideBy(await delegationOrder(manager, programmeId, today), kind, sum, actorId);
}
