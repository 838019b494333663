import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo, type Permission } from '#domain/access/permissions.js';
import type { Role } from '#domain/access/roles.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { Aftermath } from '#domain/contracts/aftermath.js';
import { NotFoundError } from '#domain/errors.js';
import { appealMachine, type AppealState } from '#domain/lifecycle/appeal.js';
import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';
import { findAppeals } from '../appeals/appeal-rows.js';
import type { Reader } from '../cases/reading/reader.js';
import { canBeChanged } from '../change-requests/request-change.js';
import { awaitsDecision, mayAskFrom } from '../delay-requests/slow-case.js';
import { type CasePlace, caseScope, rolesTowards } from '../platform/actor.js';
import { settingsOf } from '../rounds/settings-of.js';
import { findChangeRequests, findDelayRequest, findReviews } from './aftermath-rows.js';

interface Head extends CasePlace {
  caseId: number;
  state: GrantCaseState;
  arrivedOn: LegalDay | null;
  settings: string | null;
  mechanism: string;
}

interface Decided {
  id: number;
  appealable: number;
}

/** What has come after the decisions of a case, and what the reader may begin. */
@Injectable()
export class AftermathQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  find(caseId: number, reader: Reader): Promise<Aftermath> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => read(manager, caseId, reader));
  }
}

async function read(manager: EntityManager, caseId: number, reader: Reader): Promise<Aftermath> {
  const head = await findHead(manager, caseId, reader);
  const roles = rolesTowards(reader.actor, head);
  const decisions = await manager.query<Decided[]>(
    'SELECT id, appealable FROM decision WHERE case_id = ? ORDER BY id',
    [caseId],
  );
  const found = {
    appeals: await findAppeals(manager, caseId, reader, roles),
    reviews: await findReviews(manager, caseId, reader),
    changeRequests: await findChangeRequests(manager, caseId, reader),
    delayRequest: await findDelayRequest(manager, caseId, reader),
  };
  return { ...found, may: mayBegin(head, roles, decisions, found, reader) };
}

function mayBegin(
  { state, arrivedOn, settings, mechanism }: Head,
  roles: readonly Role[],
  decisions: readonly Decided[],
  { appeals, reviews, delayRequest }: Omit<Aftermath, 'may'>,
  { today, actor }: Reader,
): Aftermath['may'] {
  const may = (...permissions: Permission[]) => permissions.some((permission) => mayDo(roles, permission));
  const underAppeal = new Set(
    appeals
      .filter((one) => !appealMachine.states[one.state as AppealState].final)
      .map((one) => one.decisionId),
  );
  const appealable = decisions.some(
    (one) => actor.side !== 'applicant' || (Boolean(one.appealable) && !underAppeal.has(one.id)),
  );
  const canAsk =
    mechanism === 'application' &&
    awaitsDecision(state) &&
    delayRequest === null &&
    settingsOf({ settings }).options.slowCaseRequests;
  const from = canAsk ? mayAskFrom(arrivedOn) : null;
  return {
    appeal: may('appeal.submit', 'appeal.handle') && appealable,
    review:
      may('review.request', 'review.handle') &&
      decisions.length > 0 &&
      !reviews.some((one) => one.state === 'open'),
    change: may('change.request') && canBeChanged(state),
    askForDecision: may('delay.request') && from !== null && from <= today,
    askForDecisionFrom: from,
  };
}

async function findHead(manager: EntityManager, caseId: number, { actor }: Reader): Promise<Head> {
  const scope = caseScope(actor);
  const [head] = await manager.query<Head[]>(
    `SELECT c.id AS caseId, c.state, c.arrived_on AS arrivedOn, c.organisation_id AS organisationId, c.county_code AS countyCode, p.authority_id AS authorityId,
            p.id AS programmeId, r.settings, r.mechanism
     FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id WHERE c.id = ? AND ${scope.sql}`,
    [caseId, ...scope.values],
  );
  if (!head) throw new NotFoundError('case');
  return head;
}
