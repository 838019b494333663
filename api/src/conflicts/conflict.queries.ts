import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ConflictRow } from '#domain/contracts/handling.js';
import { CONFLICT_GROUNDS, CONFLICT_STATES } from '#domain/decisions/conflict-words.js';
import { NotFoundError } from '#domain/errors.js';
import { seenCase } from '../cases/seen-case.js';
import type { Actor } from '../platform/actor.js';

type Raw = Omit<ConflictRow, 'groundLabel' | 'stateLabel' | 'declaredAt' | 'triedAt'> & {
  declaredAt: Date;
  triedAt: Date | null;
};

@Injectable()
export class ConflictQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** The authority sees every declaration in the case; a county officer the own one; the parties none. */
  async ofCase(caseId: number, actor: Actor): Promise<ConflictRow[]> {
    await seenCase(this.dataSource.manager, caseId, actor);
    if (actor.side === 'applicant') throw new NotFoundError('case');
    const own = actor.side === 'county' ? ' AND user_id = ?' : '';
    const rows = await this.dataSource.query<Raw[]>(
      `SELECT id, version, case_id AS caseId, user_id AS userId, user_name AS userName, ground, text, state, declared_by_name AS declaredBy, declared_at AS declaredAt,
              tried_by_name AS triedBy, tried_at AS triedAt, tried_reasons AS triedReasons, replaced_by_name AS replacedBy
       FROM conflict_declaration WHERE case_id = ?${own} ORDER BY id DESC`,
      [caseId, actor.userId],
    );
    return rows.map((row) => ({
      ...row,
      groundLabel: CONFLICT_GROUNDS[row.ground],
      stateLabel: CONFLICT_STATES[row.state],
      declaredAt: row.declaredAt.toISOString(),
      triedAt: row.triedAt?.toISOString() ?? null,
    }));
  }
}
