import type { EntityManager } from 'typeorm';
import { budgetLines } from '#domain/applications/application-form.js';
import type { AssessmentGround } from '#domain/assessments/assessment-ground.js';
import { areasOf, budgetYearsOf } from '../applications/form-of-application.js';
import type { GrantCase } from '../cases/grant-case.entity.js';
import type { Round } from '../rounds/round.entity.js';
import { settingsOf } from '../rounds/settings-of.js';

type Applicant = Pick<GrantCase, 'id' | 'organisationId' | 'recipientClass'>;

/** What the protocol of this case is about: the round's questions, those who take part, and the budget of the newest version. */
export async function findGround(
  manager: EntityManager,
  grantCase: Applicant,
  round: Round,
): Promise<AssessmentGround> {
  const { requirements, criteria } = settingsOf(round);
  return {
    requirements,
    criteria,
    members: await findParticipants(manager, grantCase),
    measures: await findMeasures(manager, grantCase, round),
  };
}

/** With what was applied for each; null where nothing was. */
export async function findMeasures(
  manager: EntityManager,
  { id, recipientClass }: Applicant,
  round: Round,
): Promise<AssessmentGround['measures']> {
  const [newest] = await manager.query<{ answers: string }[]>(
    'SELECT answers FROM application_version WHERE case_id = ? ORDER BY number DESC LIMIT 1',
    [id],
  );
  const answers = JSON.parse(newest?.answers ?? '{}') as Record<string, unknown>;
  const lines = budgetLines(areasOf(round, recipientClass), budgetYearsOf(round), answers);
  return lines.map(({ measureKey, measureTitle, areaTitle, sum }) => ({
    key: measureKey,
    title: measureTitle,
    area: areaTitle,
    applied: sum,
  }));
}

/** The lead first; it takes part whether or not it has a row among the members. */
async function findParticipants(
  manager: EntityManager,
  { id, organisationId }: Applicant,
): Promise<AssessmentGround['members']> {
  const rows = await manager.query<
    { organisationId: number; organisationName: string; share: number | null }[]
  >(
    `SELECT o.id AS organisationId, o.name AS organisationName, m.share FROM organisation o
     LEFT JOIN application_member m ON m.organisation_id = o.id AND m.case_id = ?
     WHERE o.id = ? OR m.status = 'confirmed' ORDER BY o.id <> ?, o.name`,
    [id, organisationId, organisationId],
  );
  return rows.map((row) => ({
    ...row,
    isLead: row.organisationId === organisationId,
    share: row.share === null ? null : Number(row.share),
  }));
}
