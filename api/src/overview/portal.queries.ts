import { isApplicantKind } from '#domain/access/role-fits.js';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { roleLabel } from '#domain/access/roles.js';
import type { Portal } from '#domain/contracts/oversight.js';
import { grantCaseMachine } from '#domain/lifecycle/grant-case.js';
import { grantCaseStateLabel } from '#domain/lifecycle/state-label.js';
import { caseDays, whatNow } from '../cases/reading/case-progress.js';
import { type Reader, readerOf } from '../cases/reading/reader.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { type OwnCase, PortalCasesQueries } from './portal-cases.queries.js';
import { toDosOf } from './portal-to-dos.js';

type Me = Actor & { userId: number };
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
    const seen = (await this.ownCases.list(reader)).map((own) => ({
      toDo: toDosOf(own, reader),
      row: rowOf(own, reader),
    }));
    // A draft waits for nobody but the applicants, also when it has become too late to send it.
    const isOpen = ({ state }: PortalCase) =>
      state !== 'utkast' && !grantCaseMachine.states[state as OwnCase['state']].final;
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
    const own = actor.memberships.filter(({ organisationKind }) => isApplicantKind(organisationKind));
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
