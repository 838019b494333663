import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { delegationRuleCreation } from '#domain/contracts/round-setup.js';
import { InvalidError, RefusedError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import { type DelegationOrder, findDeciders, findOrder } from './delegation.queries.js';
import { managedAuthorityOf } from './own-authority.js';

type Rule = z.output<typeof delegationRuleCreation>;

export interface RuleCommand {
  actor: Actor;
  rule: Rule;
}

/** From the first rule on, only what stands in the order may be decided. */
@Injectable()
export class AddDelegationRule {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  run({ actor, rule }: RuleCommand): Promise<DelegationOrder> {
    const [at, today] = [this.clock.now(), this.clock.today()];
    const authorityId = managedAuthorityOf(actor);
    if (rule.validTo !== null && rule.validTo < rule.validFrom)
      throw invalid('validTo', 'days.order', 'Sista dagen kan inte ligga före den första.');
    return inTransaction(this.dataSource, async (manager) => {
      await manager.query('SELECT id FROM organisation WHERE id = ? FOR UPDATE', [authorityId]);
      await mustDecide(manager, authorityId, rule.userId, today);
      await mustBeNew(manager, authorityId, rule);
      const { insertId } = await manager.query<{ insertId: number }>(
        'INSERT INTO delegation_rule (authority_id, decision_kind, user_id, up_to, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?)',
        [authorityId, rule.decisionKind, rule.userId, rule.upTo, rule.validFrom, rule.validTo],
      );
      await appendAudit(manager, actor, {
        scope: `organisation:${authorityId}`,
        action: 'addDelegationRule',
        body: { id: insertId, ...rule },
        at,
      });
      return findOrder(manager, authorityId, today);
    });
  }
}

async function mustDecide(
  manager: EntityManager,
  authorityId: number,
  userId: number | null,
  today: LegalDay,
): Promise<void> {
  if (userId === null) return;
  const deciders = await findDeciders(manager, authorityId, today);
  if (!deciders.some((decider) => decider.userId === userId))
    throw invalid('userId', 'user.notDecider', 'Personen är inte beslutsfattare vid myndigheten.');
}

async function mustBeNew(manager: EntityManager, authorityId: number, rule: Rule): Promise<void> {
  const [same] = await manager.query<unknown[]>(
    `SELECT 1 FROM delegation_rule WHERE authority_id = ? AND decision_kind = ? AND user_id <=> ? AND up_to <=> ?
       AND (valid_to IS NULL OR valid_to >= ?) AND (? IS NULL OR valid_from <= ?) LIMIT 1`,
    [authorityId, rule.decisionKind, rule.userId, rule.upTo, rule.validFrom, rule.validTo, rule.validTo],
  );
  if (same)
    throw new RefusedError([refuse('delegation.exists', rule.upTo === null ? {} : { upTo: rule.upTo })]);
}

function invalid(field: string, code: string, message: string): InvalidError {
  return new InvalidError([{ field, code, message }]);
}
