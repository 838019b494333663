import type { EntityManager } from 'typeorm';
import type { ApplicationMember } from '#domain/contracts/applications.js';
import { NotFoundError, RefusedError } from '#domain/errors.js';
import type { CaseInHand } from '../cases/case-changes.js';

export type MemberStatus = ApplicationMember['status'];

/** Who applies together is settled when the application is sent in. */
export function mustBeDraft({ grantCase, round }: CaseInHand): void {
  if (round.mechanism !== 'application') throw new NotFoundError('application');
  if (grantCase.state !== 'utkast') throw new RefusedError([{ code: 'application.notDraft' }]);
}

export async function statusOf(
  manager: EntityManager,
  caseId: number,
  organisationId: number,
): Promise<MemberStatus | undefined> {
  return (await memberOf(manager, caseId, organisationId))?.status;
}

export interface MemberInHand {
  name: string;
  status: MemberStatus;
  share: number | null;
  isLead: boolean;
}

export async function memberOf(
  manager: EntityManager,
  caseId: number,
  organisationId: number,
): Promise<MemberInHand | undefined> {
  const [row] = await manager.query<(Omit<MemberInHand, 'isLead'> & { isLead: number })[]>(
    `SELECT o.name, m.status, m.share, m.is_lead AS isLead FROM application_member m JOIN organisation o ON o.id = m.organisation_id
     WHERE m.case_id = ? AND m.organisation_id = ?`,
    [caseId, organisationId],
  );
  return (
    row && { ...row, isLead: Number(row.isLead) === 1, share: row.share === null ? null : Number(row.share) }
  );
}

/** One that is still invited or has joined. */
export async function activeMember(
  manager: EntityManager,
  caseId: number,
  organisationId: number,
): Promise<MemberInHand> {
  const member = await memberOf(manager, caseId, organisationId);
  if (!member || member.status === 'removed' || member.status === 'declined')
    throw new NotFoundError('member');
  return member;
}
