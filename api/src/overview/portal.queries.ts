import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayDo } from '#domain/access/permissions.js';
import { roleLabel } from '#domain/access/roles.js';
import type { CaseDetail } from '#domain/contracts/cases.js';
import type { Portal } from '#domain/contracts/oversight.js';
import { grantCaseMachine } from '#domain/lifecycle/grant-case.js';
import { grantCaseStateLabel } from '#domain/lifecycle/state-label.js';
import { hearingToDo } from '../cases/reading/case-hearing.js';
import { caseDays, whatNow } from '../cases/reading/case-progress.js';
import { type Reader, readerOf } from '../cases/reading/reader.js';
import { type Actor, rolesTowards } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { type OwnCase, PortalCasesQueries } from './portal-cases.queries.js';

type Me = Actor & { userId: number };
type ToDo = Portal['toDo'][number];
type PortalCase = Portal['cases'][number];

@Injectable()
export class PortalQueries {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PortalCasesQueries) private readonly ownCases: PortalCasesQueries,
  ) {}

  async read(actor: Me): Promise<Portal> {
    const reader = await readerOf(this.dataSource, actor, this.clock.today());
    const seen = (await this.ownCases.list(actor)).map((own) => ({
      toDo: toDosOf(own, reader),
      row: rowOf(own, reader),
    }));
    const isOpen = ({ state }: PortalCase) => !grantCaseMachine.states[state as OwnCase['state']].final;
    return {
      today: reader.today,
      organisations: await this.organisations(reader),
      toDo: seen.flatMap(({ toDo }) => toDo),
      waiting: seen.filter(({ toDo, row }) => toDo.length === 0 && isOpen(row)).map(({ row }) => row),
      cases: seen.map(({ row }) => row),
      unreadNotices: await this.unread(actor.userId),
    };
  }

  private async organisations({ actor, locale }: Reader): Promise<Portal['organisations']> {
    const own = actor.memberships.filter(
      ({ organisationKind }) => organisationKind === 'municipality' || organisationKind === 'region',
    );
    if (own.length === 0) return [];
    const rows = await this.dataSource.query<{ id: number; name: string }[]>(
      'SELECT id, name FROM organisation WHERE id IN (?) ORDER BY name',
      [own.map(({ organisationId }) => organisationId)],
    );
    return rows.map((row) => ({
      ...row,
      roles: own
        .filter(({ organisationId }) => organisationId === row.id)
        .map(({ role }) => roleLabel(role, locale)),
    }));
  }

  private async unread(userId: number): Promise<number> {
    const [row] = await this.dataSource.query<{ n: number }[]>(
      'SELECT COUNT(*) AS n FROM notice WHERE user_id = ? AND read_at IS NULL',
      [userId],
    );
    return Number(row?.n ?? 0);
  }
}

/** The ordinary step of the case, and beside it the communication that waits for an answer. */
function toDosOf(own: OwnCase, reader: Reader): ToDo[] {
  const { toDo } = whatNow(own, caseDays(own, reader), { language: reader.locale, side: 'applicant' });
  return [toDo, hearingToDo(own, reader)].flatMap((step) => (step ? toDoOf(own, step, reader) : []));
}

function toDoOf(own: OwnCase, toDo: NonNullable<CaseDetail['toDo']>, reader: Reader): ToDo {
  const { id: caseId, registryNumber, programmeName, roundName } = own;
  const savedAt = toDo.form ? own.drafts[toDo.form] : undefined;
  // Paying back and answering the authority are for the same people as signing the report.
  const mayAct = mayDo(
    rolesTowards(reader.actor, own),
    toDo.form === 'requisition' ? 'requisition.submit' : 'report.submit',
  );
  return {
    caseId,
    registryNumber,
    programmeName,
    roundName,
    ...toDo,
    overdue: toDo.dueOn !== null && toDo.dueOn < reader.today,
    draftSavedAt: savedAt?.toISOString() ?? null,
    mayAct,
  };
}

function rowOf(own: OwnCase, reader: Reader): PortalCase {
  const days = caseDays(own, reader);
  const {
    id,
    registryNumber,
    programmeName,
    roundName,
    year,
    organisationName,
    state,
    allotted,
    paid,
    nextDueOn: dueOn,
  } = own;
  const stateLabel = grantCaseStateLabel(state, 'applicant', reader.locale, days);
  return {
    id,
    registryNumber,
    programmeName,
    roundName,
    year,
    organisationName,
    state,
    stateLabel,
    allotted,
    paid,
    dueOn,
    whatHappensNext: whatNow(own, days, { language: reader.locale, side: 'applicant' }).whatHappensNext,
  };
}
