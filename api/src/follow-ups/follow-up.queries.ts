import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { RecipientClass } from '#domain/contracts/fields.js';
import type { FollowUp } from '#domain/contracts/oversight.js';
import { countyName } from '#domain/places/counties.js';
import { NEVER_OPENED, SEALED } from '../platform/sealed.js';
import { type FollowUpCut, cutSql } from './follow-up-scope.js';

export interface FollowUpRound {
  id: number;
  year: number;
  name: string;
  programmeId: number;
  programmeName: string;
  authorityId: number;
  reportDueOn: LegalDay;
  settings: string | null;
  publishedAt: Date | null;
  /** In the order of the pots. */
  recipientClasses: readonly RecipientClass[];
}

export interface PlacedSum {
  recipientClass: RecipientClass;
  countyCode: string;
  name: string;
  n: number;
}

export interface AnswerCell {
  recipientClass: RecipientClass;
  question: string;
  value: string;
  n: number;
}

@Injectable()
export class FollowUpQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async round(id: number): Promise<FollowUpRound | undefined> {
    const [round] = await this.dataSource.query<Omit<FollowUpRound, 'recipientClasses'>[]>(
      `SELECT r.id, r.year, r.name, p.id AS programmeId, p.name AS programmeName, p.authority_id AS authorityId, r.report_due_on AS reportDueOn,
              r.settings, r.published_at AS publishedAt
       FROM round r JOIN programme p ON p.id = r.programme_id WHERE r.id = ?`,
      [id],
    );
    if (!round) return undefined;
    const pots = await this.dataSource.query<{ recipientClass: RecipientClass }[]>(
      'SELECT recipient_class AS recipientClass FROM pot WHERE round_id = ? ORDER BY id',
      [id],
    );
    return { ...round, recipientClasses: pots.map(({ recipientClass }) => recipientClass) };
  }

  /** The sums per class and county; `recipients` comes from the count of cases, less what is sealed `today`. */
  async sums(roundId: number, cut: FollowUpCut, today: LegalDay): Promise<PlacedSum[]> {
    const cells = cutSql(cut, 'recipient_class', 'county_code');
    const sums = await this.dataSource.query<PlacedSum[]>(
      `SELECT recipient_class AS recipientClass, county_code AS countyCode, question AS name, n FROM follow_up_cell
       WHERE round_id = ? AND question LIKE '#%'${cells.sql}`,
      [roundId, ...cells.values],
    );
    const counts = cutSql(cut, 'pot.recipient_class', 'k.county_code');
    const recipients = await this.dataSource.query<PlacedSum[]>(
      `SELECT pot.recipient_class AS recipientClass, k.county_code AS countyCode, '#recipients' AS name, SUM(k.n) AS n
       FROM (SELECT round_id, pot_id, county_code, n FROM case_count WHERE round_id = ?
             UNION ALL SELECT c.round_id, c.pot_id, c.county_code, -1 FROM grant_case c WHERE ${SEALED}) k
       JOIN pot ON pot.id = k.pot_id WHERE k.round_id = ?${counts.sql} GROUP BY pot.recipient_class, k.county_code HAVING SUM(k.n) > 0`,
      [roundId, today, NEVER_OPENED, roundId, ...counts.values],
    );
    return [...sums, ...recipients].map((sum) => ({ ...sum, n: Number(sum.n) }));
  }

  async answers(roundId: number, cut: FollowUpCut): Promise<AnswerCell[]> {
    const part = cutSql(cut, 'recipient_class', 'county_code');
    const cells = await this.dataSource.query<AnswerCell[]>(
      `SELECT recipient_class AS recipientClass, question, value, SUM(n) AS n FROM follow_up_cell
       WHERE round_id = ? AND question NOT LIKE '#%'${part.sql} GROUP BY recipient_class, question, value`,
      [roundId, ...part.values],
    );
    return cells.map((cell) => ({ ...cell, n: Number(cell.n) }));
  }

  async notAnswered(
    round: FollowUpRound,
    cut: FollowUpCut,
    today: LegalDay,
  ): Promise<FollowUp['notAnswered']> {
    const part = cutSql(cut, 'f.recipient_class', 'f.county_code');
    const rows = await this.dataSource.query<
      {
        caseId: number;
        registryNumber: string;
        organisationName: string;
        countyCode: string;
        received: number;
        dueOn: LegalDay;
      }[]
    >(
      `SELECT f.case_id AS caseId, c.registry_number AS registryNumber, o.name AS organisationName, f.county_code AS countyCode, f.received,
              COALESCE((SELECT d.due_on FROM deadline d WHERE d.case_id = c.id AND d.kind IN ('report', 'supplement') ORDER BY d.id DESC LIMIT 1), ?) AS dueOn
       FROM follow_up_case f JOIN grant_case c ON c.id = f.case_id JOIN organisation o ON o.id = c.organisation_id
       WHERE f.round_id = ? AND f.report_id IS NULL AND f.received > 0${part.sql} ORDER BY f.county_code, o.name, f.case_id LIMIT 2000`,
      [round.reportDueOn, round.id, ...part.values],
    );
    return rows.map(({ countyCode, ...row }) => ({
      ...row,
      received: Number(row.received),
      countyName: countyName(countyCode),
      overdue: row.dueOn < today,
    }));
  }

  async freshness(roundId: number, cut: FollowUpCut): Promise<{ updatedAt: Date | null; pending: number }> {
    const updated = cutSql(cut, 'recipient_class', 'county_code');
    const [newest] = await this.dataSource.query<{ at: Date | null }[]>(
      `SELECT MAX(refreshed_at) AS at FROM follow_up_case WHERE round_id = ?${updated.sql}`,
      [roundId, ...updated.values],
    );
    const waiting = cutSql(cut, 'c.recipient_class', 'c.county_code');
    const [pending] = await this.dataSource.query<{ n: number }[]>(
      `SELECT COUNT(*) AS n FROM outbox_message m JOIN grant_case c ON c.id = m.case_id
       WHERE m.state = 'waiting' AND m.effect = 'refreshFollowUp' AND c.round_id = ?${waiting.sql}`,
      [roundId, ...waiting.values],
    );
    return { updatedAt: newest?.at ?? null, pending: Number(pending?.n ?? 0) };
  }
}
