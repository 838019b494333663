import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { audienceOf, keyOf } from './audience.js';
import { caseMail } from './mail-text.js';
import { gatherNoticeFacts, type NoticeFacts } from './notice-facts.js';
import { DISPATCH_KINDS } from './notice-kinds.js';
import { type CaseNoticeKind, noticeLink, type NoticeSide, noticeText } from './notice-texts.js';
import type { Recipient } from './recipients.js';
import { writeDispatch } from './write-dispatch.js';

export interface NoticeOrder {
  outboxId: number;
  kind: CaseNoticeKind;
  caseId: number;
  payload: Record<string, unknown>;
  now: Date;
  today: LegalDay;
  baseUrl: string;
}

/** Writes what everybody concerned is to read, in Medel and by mail, in the caller's transaction. The unique keys refuse a second time. */
export async function deliverNotice(manager: EntityManager, order: NoticeOrder): Promise<number> {
  const facts = await gatherNoticeFacts(manager, order.caseId, order.payload);
  if (!facts || isMoot(order.kind, facts)) return 0;
  let delivered = 0;
  for (const { side, recipients } of await audienceOf(manager, order.kind, facts, order.today))
    for (const recipient of recipients) delivered += await deliverTo(manager, order, facts, side, recipient);
  return delivered;
}

/** What was overtaken is not told: the deadline was met or moved, the draft's day is past, the invited has answered, the opinion is in. */
function isMoot(kind: CaseNoticeKind, { deadline, draft, member, opinion }: NoticeFacts): boolean {
  switch (kind) {
    case 'sendDeadlineReminder':
      return !deadline?.open || (deadline.kind === 'application' && (!draft || deadline.offset > 0));
    case 'sendMemberInvitation':
      return member?.status !== 'invited';
    case 'sendOpinionRequest':
    case 'sendOpinionReminder':
      return opinion?.state !== 'requested';
    default:
      return false;
  }
}

async function deliverTo(
  manager: EntityManager,
  order: NoticeOrder,
  facts: NoticeFacts,
  side: NoticeSide,
  to: Recipient,
): Promise<number> {
  const text = noticeText(order.kind, side, to.locale, facts);
  if (!text) return 0;
  const { mandatory } = DISPATCH_KINDS[order.kind];
  const inDigest = to.userId !== null && !mandatory && to.mailPreference === 'dailyDigest';
  if (to.userId !== null) await insertNotice(manager, order, to.userId, text.title, text.body, inDigest);
  if (inDigest) return 1;
  const link = noticeLink(order.baseUrl, side, facts);
  const mail = caseMail(to, { ...text, registryNumber: facts.registryNumber, link, mandatory });
  await writeDispatch(manager, {
    dedupeKey: `${order.outboxId}_${keyOf(to)}`,
    userId: to.userId,
    caseId: order.caseId,
    kind: order.kind,
    toName: to.name,
    toEmail: to.email,
    ...mail,
    status: !mandatory && to.mailPreference === 'off' ? 'suppressed' : 'waiting',
    now: order.now,
    today: order.today,
  });
  return 1;
}

/** A notice that has its own mail, or none by choice, counts as digested. */
async function insertNotice(
  manager: EntityManager,
  order: NoticeOrder,
  userId: number,
  title: string,
  body: string,
  inDigest: boolean,
): Promise<void> {
  await manager.query(
    `INSERT INTO notice (user_id, case_id, outbox_id, kind, title, body, created_at, day, digested_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE id = id`,
    [
      userId,
      order.caseId,
      order.outboxId,
      order.kind,
      title.slice(0, 200),
      body,
      order.now,
      order.today,
      inDigest ? null : order.now,
    ],
  );
}
