import type { EntityManager } from 'typeorm';
import { hashOf } from '../platform/sessions.js';
import { randomToken } from '../platform/config.js';
import { leaveEffect } from '../platform/outbox.js';

const VALID_DAYS = 14;

interface NewInvitation {
  userId: number;
  invitedBy: number | null;
  at: Date;
}

/**
 * Somebody without a password is asked to choose one. The row holds the hash of a token that nobody has seen: the link is
 * made by the worker that writes the mail, so that no secret waits in the outbox.
 */
export async function createInvitation(
  manager: EntityManager,
  { userId, invitedBy, at }: NewInvitation,
): Promise<void> {
  const { insertId } = await manager.query<{ insertId: number }>(
    'INSERT INTO invitation (user_id, token_hash, invited_by, created_at, expires_at) VALUES (?, ?, ?, ?, ?)',
    [userId, hashOf(randomToken()), invitedBy, at, new Date(at.getTime() + VALID_DAYS * 86_400_000)],
  );
  await leaveEffect(manager, {
    effect: 'sendInvitation',
    payload: { invitationId: insertId, userId },
    dedupeKey: `sendInvitation_${insertId}`,
    at,
  });
}

/**
 * The link for the invitation's mail, with a token made here and now; an earlier link of the same invitation stops working.
 * Undefined when there is nothing left to accept. Belongs in the transaction that stores the mail.
 */
export async function freshInvitationLink(
  manager: EntityManager,
  invitationId: number,
  baseUrl: string,
  now: Date,
): Promise<string | undefined> {
  const token = randomToken();
  const { affectedRows } = await manager.query<{ affectedRows: number }>(
    'UPDATE invitation SET token_hash = ? WHERE id = ? AND accepted_at IS NULL AND expires_at > ?',
    [hashOf(token), invitationId, now],
  );
  return affectedRows === 1 ? `${baseUrl}/inbjudan/${token}` : undefined;
}
