import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { OrganisationKind } from '#domain/access/role-fits.js';
import { mayDo } from '#domain/access/permissions.js';
import { recipientClassOf } from '#domain/applications/recipient-class.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { RecipientClass } from '#domain/contracts/fields.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { ForbiddenError, NotFoundError, RefusedError } from '#domain/errors.js';
import { grantCaseMachine } from '#domain/lifecycle/grant-case.js';
import { effectiveDay } from '#domain/rounds/effective-day.js';
import { CaseEvent } from '../cases/case-event.entity.js';
import { GrantCase } from '../cases/grant-case.entity.js';
import { openDeadline, refreshNextDue } from '../deadlines/deadlines.js';
import { lockPot } from '../ledger/post-entry.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import { Pot, Round } from '../rounds/round.entity.js';
import { settingsOf } from '../rounds/settings-of.js';

export interface StartCommand {
  actor: Actor & { userId: number };
  roundId: number;
  organisationId: number;
}

interface Applicant {
  id: number;
  kind: OrganisationKind;
  countyCode: string | null;
}

interface Opening {
  round: Round;
  pot: Pot;
  applicant: Applicant & { countyCode: string };
  recipientClass: RecipientClass;
  closesOn: LegalDay;
}

const DRAFT = grantCaseMachine.initial;

/** A draft in the applicant's own space: a case that only the applicant sees and that is counted nowhere. */
@Injectable()
export class StartApplication {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(command: StartCommand): Promise<CaseChanged> {
    const opening = await this.openingFor(command);
    return inTransaction(this.dataSource, async (manager) => {
      // Two who start at once meet here, and the second one sees what the first has made.
      await lockPot(manager, opening.pot.id);
      await mustBeFirst(manager, opening);
      return this.open(manager, opening, command.actor);
    });
  }

  private async openingFor({ actor, roundId, organisationId }: StartCommand): Promise<Opening> {
    const round = await this.dataSource.manager.findOneBy(Round, { id: roundId });
    if (!round || round.publishedAt === null || round.mechanism !== 'application')
      throw new NotFoundError('round');
    mustFillFor(actor, organisationId, round.programmeId);
    const [applicant] = await this.dataSource.query<Applicant[]>(
      'SELECT id, kind, county_code AS countyCode FROM organisation WHERE id = ?',
      [organisationId],
    );
    const recipientClass = applicant && recipientClassOf(applicant.kind);
    const pot =
      recipientClass && (await this.dataSource.manager.findOneBy(Pot, { roundId: round.id, recipientClass }));
    if (!applicant?.countyCode || !recipientClass || !pot)
      throw new RefusedError([{ code: 'application.notEligible' }]);
    const { countyCode } = applicant;
    return {
      round,
      pot,
      applicant: { ...applicant, countyCode },
      recipientClass,
      closesOn: this.closingDay(round, countyCode),
    };
  }

  /** A draft may be begun as soon as the round is published, and as long as it may still be sent in. */
  private closingDay(round: Round, countyCode: string): LegalDay {
    if (round.applicationClosesOn === null) throw new RefusedError([{ code: 'round.windowMissing' }]);
    const settings = settingsOf(round);
    const closesOn = effectiveDay(settings, 'application', round.applicationClosesOn, countyCode);
    if (settings.options.late === 'refuse' && this.clock.today() > closesOn)
      throw new RefusedError([{ code: 'round.closed', data: { closesOn } }]);
    return closesOn;
  }

  private async open(
    manager: EntityManager,
    opening: Opening,
    actor: StartCommand['actor'],
  ): Promise<CaseChanged> {
    const now = this.clock.now();
    const { id, registryNumber } = await insertDraft(manager, opening, now);
    const { applicant, closesOn } = opening;
    await manager.query(
      `INSERT INTO application_member (case_id, organisation_id, county_code, is_lead, status, invited_at, answered_at) VALUES (?, ?, ?, 1, 'confirmed', ?, ?)`,
      [id, applicant.id, applicant.countyCode, now, now],
    );
    await openDeadline(manager, {
      caseId: id,
      kind: 'application',
      responsible: 'applicant',
      dueOn: closesOn,
      at: now,
    });
    await refreshNextDue(manager, id);
    await recordStart(manager, id, applicant.id, actor, now, this.clock.today());
    return {
      id,
      version: 1,
      state: DRAFT,
      stateLabel: grantCaseMachine.states[DRAFT].label.applicant.sv,
      registryNumber,
    };
  }
}

/** Towards this very organisation; one that is not the person's own does not exist here. */
function mustFillFor({ memberships }: Actor, organisationId: number, programmeId: number): void {
  const own = memberships.filter((membership) => membership.organisationId === organisationId);
  if (own.length === 0) throw new NotFoundError('organisation');
  const roles = own
    .filter((membership) => membership.programmeId === null || membership.programmeId === programmeId)
    .map(({ role }) => role);
  if (!mayDo(roles, 'application.fill'))
    throw new ForbiddenError({ code: 'permission.missing', data: { permission: 'application.fill' } });
}

async function mustBeFirst(manager: EntityManager, { round, applicant }: Opening): Promise<void> {
  if (settingsOf(round).options.severalApplications) return;
  const [earlier] = await manager.query<{ id: number; registryNumber: string }[]>(
    `SELECT id, registry_number AS registryNumber FROM grant_case WHERE round_id = ? AND organisation_id = ? AND state NOT IN ('aterkallad', 'avvisad') LIMIT 1`,
    [round.id, applicant.id],
  );
  if (earlier)
    throw new RefusedError([
      { code: 'application.exists', data: { caseId: earlier.id, registryNumber: earlier.registryNumber } },
    ]);
}

/** Until it is sent in the case has no diarienummer: its own id stands in for it. */
async function insertDraft(
  manager: EntityManager,
  { round, pot, applicant, recipientClass }: Opening,
  now: Date,
): Promise<{ id: number; registryNumber: string }> {
  const { identifiers } = await manager.insert(GrantCase, {
    version: 1,
    registryNumber: `Utkast ${pot.id}-${applicant.id}-${now.getTime()}`,
    roundId: round.id,
    potId: pot.id,
    organisationId: applicant.id,
    allottedTo: null,
    allotted: 0,
    recipientClass,
    countyCode: applicant.countyCode,
    state: DRAFT,
    stateSince: now,
    createdAt: now,
  });
  const id = Number(identifiers[0]?.id);
  const registryNumber = `Utkast ${id}`;
  await manager.update(GrantCase, { id }, { registryNumber });
  return { id, registryNumber };
}

async function recordStart(
  manager: EntityManager,
  caseId: number,
  organisationId: number,
  actor: StartCommand['actor'],
  at: Date,
  day: LegalDay,
): Promise<void> {
  await manager.insert(CaseEvent, {
    caseId,
    event: 'startApplication',
    fromState: null,
    toState: DRAFT,
    actorId: actor.userId,
    actorName: actor.name,
    actorRole:
      actor.memberships.find((own) => own.organisationId === organisationId)?.role ?? 'representative',
    internal: false,
    text: null,
    data: '{}',
    at,
    day,
  });
  await appendAudit(manager, actor, {
    scope: `case:${caseId}`,
    caseId,
    action: 'startApplication',
    body: { to: DRAFT },
    at,
  });
}
