import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { Answers } from '#domain/forms/form-definition.js';
import type { CaseInHand } from '../cases/case-in-hand.js';
import { formOfApplication } from './form-of-application.js';

export interface NewVersion {
  reason: 'submitted' | 'supplement';
  answers: Answers;
  /** Whole kronor. */
  applied: number;
  signedBy: number;
  arrivedOn: LegalDay;
  late: boolean;
}

export interface VersionMember {
  organisationId: number;
  organisationName: string;
  isLead: boolean;
  share: number | null;
}

/** Keeps the application as it was sent, with those who apply in it. The first version is the one that was submitted. */
export async function insertVersion(
  hand: CaseInHand,
  version: NewVersion,
): Promise<{ versionId: number; number: number; members: VersionMember[] }> {
  const { manager, grantCase, round, actor, now } = hand;
  const form = formOfApplication(round, grantCase.recipientClass);
  const members = await confirmedMembers(manager, grantCase.id);
  const number = (await newestNumber(manager, grantCase.id)) + 1;
  const { insertId } = await manager.query<{ insertId: number }>(
    `INSERT INTO application_version (case_id, number, reason, form_id, form_version, answers, members, applied, signed_by, signed_by_name, received_at, arrived_on, late)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      grantCase.id,
      number,
      version.reason,
      form.formId,
      form.version,
      JSON.stringify(version.answers),
      JSON.stringify(members),
      version.applied,
      version.signedBy,
      actor.name,
      now,
      version.arrivedOn,
      version.late,
    ],
  );
  return { versionId: insertId, number, members };
}

async function confirmedMembers(manager: EntityManager, caseId: number): Promise<VersionMember[]> {
  const rows = await manager.query<(Omit<VersionMember, 'isLead'> & { isLead: number })[]>(
    `SELECT m.organisation_id AS organisationId, o.name AS organisationName, m.is_lead AS isLead, m.share
     FROM application_member m JOIN organisation o ON o.id = m.organisation_id
     WHERE m.case_id = ? AND m.status = 'confirmed' ORDER BY m.is_lead DESC, o.name`,
    [caseId],
  );
  return rows.map((row) => ({
    ...row,
    isLead: Number(row.isLead) === 1,
    share: row.share === null ? null : Number(row.share),
  }));
}

async function newestNumber(manager: EntityManager, caseId: number): Promise<number> {
  const [newest] = await manager.query<{ number: number | null }[]>(
    'SELECT MAX(number) AS number FROM application_version WHERE case_id = ?',
    [caseId],
  );
  return Number(newest?.number ?? 0);
}
