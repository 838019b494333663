import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';
import { STANDING_PROPOSAL } from '../cases/application-facts.js';
import { type Actor, caseScope } from '../platform/actor.js';

/** An application of the pot as the tables have it, with its standing proposal, newest decision and the actor's jäv. */
export interface PotCase {
  caseId: number;
  version: number;
  registryNumber: string;
  organisationName: string;
  countyCode: string;
  joint: number;
  state: GrantCaseState;
  applied: number;
  arrivedOn: LegalDay | null;
  hearingSentOn: LegalDay | null;
  hearingAnswerBy: LegalDay | null;
  hearingAnsweredOn: LegalDay | null;
  proposalId: number | null;
  proposedKind: 'grant' | 'grantInPart' | 'deny' | 'dismiss' | null;
  proposed: number | null;
  proposedBy: string | null;
  reasons: string | null;
  decisionKind: string | null;
  granted: number | null;
  conflicts: number;
}

const MOST = 5_000;

/** Every application of the pot that the actor may see, however it ended. */
export async function findPotCases(manager: EntityManager, potId: number, actor: Actor): Promise<PotCase[]> {
  const scope = caseScope(actor);
  const rows = await manager.query<PotCase[]>(
    `SELECT c.id AS caseId, c.version, c.registry_number AS registryNumber, o.name AS organisationName, c.county_code AS countyCode, c.joint, c.state, c.applied,
            c.arrived_on AS arrivedOn, c.hearing_sent_on AS hearingSentOn, c.hearing_answer_by AS hearingAnswerBy, c.hearing_answered_on AS hearingAnsweredOn,
            standing.id AS proposalId, standing.kind AS proposedKind, standing.amount AS proposed, standing.proposed_by_name AS proposedBy, standing.reasons,
            c.decision_kind AS decisionKind,
            (SELECT d.amount FROM decision d WHERE d.case_id = c.id AND d.kind = c.decision_kind ORDER BY d.number DESC LIMIT 1) AS granted,
            EXISTS (SELECT 1 FROM conflict_declaration k WHERE k.case_id = c.id AND k.user_id = ? AND k.state <> 'rejected') AS conflicts
     FROM grant_case c JOIN organisation o ON o.id = c.organisation_id JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id ${STANDING_PROPOSAL}
     WHERE c.pot_id = ? AND c.applied IS NOT NULL AND c.arrived_on IS NOT NULL AND ${scope.sql} ORDER BY o.name, c.id LIMIT ${MOST}`,
    [actor.userId ?? 0, potId, ...scope.values],
  );
  return rows.map((row) => ({
    ...row,
    applied: Number(row.applied),
    proposed: row.proposed === null ? null : Number(row.proposed),
    granted: row.granted === null ? null : Number(row.granted),
  }));
}

export function isUndecided({ state }: Pick<PotCase, 'state'>): boolean {
  return state === 'ansokan' || state === 'bedomning';
}
