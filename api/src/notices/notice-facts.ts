import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';
import type { DeadlineKind } from '../deadlines/deadlines.js';
import { gatherSubjectFacts, type SubjectFacts } from './subject-facts.js';

/** What the texts may mention. Whole kronor; what the case lacks is null. */
export interface NoticeFacts extends SubjectFacts {
  caseId: number;
  state: GrantCaseState;
  registryNumber: string;
  organisationId: number;
  organisationName: string;
  authorityId: number;
  programmeId: number;
  programmeName: string;
  roundName: string;
  year: number;
  officerId: number | null;
  /** Nothing has been sent in yet: the case is the applicant's own affair (TF 2:13). */
  draft: boolean;
  /** Kept from officials up to and including that day. */
  sealedUntil: LegalDay | null;
  applied: number | null;
  arrivedOn: LegalDay | null;
  allotted: number;
  requisitioned: number;
  /** According to the newest report that stands. */
  used: number | null;
  requisitionClosesOn: LegalDay;
  reportDueOn: LegalDay;
  hearingAnswerBy: LegalDay | null;
  paymentDueOn: LegalDay | null;
  payment: { amount: number; paidOn: LegalDay | null } | null;
  share: number | null;
  claim: { amount: number; open: number; dueOn: LegalDay; ocr: string } | null;
  receipt: number | null;
  supplementDueOn: LegalDay | null;
  deadline: {
    kind: DeadlineKind;
    dueOn: LegalDay;
    offset: number;
    open: boolean;
    responsible: Responsible;
    /** Which opinion, and whose. */
    opinionId: number | null;
    countyCode: string | null;
  } | null;
}

type Responsible = 'applicant' | 'authority' | 'county' | 'system';

const hints = z.object({
  paymentId: z.number().optional(),
  receiptId: z.number().optional(),
  deadlineId: z.number().optional(),
  offset: z.number().optional(),
});
type Hints = z.infer<typeof hints>;

/** Reads the facts as they stand now. The payload points at one payment, receipt or deadline; without it the newest is meant. */
export async function gatherNoticeFacts(
  manager: EntityManager,
  caseId: number,
  payload: Record<string, unknown>,
): Promise<NoticeFacts | undefined> {
  const [row] = await manager.query<CaseRow[]>(CASE, [caseId]);
  if (!row) return undefined;
  const hint = hints.safeParse(payload).data ?? {};
  const [payment] = await paymentsOf(manager, caseId, hint);
  const [claim] = await manager.query<ClaimRow[]>(
    'SELECT id, amount, amount - received AS open, due_on AS dueOn, ocr FROM repayment_claim WHERE case_id = ?',
    [caseId],
  );
  return {
    ...row,
    draft: Boolean(row.draft),
    applied: row.applied === null ? null : Number(row.applied),
    allotted: Number(row.allotted),
    requisitioned: Number(row.requisitioned),
    used: row.used === null ? null : Number(row.used),
    payment: payment ? { amount: Number(payment.amount), paidOn: payment.paidOn } : null,
    share: row.share === null ? null : Number(row.share),
    claim: claim ? { ...claim, amount: Number(claim.amount), open: Number(claim.open) } : null,
    receipt: claim ? await receiptOf(manager, claim.id, hint) : null,
    deadline: await deadlineOf(manager, hint),
    ...(await gatherSubjectFacts(manager, caseId, payload)),
  };
}

type CaseRow = Omit<NoticeFacts, 'payment' | 'claim' | 'receipt' | 'deadline' | keyof SubjectFacts>;
type ClaimRow = NonNullable<NoticeFacts['claim']> & { id: number };

const CASE = `
  SELECT c.id AS caseId, c.registry_number AS registryNumber, o.id AS organisationId, o.name AS organisationName, p.authority_id AS authorityId,
         p.id AS programmeId, p.name AS programmeName, r.name AS roundName, r.year, c.officer_id AS officerId, c.allotted, c.requisitioned, c.state,
         c.applied, c.arrived_on AS arrivedOn, c.sealed_until AS sealedUntil, (r.mechanism = 'application' AND c.arrived_on IS NULL) AS draft,
         (SELECT used FROM report WHERE case_id = c.id AND returned_at IS NULL ORDER BY number DESC LIMIT 1) AS used,
         r.requisition_closes_on AS requisitionClosesOn, r.report_due_on AS reportDueOn, c.hearing_answer_by AS hearingAnswerBy,
         (SELECT MIN(due_on) FROM payment WHERE case_id = c.id AND state NOT IN ('paid', 'cancelled')) AS paymentDueOn,
         (SELECT amount FROM payment WHERE case_id = c.id AND kind = 'redistribution' ORDER BY id DESC LIMIT 1) AS share,
         (SELECT due_on FROM deadline WHERE case_id = c.id AND kind = 'supplement' ORDER BY id DESC LIMIT 1) AS supplementDueOn
  FROM grant_case c JOIN organisation o ON o.id = c.organisation_id JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
  WHERE c.id = ?`;

function paymentsOf(
  manager: EntityManager,
  caseId: number,
  { paymentId }: Hints,
): Promise<{ amount: number; paidOn: LegalDay | null }[]> {
  const one = paymentId === undefined ? "state = 'paid'" : 'id = ?';
  return manager.query(
    `SELECT amount, paid_on AS paidOn FROM payment WHERE case_id = ? AND ${one} ORDER BY paid_on DESC, id DESC LIMIT 1`,
    [caseId, ...(paymentId === undefined ? [] : [paymentId])],
  );
}

async function receiptOf(
  manager: EntityManager,
  claimId: number,
  { receiptId }: Hints,
): Promise<number | null> {
  const [receipt] = await manager.query<{ amount: number }[]>(
    `SELECT amount FROM repayment_receipt WHERE claim_id = ?${receiptId === undefined ? '' : ' AND id = ?'} ORDER BY id DESC LIMIT 1`,
    [claimId, ...(receiptId === undefined ? [] : [receiptId])],
  );
  return receipt ? Number(receipt.amount) : null;
}

async function deadlineOf(
  manager: EntityManager,
  { deadlineId, offset }: Hints,
): Promise<NoticeFacts['deadline']> {
  if (deadlineId === undefined || offset === undefined) return null;
  const [row] = await manager.query<DeadlineRow[]>(
    `SELECT d.kind, d.due_on AS dueOn, (d.met_at IS NULL AND d.cancelled_at IS NULL) AS open, d.responsible,
            o.id AS opinionId, o.county_code AS countyCode
     FROM deadline d LEFT JOIN opinion_request o ON d.kind = 'opinion' AND o.id = d.subject_id WHERE d.id = ?`,
    [deadlineId],
  );
  return row ? { ...row, open: Boolean(row.open), offset } : null;
}

type DeadlineRow = Omit<NonNullable<NoticeFacts['deadline']>, 'offset'>;
