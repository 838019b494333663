import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { Today } from '#domain/contracts/oversight.js';
import type { Reader } from '../cases/reading/reader.js';
import { DEADLINE_LABELS, type DeadlineKind } from '../deadlines/deadlines.js';
import { caseScope } from '../platform/actor.js';
import { listLink } from './back-office-link.js';

/** Where the cases behind a kind of deadline are found. */
const LINKS: Record<DeadlineKind, string> = {
  application: listLink('cases', { state: 'ansokan' }),
  opinion: listLink('opinions', { state: 'requested' }),
  decision: listLink('cases', { state: ['ansokan', 'bedomning'] }),
  delay: listLink('cases', { state: ['ansokan', 'bedomning'] }),
  appeal: listLink('cases', { decision: 'denied' }),
  requisition: listLink('cases', { state: 'beviljad' }),
  payment: listLink('cases', { tab: 'toPay' }),
  report: listLink('cases', { state: 'rekvirerad' }),
  supplement: listLink('cases', { state: ['bedomning', 'rekvirerad'] }),
  hearing: listLink('cases', { state: ['bedomning', 'rekvirerad', 'rapporterad'] }),
  review: listLink('cases', { tab: 'toReview' }),
  repayment: listLink('cases', { tab: 'claims' }),
};

/** So that a hundred pay days do not hide the one 31 March. */
const DAYS_OF_A_KIND = 4;

interface Group {
  kind: DeadlineKind;
  dueOn: LegalDay;
  n: number;
}

@Injectable()
export class DeadlineDaysQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** The nearest days of each kind that somebody still has to meet, with how many there were from the start. */
  async list(reader: Reader): Promise<Today['deadlines']> {
    const groups = await this.openGroups(reader);
    if (groups.length === 0) return [];
    const totals = await this.totals(reader, [...new Set(groups.map(({ dueOn }) => dueOn))]);
    return groups.map(({ kind, dueOn, n }) => ({
      dueOn,
      kind,
      label: DEADLINE_LABELS[kind][reader.locale],
      open: Number(n),
      total: Number(totals.find((row) => row.kind === kind && row.dueOn === dueOn)?.n ?? n),
      link: LINKS[kind],
    }));
  }

  private async openGroups({ actor }: Reader): Promise<Group[]> {
    const scope = caseScope(actor);
    return this.dataSource.query<Group[]>(
      `SELECT kind, dueOn, n FROM (
         SELECT d.kind, d.due_on AS dueOn, COUNT(*) AS n, ROW_NUMBER() OVER (PARTITION BY d.kind ORDER BY d.due_on) AS place
         FROM ${JOINED} WHERE d.met_at IS NULL AND d.cancelled_at IS NULL AND ${scope.sql} GROUP BY d.kind, d.due_on
       ) AS days WHERE place <= ? ORDER BY dueOn, kind`,
      [...scope.values, DAYS_OF_A_KIND],
    );
  }

  private async totals({ actor }: Reader, days: LegalDay[]): Promise<Group[]> {
    const scope = caseScope(actor);
    return this.dataSource.query<Group[]>(
      `SELECT d.kind, d.due_on AS dueOn, COUNT(*) AS n FROM ${JOINED} WHERE d.due_on IN (?) AND d.cancelled_at IS NULL AND ${scope.sql} GROUP BY d.kind, d.due_on`,
      [days, ...scope.values],
    );
  }
}

const JOINED =
  'deadline d JOIN grant_case c ON c.id = d.case_id JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id';
