import type { EntityManager } from 'typeorm';
import { mayDo } from '#domain/access/permissions.js';
import type { ApplicationMember } from '#domain/contracts/applications.js';
import { label, type Label } from '#domain/lifecycle/label.js';
import { countyName } from '#domain/places/counties.js';
import type { Reader } from '../cases/reading/reader.js';
import type { MemberStatus } from './draft-in-hand.js';

export const MEMBER_STATUS_LABELS: Readonly<Record<MemberStatus, Label>> = {
  invited: label('Inbjuden – har inte svarat', 'Invited – has not answered'),
  confirmed: label('Deltar', 'Takes part'),
  declined: label('Har tackat nej', 'Has declined'),
  removed: label('Borttagen', 'Removed'),
};

interface Row {
  organisationId: number;
  organisationName: string;
  countyCode: string;
  isLead: number;
  share: number | null;
  status: MemberStatus;
  answeredBy: string | null;
  answeredAt: Date | null;
}

/** Those who apply together, the lead first. Who was removed is left out; who has declined is seen by the applicants alone. */
export async function memberRows(
  manager: EntityManager,
  caseId: number,
  state: string,
  { actor, locale }: Reader,
): Promise<ApplicationMember[]> {
  const shown = actor.side === 'applicant' ? "('invited', 'confirmed', 'declined')" : "('confirmed')";
  const rows = await manager.query<Row[]>(
    `SELECT m.organisation_id AS organisationId, o.name AS organisationName, m.county_code AS countyCode, m.is_lead AS isLead, m.share, m.status,
            m.answered_by_name AS answeredBy, m.answered_at AS answeredAt
     FROM application_member m JOIN organisation o ON o.id = m.organisation_id
     WHERE m.case_id = ? AND m.status IN ${shown} ORDER BY m.is_lead DESC, o.name, o.id`,
    [caseId],
  );
  const mayAnswerFor = (organisationId: number) =>
    actor.memberships.some(
      (membership) =>
        membership.organisationId === organisationId && mayDo([membership.role], 'application.submit'),
    );
  return rows.map((row) => ({
    organisationId: row.organisationId,
    organisationName: row.organisationName,
    countyCode: row.countyCode,
    countyName: countyName(row.countyCode),
    isLead: Number(row.isLead) === 1,
    share: row.share === null ? null : Number(row.share),
    status: row.status,
    statusLabel: MEMBER_STATUS_LABELS[row.status][locale],
    answeredBy: row.answeredBy,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    mayAnswer: state === 'utkast' && row.status === 'invited' && mayAnswerFor(row.organisationId),
  }));
}
