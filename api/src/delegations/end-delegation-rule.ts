import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { NotFoundError, RefusedError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import { type DelegationOrder, findOrder } from './delegation.queries.js';
import { managedAuthorityOf } from './own-authority.js';

export interface EndCommand {
  actor: Actor;
  ruleId: number;
}

/** Today is the rule's last day. One that has not begun yet never does. */
@Injectable()
export class EndDelegationRule {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  run({ actor, ruleId }: EndCommand): Promise<DelegationOrder> {
    const [at, today] = [this.clock.now(), this.clock.today()];
    const authorityId = managedAuthorityOf(actor);
    return inTransaction(this.dataSource, async (manager) => {
      const [rule] = await manager.query<{ validFrom: LegalDay; validTo: LegalDay | null }[]>(
        'SELECT valid_from AS validFrom, valid_to AS validTo FROM delegation_rule WHERE id = ? AND authority_id = ? FOR UPDATE',
        [ruleId, authorityId],
      );
      if (!rule) throw new NotFoundError('delegationRule');
      if (rule.validTo !== null && rule.validTo <= today)
        throw new RefusedError([refuse('delegation.ended')]);
      if (rule.validFrom > today) await manager.query('DELETE FROM delegation_rule WHERE id = ?', [ruleId]);
      else await manager.query('UPDATE delegation_rule SET valid_to = ? WHERE id = ?', [today, ruleId]);
      await appendAudit(manager, actor, {
        scope: `organisation:${authorityId}`,
        action: 'endDelegationRule',
        body: { id: ruleId, before: rule, lastDay: rule.validFrom > today ? null : today },
        at,
      });
      return findOrder(manager, authorityId, today);
    });
  }
}
