import type { EntityManager } from 'typeorm';
import { mayDo, type Permission } from '#domain/access/permissions.js';
import type { Role } from '#domain/access/roles.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { ForbiddenError, NotFoundError, StaleError } from '#domain/errors.js';
import type { Effect } from '#domain/jobs/effects.js';
import type { GrantCaseFacts } from '#domain/lifecycle/grant-case.js';
import type { Entry } from '#domain/money/ledger.js';
import { lockPot, postEntry } from '../ledger/post-entry.js';
import { type Actor, type CasePlace, isHiddenFrom, rolesTowards } from '../platform/actor.js';
import type { Clock } from '../platform/clock.js';
import { leaveEffect } from '../platform/outbox.js';
import { Programme } from '../programmes/programme.entity.js';
import { Round } from '../rounds/round.entity.js';
import { gatherCaseFacts } from './case-facts.js';
import { GrantCase } from './grant-case.entity.js';

export interface CaseCommand {
  caseId: number;
  actor: Actor;
  /** The version the person saw; the system sends none. */
  version?: number;
  /** Asked of the roles held towards this case; the route only knows that the person has it somewhere. Any one is enough. */
  permission?: Permission | readonly Permission[];
  /** A lock beyond pot and case that the change will need: it must be taken before the first read. */
  lockFirst?: (manager: EntityManager, standing: Standing, now: Date) => Promise<void>;
  /** Declaring jäv, and trying it, is what a person with jäv may still do in the case. */
  despiteConflict?: true;
}

/** A locked case in a transaction, with what a use case needs to change it. */
export interface CaseInHand {
  manager: EntityManager;
  grantCase: GrantCase;
  round: Round;
  programme: Programme;
  actor: Actor;
  /** The roles the actor holds towards this case. */
  roles: readonly Role[];
  facts: GrantCaseFacts;
  now: Date;
  today: LegalDay;
  /** Moves money; the pot's row is already locked. */
  post(entry: Entry): Promise<void>;
  leave(effect: Effect, payload?: Record<string, unknown>): Promise<void>;
}

/** What the history and the audit say of the change. */
export interface Recorded {
  /** Shown in the history; the applicant sees it unless `internal`. */
  text?: string | null;
  data?: Record<string, unknown>;
  internal?: boolean;
  /** Columns of the case that change with the event. */
  set?: Partial<GrantCase>;
  /** Consequences beside those of the machine. */
  effects?: readonly Effect[];
  /** What the effects need besides the case. */
  payload?: Record<string, unknown>;
  /** A note is beside the case: whoever fills in a form meanwhile is not told that it changed. */
  keepsVersion?: true;
}

/** Where a case stands. None of it ever changes, so it is read before the transaction: a snapshot taken before the locks would be stale behind them. */
export interface Standing extends CasePlace {
  potId: number;
}

interface Queries {
  query<T>(sql: string, values?: unknown[]): Promise<T>;
}

export async function standingOf(database: Queries, caseId: number): Promise<Standing> {
  const [standing] = await database.query<Standing[]>(
    `SELECT c.id AS caseId, c.pot_id AS potId, c.organisation_id AS organisationId, c.county_code AS countyCode, p.authority_id AS authorityId, p.id AS programmeId
     FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id WHERE c.id = ?`,
    [caseId],
  );
  if (!standing) throw new NotFoundError('case');
  return standing;
}

/** Checks that the actor may know of the case and do this to it, locks pot and case, and sees to it that the newest version was seen. */
export async function takeCase(
  manager: EntityManager,
  clock: Clock,
  standing: Standing,
  command: CaseCommand,
): Promise<CaseInHand> {
  const { actor } = command;
  const roles = rolesTowards(actor, standing);
  if (roles.length === 0) throw new NotFoundError('case');
  requirePermission(command, roles);
  await lockPot(manager, standing.potId);
  const grantCase = await manager.findOneOrFail(GrantCase, {
    where: { id: command.caseId },
    lock: { mode: 'pessimistic_write' },
  });
  if (isHiddenFrom(actor, grantCase)) throw new NotFoundError('case');
  if (command.version !== undefined && command.version !== grantCase.version)
    throw new StaleError('case', { version: grantCase.version });
  const round = await manager.findOneByOrFail(Round, { id: grantCase.roundId });
  const programme = await manager.findOneByOrFail(Programme, { id: round.programmeId });
  const now = clock.now();
  const today = clock.today();
  const facts = await gatherCaseFacts(manager, grantCase, round, today, actor.userId);
  const at = { potId: grantCase.potId, caseId: grantCase.id };
  return {
    manager,
    grantCase,
    round,
    programme,
    actor,
    roles,
    facts,
    now,
    today,
    post: (entry) => postEntry(manager, at, entry, { actorId: actor.userId, at: now }),
    leave: async (effect, payload = {}) =>
      void (await leaveEffect(manager, { effect, caseId: grantCase.id, payload, at: now })),
  };
}

function requirePermission({ actor, permission }: CaseCommand, roles: readonly Role[]): void {
  if (permission === undefined || actor.side === 'system') return;
  const wanted: readonly Permission[] = typeof permission === 'string' ? [permission] : permission;
  if (wanted.some((one) => mayDo(roles, one))) return;
  throw new ForbiddenError({ code: 'permission.missing', data: { permission: wanted.join(', ') } });
}
