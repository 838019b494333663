import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { delegationOrder } from '#domain/contracts/round-setup.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { authorityOf } from './own-authority.js';

export type DelegationOrder = z.infer<typeof delegationOrder>;

@Injectable()
export class DelegationQueries {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  order(actor: Actor): Promise<DelegationOrder> {
    return findOrder(this.dataSource.manager, authorityOf(actor), this.clock.today());
  }
}

/** The rules in force and those to come; what has ended stands in the audit. */
export async function findOrder(
  manager: EntityManager,
  authorityId: number,
  today: LegalDay,
): Promise<DelegationOrder> {
  const rules = await manager.query<DelegationOrder['rules']>(
    `SELECT d.id, d.decision_kind AS decisionKind, d.user_id AS userId, u.name AS userName, d.up_to AS upTo, d.valid_from AS validFrom, d.valid_to AS validTo
     FROM delegation_rule d LEFT JOIN app_user u ON u.id = d.user_id
     WHERE d.authority_id = ? AND (d.valid_to IS NULL OR d.valid_to >= ?)
     ORDER BY d.decision_kind, d.up_to IS NULL, d.up_to, u.name, d.id`,
    [authorityId, today],
  );
  return {
    rules: rules.map((rule) => ({ ...rule, upTo: rule.upTo === null ? null : Number(rule.upTo) })),
    deciders: await findDeciders(manager, authorityId, today),
  };
}

export function findDeciders(
  manager: EntityManager,
  authorityId: number,
  today: LegalDay,
): Promise<DelegationOrder['deciders']> {
  return manager.query(
    `SELECT DISTINCT u.id AS userId, u.name FROM app_user u JOIN membership m ON m.user_id = u.id
     WHERE m.organisation_id = ? AND m.role = 'decisionMaker' AND u.active = 1 AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)
     ORDER BY u.name, u.id`,
    [authorityId, today, today],
  );
}
