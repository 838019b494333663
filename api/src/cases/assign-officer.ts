import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { RefusedError } from '#domain/errors.js';
import { CaseChanges, type CaseCommand, type CaseInHand } from './case-changes.js';
import { hasConflict } from './seen-case.js';

/** Says who handles the case; null takes the officer away. */
@Injectable()
export class AssignOfficer {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ officerId, ...command }: CaseCommand & { officerId: number | null }): Promise<CaseChanged> {
    return this.cases.touch({ ...command, permission: 'case.assign' }, 'assign', async (hand) => {
      const officerName = officerId === null ? null : await nameOfOfficer(hand, officerId);
      return {
        internal: true,
        data: { officerId, officerName },
        text: officerName ?? 'Ingen handläggare',
        set: { officerId },
      };
    });
  }
}

/** The name of an officer who may have the case; whoever has jäv in it may not (FL 17 §). */
export async function nameOfOfficer(
  { manager, grantCase, programme, today }: CaseInHand,
  userId: number,
): Promise<string> {
  const name = await findOfficer(manager, {
    userId,
    authorityId: programme.authorityId,
    programmeId: programme.id,
    today,
  });
  if (name === undefined) throw new RefusedError([{ code: 'officer.unknown' }]);
  if (await hasConflict(manager, grantCase.id, userId))
    throw new RefusedError([{ code: 'officer.conflictInCase' }]);
  return name;
}

async function findOfficer(
  manager: EntityManager,
  {
    userId,
    authorityId,
    programmeId,
    today,
  }: { userId: number; authorityId: number; programmeId: number; today: string },
): Promise<string | undefined> {
  const [officer] = await manager.query<{ name: string }[]>(
    `SELECT u.name FROM app_user u JOIN membership m ON m.user_id = u.id
     WHERE u.id = ? AND u.active = 1 AND m.role = 'caseOfficer' AND m.organisation_id = ? AND (m.programme_id IS NULL OR m.programme_id = ?)
       AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?) LIMIT 1`,
    [userId, authorityId, programmeId, today, today],
  );
  return officer?.name;
}
