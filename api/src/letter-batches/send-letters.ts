import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Batch } from '#domain/contracts/decisions.js';
import type { letterBatchCreation } from '#domain/contracts/letters.js';
import { mayDo } from '#domain/access/permissions.js';
import { ForbiddenError, NotFoundError, RefusedError } from '#domain/errors.js';
import { newestTemplate, type FoundTemplate } from '../letter-templates/find-template.js';
import { type Actor, caseScope } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { ringAfterCommit } from '../platform/outbox.js';
import { inTransaction } from '../platform/transaction.js';
import { newBatch } from './new-batch.js';

type Creation = z.output<typeof letterBatchCreation>;

interface Round {
  programmeId: number;
  authorityId: number;
}

/** One letter to many cases of a round. The rows are written here; the workers write each letter. */
@Injectable()
export class SendLetters {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ actor, creation }: { actor: Actor & { userId: number }; creation: Creation }): Promise<Batch> {
    const round = await this.roundFor(actor, creation.roundId);
    const caseIds = await this.casesFor(actor, creation);
    const at = this.clock.now();
    const template = await newestTemplate(this.dataSource, round.authorityId, creation.templateKey, at);
    if (template?.use !== 'free') throw new RefusedError([{ code: 'letter.templateUnknown' }]);
    return inTransaction(this.dataSource, (manager) =>
      order(manager, { actor, roundId: creation.roundId, template, caseIds, at }),
    );
  }

  private async roundFor(actor: Actor, roundId: number): Promise<Round> {
    const [round] = await this.dataSource.query<Round[]>(
      'SELECT p.id AS programmeId, p.authority_id AS authorityId FROM round r JOIN programme p ON p.id = r.programme_id WHERE r.id = ?',
      [roundId],
    );
    const roles = actor.memberships.filter(
      ({ organisationId, programmeId }) =>
        organisationId === round?.authorityId && (programmeId === null || programmeId === round.programmeId),
    );
    if (!round || roles.length === 0) throw new NotFoundError('round');
    if (
      !mayDo(
        roles.map(({ role }) => role),
        'letter.send',
      )
    )
      throw new ForbiddenError({ code: 'permission.missing', data: { permission: 'letter.send' } });
    return round;
  }

  /** Every case must be one of the round's that the person may see, and none that the person has jäv in. */
  private async casesFor(
    actor: Actor & { userId: number },
    { roundId, caseIds }: Creation,
  ): Promise<number[]> {
    const wanted = [...new Set(caseIds)];
    const scope = caseScope(actor);
    const rows = await this.dataSource.query<{ id: number; conflicts: number }[]>(
      `SELECT c.id, (SELECT COUNT(*) FROM conflict_declaration d WHERE d.case_id = c.id AND d.user_id = ? AND d.state <> 'rejected') AS conflicts
       FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id WHERE c.id IN (?) AND c.round_id = ? AND ${scope.sql} ORDER BY c.id`,
      [actor.userId, wanted, roundId, ...scope.values],
    );
    if (rows.length !== wanted.length) throw new NotFoundError('case');
    if (rows.some(({ conflicts }) => Number(conflicts) > 0))
      throw new RefusedError([{ code: 'officer.conflict' }]);
    return rows.map(({ id }) => id);
  }
}

interface Order {
  actor: Actor & { userId: number };
  roundId: number;
  template: FoundTemplate;
  caseIds: readonly number[];
  at: Date;
}

/** The version of the template is settled now: what is published meanwhile changes no letter of this batch. */
async function order(
  manager: EntityManager,
  { actor, roundId, template, caseIds, at }: Order,
): Promise<Batch> {
  const command = { templateKey: template.key, templateNumber: template.number };
  const { insertId: batchId } = await manager.query<{ insertId: number }>(
    "INSERT INTO batch (kind, round_id, title, command, created_by, created_by_name, created_at) VALUES ('letter', ?, ?, ?, ?, ?, ?)",
    [roundId, template.name, JSON.stringify(command), actor.userId, actor.name, at],
  );
  await manager.query('INSERT INTO batch_row (batch_id, case_id) VALUES ?', [
    caseIds.map((caseId) => [batchId, caseId]),
  ]);
  await manager.query(
    `INSERT INTO outbox_message (effect, case_id, payload, dedupe_key, available_at, created_at)
     SELECT 'writeBatchLetter', case_id, JSON_OBJECT('batchRowId', id), CONCAT('writeBatchLetter_', id), UTC_TIMESTAMP(3), ? FROM batch_row WHERE batch_id = ?`,
    [at, batchId],
  );
  ringAfterCommit();
  await appendAudit(manager, actor, {
    scope: `round:${roundId}`,
    action: 'sendLetters',
    body: { batchId, ...command, cases: caseIds },
    at,
  });
  return newBatch(manager, batchId);
}
