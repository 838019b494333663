import type { EntityManager } from 'typeorm';
import { NotFoundError } from '#domain/errors.js';

/** The answers of one version of the application, as they were sent in. */
export async function versionAnswers(
  manager: Pick<EntityManager, 'query'>,
  caseId: number,
  number: number,
): Promise<Record<string, unknown>> {
  const [version] = await manager.query<{ answers: string }[]>(
    'SELECT answers FROM application_version WHERE case_id = ? AND number = ?',
    [caseId, number],
  );
  if (!version) throw new NotFoundError('applicationVersion');
  return JSON.parse(version.answers) as Record<string, unknown>;
}
