import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { NotFoundError } from '#domain/errors.js';
import { type BatchResult, rowByRow } from '../cases/row-by-row.js';
import { type Actor, caseScope } from '../platform/actor.js';
import { programmeScope } from '../programmes/programme-scope.js';
import { RequestOpinions } from './request-opinions.js';

/** Asks every county board that has not been asked, for each undecided application of the round; a result per case. */
@Injectable()
export class RequestOpinionsOfRound {
  constructor(
    @Inject(RequestOpinions) private readonly requestOpinions: RequestOpinions,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async run({
    roundId,
    actor,
    question,
    dueOn,
  }: {
    roundId: number;
    actor: Actor;
    question: string;
    dueOn: LegalDay;
  }): Promise<BatchResult> {
    const ids = await this.lacking(roundId, actor);
    return rowByRow(
      this.dataSource,
      ids,
      async (caseId) => (await this.requestOpinions.run({ caseId, actor, question, dueOn })).state,
    );
  }

  private async lacking(roundId: number, actor: Actor): Promise<number[]> {
    const known = programmeScope(actor);
    const [round] = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM round r JOIN programme p ON p.id = r.programme_id WHERE r.id = ? AND ${known.sql}`,
      [roundId, ...known.values],
    );
    if (!round) throw new NotFoundError('round');
    const scope = caseScope(actor);
    const rows = await this.dataSource.query<{ id: number }[]>(
      `SELECT c.id FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
       WHERE c.round_id = ? AND c.state IN ('ansokan', 'bedomning') AND ${scope.sql} AND (
         NOT EXISTS (SELECT 1 FROM opinion_request q WHERE q.case_id = c.id AND q.county_code = c.county_code AND q.state <> 'revoked')
         OR EXISTS (SELECT 1 FROM application_member m WHERE m.case_id = c.id AND m.status = 'confirmed'
                    AND NOT EXISTS (SELECT 1 FROM opinion_request q WHERE q.case_id = c.id AND q.county_code = m.county_code AND q.state <> 'revoked')))
       ORDER BY c.id`,
      [roundId, ...scope.values],
    );
    return rows.map(({ id }) => id);
  }
}
