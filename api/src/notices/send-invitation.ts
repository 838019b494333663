import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { formatDay, type LegalDay, stockholmDay } from '#domain/calendar/legal-day.js';
import { freshInvitationLink } from '../invitations/invitations.js';
import { invitationMail } from './mail-text.js';
import { writeDispatch } from './write-dispatch.js';

const invitationPayload = z.object({ invitationId: z.number() });

interface Invited {
  userId: number;
  name: string;
  email: string;
  locale: 'sv' | 'en';
  expiresAt: Date;
  organisationName: string | null;
}

export interface InvitationOrder {
  outboxId: number;
  payload: Record<string, unknown>;
  now: Date;
  today: LegalDay;
  baseUrl: string;
}

/** The mail with the link that lets a new person choose a password. Whoever is already in gets none. */
export async function sendInvitation(manager: EntityManager, order: InvitationOrder): Promise<void> {
  const { invitationId } = invitationPayload.parse(order.payload);
  const [invited] = await manager.query<Invited[]>(
    `SELECT u.id AS userId, u.name, u.email, u.locale, i.expires_at AS expiresAt,
            (SELECT o.name FROM membership m JOIN organisation o ON o.id = m.organisation_id WHERE m.user_id = u.id ORDER BY m.id DESC LIMIT 1) AS organisationName
     FROM invitation i JOIN app_user u ON u.id = i.user_id WHERE i.id = ?`,
    [invitationId],
  );
  const link = invited && (await freshInvitationLink(manager, invitationId, order.baseUrl, order.now));
  if (!invited || !link) return;
  const lastDay = formatDay(stockholmDay(invited.expiresAt), invited.locale);
  const mail = invitationMail(invited, {
    organisationName: invited.organisationName ?? 'Medel',
    link,
    lastDay,
  });
  await writeDispatch(manager, {
    dedupeKey: `${order.outboxId}_${invited.userId}`,
    userId: invited.userId,
    caseId: null,
    kind: 'sendInvitation',
    toName: invited.name,
    toEmail: invited.email,
    ...mail,
    status: 'waiting',
    now: order.now,
    today: order.today,
  });
}

/** Whoever reads the log of mails must not be able to accept the invitation instead. */
export function withoutInvitationToken(body: string): string {
  return body.replace(/\/inbjudan\/[\w-]+/g, '/inbjudan/…');
}
