import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseMessage } from '#domain/contracts/handling.js';
import { ForbiddenError, NotFoundError } from '#domain/errors.js';
import { mayDo } from '#domain/access/permissions.js';
import { standingOf } from '../cases/case-in-hand.js';
import { type Actor, caseScope, rolesTowards } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';

type Raw = Omit<CaseMessage, 'wantsReply' | 'repliedAt' | 'readAt' | 'at' | 'mine'> & {
  wantsReply: number;
  repliedAt: Date | null;
  readAt: Date | null;
  at: Date;
  authorId: number;
};

@Injectable()
export class MessagesQueries {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Oldest first, as a conversation is read. Shown to someone who could answer, what the other side wrote is read. */
  async ofCase(caseId: number, actor: Actor): Promise<CaseMessage[]> {
    const side = await this.sideOf(caseId, actor);
    const rows = await this.dataSource.query<Raw[]>(
      `SELECT id, from_side AS fromSide, author_id AS authorId, author_name AS authorName, organisation_name AS organisationName, text,
              wants_reply AS wantsReply, replied_at AS repliedAt, read_at AS readAt, at, day
       FROM case_message WHERE case_id = ? ORDER BY id`,
      [caseId],
    );
    if (side.reads && rows.some(({ fromSide, readAt }) => fromSide !== side.name && readAt === null))
      await this.dataSource.query(
        'UPDATE case_message SET read_at = ? WHERE case_id = ? AND from_side <> ? AND read_at IS NULL',
        [this.clock.now(), caseId, side.name],
      );
    return rows.map(({ authorId, ...row }) => ({
      ...row,
      wantsReply: Boolean(row.wantsReply),
      repliedAt: row.repliedAt?.toISOString() ?? null,
      readAt: row.readAt?.toISOString() ?? null,
      at: row.at.toISOString(),
      mine: authorId === actor.userId,
    }));
  }

  /** The county boards take no part in what the applicant and the authority write to each other. */
  private async sideOf(
    caseId: number,
    actor: Actor,
  ): Promise<{ name: CaseMessage['fromSide']; reads: boolean }> {
    const scope = caseScope(actor);
    const [known] = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id WHERE c.id = ? AND ${scope.sql}`,
      [caseId, ...scope.values],
    );
    if (!known) throw new NotFoundError('case');
    if (actor.side !== 'applicant' && actor.side !== 'authority')
      throw new ForbiddenError({ code: 'permission.missing', data: { permission: 'message.write' } });
    const roles = rolesTowards(actor, await standingOf(this.dataSource, caseId));
    return { name: actor.side, reads: mayDo(roles, 'message.write') };
  }
}
