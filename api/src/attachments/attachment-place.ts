import type { DataSource, EntityManager } from 'typeorm';
import { mayDo, type Permission } from '#domain/access/permissions.js';
import { ForbiddenError, NotFoundError, RefusedError } from '#domain/errors.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { type Standing, standingOf } from '../cases/case-in-hand.js';
import { type Actor, isHiddenFrom, rolesTowards } from '../platform/actor.js';
import type { AttachmentPurpose } from './submit-attachments.js';

export interface AttachmentPlace {
  caseId: number;
  purpose: AttachmentPurpose;
  actor: Actor & { userId: number };
}

const PERMISSIONS: Readonly<Record<AttachmentPurpose, Permission>> = {
  application: 'application.fill',
  supplement: 'supplement.fill',
  message: 'message.write',
};

/** The case as far as the actor knows of it; whoever may not add files of that purpose is turned away. */
export async function placeFor(
  dataSource: DataSource,
  { caseId, purpose, actor }: AttachmentPlace,
): Promise<Standing> {
  const standing = await standingOf(dataSource, caseId);
  const roles = rolesTowards(actor, standing);
  if (roles.length === 0) throw new NotFoundError('case');
  if (!mayDo(roles, PERMISSIONS[purpose]))
    throw new ForbiddenError({ code: 'permission.missing', data: { permission: PERMISSIONS[purpose] } });
  return standing;
}

/** Locks the case and says what the files belong to: 0, or the supplement that asks for them. */
export async function lockOpenPlace(
  manager: EntityManager,
  { caseId, purpose, actor }: AttachmentPlace,
): Promise<number> {
  const [row] = await manager.query<{ state: string; sealedUntil: LegalDay | null }[]>(
    'SELECT state, sealed_until AS sealedUntil FROM grant_case WHERE id = ? FOR UPDATE',
    [caseId],
  );
  if (!row || isHiddenFrom(actor, row)) throw new NotFoundError('case');
  await mustBeImpartial(manager, caseId, actor.userId);
  if (purpose === 'supplement') return openSupplement(manager, caseId);
  const isDraft = row.state === 'utkast';
  if (purpose === 'application' && !isDraft) throw new RefusedError([{ code: 'application.notDraft' }]);
  if (purpose === 'message' && isDraft) throw new RefusedError([{ code: 'message.draftCase' }]);
  return 0;
}

/** FL 17 §: not even a file may be added by somebody with jäv. */
async function mustBeImpartial(manager: EntityManager, caseId: number, userId: number): Promise<void> {
  const [conflict] = await manager.query<{ id: number }[]>(
    "SELECT id FROM conflict_declaration WHERE case_id = ? AND user_id = ? AND state <> 'rejected' LIMIT 1",
    [caseId, userId],
  );
  if (conflict) throw new RefusedError([{ code: 'officer.conflict' }]);
}

async function openSupplement(manager: EntityManager, caseId: number): Promise<number> {
  const [open] = await manager.query<{ id: number }[]>(
    "SELECT id FROM supplement_request WHERE case_id = ? AND state = 'requested' AND attachments_asked = 1",
    [caseId],
  );
  if (!open) throw new RefusedError([{ code: 'attachment.notAsked' }]);
  return open.id;
}
