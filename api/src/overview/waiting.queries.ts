import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayDo, type Permission } from '#domain/access/permissions.js';
import type { CaseFilter } from '#domain/contracts/cases.js';
import type { Today } from '#domain/contracts/oversight.js';
import type { Round } from '#domain/contracts/rounds.js';
import { whereOf } from '../cases/reading/case-filter.js';
import { CASE_JOINS } from '../cases/reading/case-row.js';
import { CasesQueries } from '../cases/reading/cases.queries.js';
import type { Reader } from '../cases/reading/reader.js';
import { type OpinionFilter, OpinionsQueries } from '../opinions/opinions.queries.js';
import { caseScope, type SqlPart } from '../platform/actor.js';
import { allOf } from '../platform/where.js';
import { APPLICATION_KINDS } from './application-kinds.js';
import { listLink } from './back-office-link.js';

type Waiting = Today['waiting'][number];

interface Kind {
  kind: string;
  sv: string;
  en: string;
  /** Whoever may do what the thing waits for sees how many wait. */
  permission: Permission;
  /** Left out while nothing waits: not every authority has rounds that are applied for. */
  onlySome?: true;
  count(reader: Reader, rounds: readonly Round[]): Promise<Omit<Waiting, 'kind' | 'label'>>;
}

/** What waits for the one who reads, by what that person may do. */
@Injectable()
export class WaitingQueries {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CasesQueries) private readonly cases: CasesQueries,
    @Inject(OpinionsQueries) private readonly opinions: OpinionsQueries,
  ) {}

  async list(reader: Reader, rounds: readonly Round[]): Promise<Waiting[]> {
    const waiting: Waiting[] = [];
    for (const { kind, permission, count, onlySome, ...label } of this.kinds) {
      if (!mayDo(reader.actor.roles, permission)) continue;
      const found = await count(reader, rounds);
      if (found.count > 0 || !onlySome) waiting.push({ kind, label: label[reader.locale], ...found });
    }
    return waiting;
  }

  private readonly kinds: readonly Kind[] = [
    ...APPLICATION_KINDS.map(({ cases, opinions, ...kind }) => ({
      ...kind,
      onlySome: true as const,
      count: (reader: Reader) =>
        cases ? this.ofCases(reader, cases) : this.ofOpinions(reader, opinions ?? {}),
    })),
    {
      kind: 'toReview',
      sv: 'Redovisningar att granska',
      en: 'Reports to review',
      permission: 'report.review',
      count: (reader) => this.ofCases(reader, { tab: 'toReview' }),
    },
    {
      kind: 'mine',
      sv: 'Mina ärenden',
      en: 'My cases',
      permission: 'report.review',
      count: (reader) => this.ofCases(reader, { tab: 'mine' }),
    },
    {
      kind: 'overdue',
      sv: 'Försenade ärenden',
      en: 'Overdue cases',
      permission: 'report.return',
      count: (reader) => this.ofCases(reader, { tab: 'overdue' }),
    },
    {
      kind: 'toDecide',
      sv: 'Granskade med rest – beslut om återkrav',
      en: 'Reviewed with money left – decide on repayment',
      permission: 'claim.decide',
      count: (reader) => this.ofCases(reader, { tab: 'toDecide' }),
    },
    {
      kind: 'toPrepare',
      sv: 'Betalningar att förbereda',
      en: 'Payments to prepare',
      permission: 'payment.prepare',
      count: (reader) => this.ofPayments(reader, 'planned'),
    },
    {
      kind: 'toAttest',
      sv: 'Betalningar att attestera',
      en: 'Payments to attest',
      permission: 'payment.attest',
      count: (reader) =>
        this.ofPayments(reader, 'prepared', { sql: 'y.prepared_by <> ?', values: [reader.actor.userId] }),
    },
    {
      kind: 'toSettle',
      sv: 'Betalningar att markera som utbetalda',
      en: 'Payments to mark as paid',
      permission: 'payment.settle',
      count: (reader) => this.ofPayments(reader, 'attested'),
    },
    {
      kind: 'claims',
      sv: 'Återkrav att bevaka',
      en: 'Claims to follow',
      permission: 'claim.receipt',
      count: (reader) => this.ofCases(reader, { tab: 'claims' }),
    },
    {
      kind: 'toAllot',
      sv: 'Potter att fördela',
      en: 'Pots to allot',
      permission: 'allotment.confirm',
      count: async (_reader, rounds) => ofPots(rounds, isToAllot),
    },
    {
      kind: 'notRequisitioned',
      sv: 'Ej rekvirerat',
      en: 'Not requisitioned',
      permission: 'redistribution.decide',
      count: (reader) => this.ofCases(reader, { state: 'beviljad' }),
    },
    {
      kind: 'toRedistribute',
      sv: 'Potter att omfördela',
      en: 'Pots to redistribute',
      permission: 'redistribution.decide',
      count: async (reader, rounds) => ofPots(rounds, isToRedistribute(reader.today)),
    },
    {
      kind: 'failedEffects',
      sv: 'Följder som misslyckats',
      en: 'Failed consequences',
      permission: 'operations.change',
      count: () => this.ofFailed(),
    },
  ];

  private async ofCases(reader: Reader, filter: CaseFilter) {
    const count = await this.cases.count(filter, reader);
    return {
      count,
      overdue: count === 0 ? 0 : await this.overdueCases(reader, filter),
      link: listLink('cases', filter),
    };
  }

  private async overdueCases(reader: Reader, filter: CaseFilter): Promise<number> {
    const where = allOf(caseScope(reader.actor), whereOf(filter, reader), {
      sql: 'c.next_due_on < ?',
      values: [reader.today],
    });
    const [row] = await this.dataSource.query<{ n: number }[]>(
      `SELECT COUNT(*) AS n FROM ${CASE_JOINS} WHERE ${where.sql}`,
      where.values,
    );
    return Number(row?.n ?? 0);
  }

  private async ofOpinions(reader: Reader, filter: OpinionFilter) {
    const { count, overdue } = await this.opinions.waiting(filter, reader);
    return { count, overdue, link: listLink('opinions', filter) };
  }

  private async ofPayments({ actor, today }: Reader, state: string, only?: SqlPart) {
    const where = allOf(caseScope(actor), { sql: 'y.state = ?', values: [state] }, only);
    const [row] = await this.dataSource.query<{ count: number; overdue: number }[]>(
      `SELECT COUNT(*) AS count, COALESCE(SUM(y.due_on < ?), 0) AS overdue
       FROM payment y JOIN grant_case c ON c.id = y.case_id JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id WHERE ${where.sql}`,
      [today, ...where.values],
    );
    return {
      count: Number(row?.count ?? 0),
      overdue: Number(row?.overdue ?? 0),
      link: listLink('payments', { state }),
    };
  }

  private async ofFailed() {
    const [row] = await this.dataSource.query<{ count: number }[]>(
      "SELECT COUNT(*) AS count FROM outbox_message WHERE state = 'failed'",
    );
    return { count: Number(row?.count ?? 0), overdue: 0, link: '/operations' };
  }
}

type PotQuestion = (round: Round, pot: Round['pots'][number]) => boolean;

/** A draft has no money yet, and what is applied for is not allotted by list. */
const isToAllot: PotQuestion = ({ mechanism, state }, pot) =>
  mechanism === 'requisition' && state !== 'draft' && pot.cases === 0 && pot.unallotted > 0;

/** The last day has passed, nobody can requisition any more, something is left and somebody wants it. */
const isToRedistribute =
  (today: string): PotQuestion =>
  (round, pot) =>
    round.requisitionClosesOn < today && !pot.casesByState.beviljad && pot.unallotted > 0 && pot.wishers > 0;

function ofPots(rounds: readonly Round[], asks: PotQuestion): Omit<Waiting, 'kind' | 'label'> {
  const found = rounds.flatMap((round) => round.pots.filter((pot) => asks(round, pot)).map(() => round.id));
  return {
    count: found.length,
    overdue: 0,
    link: found[0] !== undefined && new Set(found).size === 1 ? `/rounds/${found[0]}/show` : '/rounds',
  };
}
