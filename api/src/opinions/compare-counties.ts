import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CountyComparison } from '#domain/contracts/handling.js';
import { NotFoundError } from '#domain/errors.js';
import { countyName } from '#domain/places/counties.js';
import type { Reader } from '../cases/reading/reader.js';
import { caseScope, type SqlPart } from '../platform/actor.js';
import { programmeScope } from '../programmes/programme-scope.js';
import { allOf, equal } from '../platform/where.js';
import { OPINION_JOINS, opinionScope } from './opinion-row.js';

type Opinions = { countyCode: string } & Record<
  | 'asked'
  | 'answered'
  | 'late'
  | 'open'
  | 'overdue'
  | 'grantN'
  | 'grantInPartN'
  | 'denyN'
  | 'abstainN'
  | 'followed'
  | 'decided',
  number
>;
type Applications = { countyCode: string } & Record<
  'applications' | 'applied' | 'granted' | 'grantedSum',
  number
>;

/** How evenly the county boards work: times, outcomes, and what their opinions led to. One grouped query each. */
@Injectable()
export class CompareCounties {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async run(roundId: number, reader: Reader): Promise<CountyComparison[]> {
    await this.requireRound(roundId, reader);
    const scope = allOf(caseScope(reader.actor), equal('c.round_id', roundId));
    const opinions = await this.opinions(allOf(scope, opinionScope(reader, 'own')), reader);
    const medians = await this.medians(allOf(scope, opinionScope(reader, 'own')));
    const applications = await this.applications(scope);
    const own = opinionScope(reader, 'own') && new Set(opinions.map(({ countyCode }) => countyCode));
    const codes = new Set([...opinions, ...applications].map(({ countyCode }) => countyCode));
    return [...codes]
      .filter((code) => !own || own.has(code))
      .toSorted()
      .map((countyCode) =>
        rowOf(
          countyCode,
          opinions.find((row) => row.countyCode === countyCode),
          medians.get(countyCode) ?? null,
          applications.find((row) => row.countyCode === countyCode),
        ),
      );
  }

  private async requireRound(roundId: number, { actor }: Reader): Promise<void> {
    const known = programmeScope(actor);
    const rows = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM round r JOIN programme p ON p.id = r.programme_id WHERE r.id = ? AND ${known.sql}`,
      [roundId, ...known.values],
    );
    if (rows.length === 0) throw new NotFoundError('round');
  }

  private opinions(where: SqlPart, { today }: Reader): Promise<Opinions[]> {
    const said = (kind: string) => `COALESCE(SUM(q.recommendation = '${kind}'), 0) AS ${kind}N`;
    const decided = "q.state = 'answered' AND q.recommendation <> 'abstain' AND c.decision_kind IS NOT NULL";
    return this.dataSource.query<Opinions[]>(
      `SELECT q.county_code AS countyCode, SUM(q.state <> 'revoked') AS asked, SUM(q.state = 'answered') AS answered, COALESCE(SUM(q.late), 0) AS late,
              SUM(q.state = 'requested') AS open, SUM(q.state = 'requested' AND q.due_on < ?) AS overdue,
              ${['grant', 'grantInPart', 'deny', 'abstain'].map(said).join(', ')},
              COALESCE(SUM(${decided}), 0) AS decided, COALESCE(SUM(${decided} AND q.recommendation = c.decision_kind), 0) AS followed
       FROM ${OPINION_JOINS} WHERE ${where.sql} GROUP BY q.county_code HAVING asked > 0`,
      [today, ...where.values],
    );
  }

  private async medians(where: SqlPart): Promise<Map<string, number>> {
    const rows = await this.dataSource.query<{ countyCode: string; days: number }[]>(
      `SELECT DISTINCT q.county_code AS countyCode, MEDIAN(DATEDIFF(q.answered_on, q.asked_on)) OVER (PARTITION BY q.county_code) AS days
       FROM ${OPINION_JOINS} WHERE q.state = 'answered' AND ${where.sql}`,
      where.values,
    );
    return new Map(rows.map(({ countyCode, days }) => [countyCode, Number(days)]));
  }

  private applications(where: SqlPart): Promise<Applications[]> {
    return this.dataSource.query<Applications[]>(
      `SELECT c.county_code AS countyCode, COUNT(*) AS applications, COALESCE(SUM(c.applied), 0) AS applied,
              COALESCE(SUM(c.decision_kind IN ('grant', 'grantInPart')), 0) AS granted,
              COALESCE(SUM(IF(c.decision_kind IN ('grant', 'grantInPart'), d.amount, 0)), 0) AS grantedSum
       FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
       LEFT JOIN (SELECT case_id, amount, ROW_NUMBER() OVER (PARTITION BY case_id ORDER BY number DESC) AS place FROM decision WHERE kind IN ('grant', 'grantInPart')) d
         ON d.case_id = c.id AND d.place = 1
       WHERE c.arrived_on IS NOT NULL AND ${where.sql} GROUP BY c.county_code`,
      where.values,
    );
  }
}

function rowOf(
  countyCode: string,
  opinions: Opinions | undefined,
  medianDays: number | null,
  applications: Applications | undefined,
): CountyComparison {
  const count = (name: Exclude<keyof Opinions, 'countyCode'>) => Number(opinions?.[name] ?? 0);
  const sum = (name: Exclude<keyof Applications, 'countyCode'>) => Number(applications?.[name] ?? 0);
  return {
    countyCode,
    countyName: countyName(countyCode),
    asked: count('asked'),
    answered: count('answered'),
    late: count('late'),
    open: count('open'),
    overdue: count('overdue'),
    medianDays,
    recommendations: {
      grant: count('grantN'),
      grantInPart: count('grantInPartN'),
      deny: count('denyN'),
      abstain: count('abstainN'),
    },
    followed: count('followed'),
    decided: count('decided'),
    applications: sum('applications'),
    applied: sum('applied'),
    granted: sum('granted'),
    grantedSum: sum('grantedSum'),
  };
}
