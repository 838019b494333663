import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { LegalDay } from '#domain/calendar/legal-day.js';

/** The one thing a notice is about beside its case. What the payload does not point at is null. */
export interface SubjectFacts {
  member: { organisationId: number; organisationName: string; status: string } | null;
  opinion: { id: number; countyCode: string; dueOn: LegalDay; state: string } | null;
  supplement: { dueOn: LegalDay } | null;
  message: { fromSide: 'applicant' | 'authority'; authorName: string; wantsReply: boolean } | null;
  decision: { kind: string; amount: number; applied: number; appealable: boolean } | null;
  conflict: {
    userId: number;
    userName: string;
    state: 'declared' | 'confirmed' | 'rejected';
    replacedBy: number | null;
    replacedByName: string | null;
  } | null;
  appeal: {
    appellant: string;
    inTime: boolean | null;
    court: string | null;
    handedOver: boolean;
    outcome: string | null;
  } | null;
  review: { cause: string; state: string } | null;
  change: { state: string } | null;
  delay: { dueOn: LegalDay } | null;
  delayReasons: string | null;
  carryOver: { amount: number; useTo: LegalDay; reportDueOn: LegalDay } | null;
}

const id = z.number().optional();
const pointers = z.object({
  organisationId: id,
  opinionId: id,
  supplementId: id,
  messageId: id,
  decisionId: id,
  conflictId: id,
  appealId: id,
  reviewId: id,
  changeRequestId: id,
  delayRequestId: id,
});
const carryOver = z.object({ amount: z.number(), useTo: z.string(), reportDueOn: z.string() });
const delayNotice = z.object({ reasons: z.string() });

/** Reads what the payload of the effect points at, as it stands now. */
export async function gatherSubjectFacts(
  manager: EntityManager,
  caseId: number,
  payload: Record<string, unknown>,
): Promise<SubjectFacts> {
  const to = pointers.safeParse(payload).data ?? {};
  const find = async <T>(sql: string, pointer: number | undefined): Promise<T | null> => {
    if (pointer === undefined) return null;
    const [row] = await manager.query<T[]>(sql, [caseId, pointer]);
    return row ?? null;
  };
  const message = await find<NonNullable<SubjectFacts['message']>>(MESSAGE, to.messageId);
  const decision = await find<NonNullable<SubjectFacts['decision']>>(DECISION, to.decisionId);
  const appeal = await find<NonNullable<SubjectFacts['appeal']>>(APPEAL, to.appealId);
  return {
    member: await find(MEMBER, to.organisationId),
    opinion: await find(OPINION, to.opinionId),
    supplement: await find(SUPPLEMENT, to.supplementId),
    message: message && { ...message, wantsReply: Boolean(message.wantsReply) },
    decision: decision && {
      ...decision,
      amount: Number(decision.amount),
      applied: Number(decision.applied),
      appealable: Boolean(decision.appealable),
    },
    conflict: await find(CONFLICT, to.conflictId),
    appeal: appeal && {
      ...appeal,
      inTime: appeal.inTime === null ? null : Boolean(appeal.inTime),
      handedOver: Boolean(appeal.handedOver),
    },
    review: await find(REVIEW, to.reviewId),
    change: await find(CHANGE, to.changeRequestId),
    delay: await find(DELAY, to.delayRequestId),
    delayReasons: delayNotice.safeParse(payload).data?.reasons ?? null,
    carryOver: carryOver.safeParse(payload).data ?? null,
  };
}

const MEMBER = `SELECT m.organisation_id AS organisationId, o.name AS organisationName, m.status
  FROM application_member m JOIN organisation o ON o.id = m.organisation_id WHERE m.case_id = ? AND m.organisation_id = ?`;
const OPINION =
  'SELECT id, county_code AS countyCode, due_on AS dueOn, state FROM opinion_request WHERE case_id = ? AND id = ?';
const SUPPLEMENT = 'SELECT due_on AS dueOn FROM supplement_request WHERE case_id = ? AND id = ?';
const MESSAGE =
  'SELECT from_side AS fromSide, author_name AS authorName, wants_reply AS wantsReply FROM case_message WHERE case_id = ? AND id = ?';
const DECISION = 'SELECT kind, amount, applied, appealable FROM decision WHERE case_id = ? AND id = ?';
const CONFLICT = `SELECT user_id AS userId, user_name AS userName, state, replaced_by AS replacedBy, replaced_by_name AS replacedByName
  FROM conflict_declaration WHERE case_id = ? AND id = ?`;
const APPEAL = `SELECT appellant, in_time AS inTime, court, handed_over_at IS NOT NULL AS handedOver, outcome
  FROM appeal WHERE case_id = ? AND id = ?`;
const REVIEW = 'SELECT cause, state FROM decision_review WHERE case_id = ? AND id = ?';
const CHANGE = 'SELECT state FROM change_request WHERE case_id = ? AND id = ?';
const DELAY = 'SELECT due_on AS dueOn FROM delay_request WHERE case_id = ? AND id = ?';
