import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { RecipientClass } from '#domain/contracts/fields.js';
import { NotFoundError } from '#domain/errors.js';
import { effectiveDay, type ShiftableDeadline } from '#domain/rounds/effective-day.js';
import { settingsOf } from '../rounds/settings-of.js';

/** What every letter of a case may mention. */
export interface DocumentCase {
  caseId: number;
  registryNumber: string;
  authorityId: number;
  authority: string;
  authorityBankgiro: string | null;
  recipient: string;
  recipientClass: RecipientClass;
  countyCode: string;
  officer: string | null;
  programmeName: string;
  roundName: string;
  year: number;
  /** Of the round, as JSON; read it with `settingsOf`. */
  settings: string | null;
  legalBasis: string;
  appealAllowed: number;
  requisitionClosesOn: LegalDay;
  useFrom: LegalDay;
  useTo: LegalDay;
  reportDueOn: LegalDay;
  repaymentDueOn: LegalDay;
  applied: number | null;
  allotted: number;
  paid: number;
  used: number | null;
}

export async function findDocumentCase(manager: EntityManager, caseId: number): Promise<DocumentCase> {
  const [row] = await manager.query<DocumentCase[]>(
    `SELECT c.id AS caseId, c.registry_number AS registryNumber, a.id AS authorityId, a.name AS authority, a.bankgiro AS authorityBankgiro, o.name AS recipient,
            c.recipient_class AS recipientClass, c.county_code AS countyCode, u.name AS officer, p.name AS programmeName, r.name AS roundName, r.year, r.settings,
            COALESCE(b.reference, r.legal_basis) AS legalBasis, r.appeal_allowed AS appealAllowed,
            r.requisition_closes_on AS requisitionClosesOn, r.use_from AS useFrom, r.use_to AS useTo, r.report_due_on AS reportDueOn, r.repayment_due_on AS repaymentDueOn,
            c.applied, c.allotted, c.paid, c.used
     FROM grant_case c JOIN organisation o ON o.id = c.organisation_id JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
     JOIN organisation a ON a.id = p.authority_id LEFT JOIN app_user u ON u.id = c.officer_id LEFT JOIN legal_basis b ON b.id = c.legal_basis_id WHERE c.id = ?`,
    [caseId],
  );
  if (!row) throw new NotFoundError('case');
  return row;
}

/** The round's day as it is for this recipient: its county may have another, and some days move to a working day. */
export function dayFor(about: DocumentCase, deadline: ShiftableDeadline, day: LegalDay): LegalDay {
  return effectiveDay(settingsOf(about), deadline, day, about.countyCode);
}
