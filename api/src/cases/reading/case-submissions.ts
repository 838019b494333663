import type { EntityManager } from 'typeorm';
import type { CaseDetail } from '#domain/contracts/cases.js';
import { requisitionContent } from '#domain/forms/form-content.js';
import type { Answers } from '#domain/forms/form-definition.js';
import { formatBankgiro, isValidBankgiro } from '#domain/identifiers/bankgiro.js';
import type { Reader } from './reader.js';

type RawRequisition = Omit<
  NonNullable<CaseDetail['requisition']>,
  'answers' | 'invoicing' | 'receivedAt' | 'wantsShare'
> & { answers: string; receivedAt: Date; wantsShare: number };

export async function findRequisition(
  manager: EntityManager,
  caseId: number,
): Promise<CaseDetail['requisition']> {
  const [row] = await manager.query<RawRequisition[]>(
    `SELECT id, amount, bankgiro, wants_share AS wantsShare, signed_by_name AS signedBy, received_at AS receivedAt, received_on AS receivedOn,
            form_id AS formId, form_version AS formVersion, answers FROM requisition WHERE case_id = ?`,
    [caseId],
  );
  if (!row) return null;
  const answers = JSON.parse(row.answers) as Answers;
  const { invoicing, contact } = requisitionContent(answers);
  return {
    ...row,
    bankgiro: isValidBankgiro(row.bankgiro) ? formatBankgiro(row.bankgiro) : row.bankgiro,
    wantsShare: Boolean(row.wantsShare),
    receivedAt: row.receivedAt.toISOString(),
    invoicing: { ...invoicing, contact },
    answers,
  };
}

type ReportDetail = CaseDetail['reports'][number];
type RawReport = Omit<ReportDetail, 'answers' | 'late' | 'submittedAt' | 'reviewedAt' | 'returnedAt'> & {
  answers: string;
  late: number;
  submittedAt: Date;
  reviewedAt: Date | null;
  returnedAt: Date | null;
};

/** Newest first. What the officer noted in the review stays inside the authority. */
export async function findReports(
  manager: EntityManager,
  caseId: number,
  { actor }: Reader,
): Promise<ReportDetail[]> {
  const rows = await manager.query<RawReport[]>(
    `SELECT id, number, used, accepted_used AS acceptedUsed, signed_by_name AS signedBy, submitted_at AS submittedAt, submitted_on AS submittedOn, late, form_id AS formId, form_version AS formVersion,
            answers, reviewed_at AS reviewedAt, reviewed_by_name AS reviewedBy, review_note AS reviewNote, returned_at AS returnedAt, return_text AS returnText
     FROM report WHERE case_id = ? ORDER BY number DESC`,
    [caseId],
  );
  return rows.map((row) => ({
    ...row,
    acceptedUsed: row.acceptedUsed === null ? null : Number(row.acceptedUsed),
    late: Boolean(row.late),
    submittedAt: row.submittedAt.toISOString(),
    answers: JSON.parse(row.answers) as Record<string, unknown>,
    reviewedAt: row.reviewedAt?.toISOString() ?? null,
    reviewNote: actor.side === 'authority' ? row.reviewNote : null,
    returnedAt: row.returnedAt?.toISOString() ?? null,
  }));
}
