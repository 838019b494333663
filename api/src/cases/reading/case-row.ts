import type { CaseRow } from '#domain/contracts/cases.js';
import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';
import { grantCaseStateLabel } from '#domain/lifecycle/state-label.js';
import { countyName } from '#domain/places/counties.js';
import { DEADLINE_LABELS, type DeadlineKind } from '../../deadlines/deadlines.js';
import { labelSide, type Reader } from './reader.js';

export interface RawCaseRow extends Omit<
  CaseRow,
  | 'countyName'
  | 'stateLabel'
  | 'stateSince'
  | 'nextDueLabel'
  | 'overdue'
  | 'wantsShare'
  | 'state'
  | 'joint'
  | 'late'
> {
  state: GrantCaseState;
  stateSince: Date;
  wantsShare: number | null;
  joint: number;
  late: number;
  nextDueKind: DeadlineKind | null;
}

export const CASE_COLUMNS = `
  c.id, c.version, c.registry_number AS registryNumber, c.round_id AS roundId, r.name AS roundName, c.organisation_id AS organisationId,
  o.name AS organisationName, c.county_code AS countyCode, c.recipient_class AS recipientClass, c.state, c.state_since AS stateSince,
  c.officer_id AS officerId, u.name AS officerName, c.allotted, c.paid, c.used, c.claimed, c.repaid,
  c.next_due_on AS nextDueOn, c.next_due_kind AS nextDueKind, c.wants_share AS wantsShare, r.mechanism, c.joint, c.applied, c.proposed, c.decision_kind AS decisionKind,
  c.arrived_on AS arrivedOn, c.awaiting, c.late`;

export const CASE_JOINS = `
  grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
  JOIN organisation o ON o.id = c.organisation_id LEFT JOIN app_user u ON u.id = c.officer_id`;

/** What the authority and the county boards have to do is no deadline of the recipient's. */
export const INSIDE: readonly DeadlineKind[] = ['review', 'opinion', 'decision', 'delay'];

export function concernsReader(kind: DeadlineKind | null, { actor }: Reader): boolean {
  return kind !== null && !(actor.side === 'applicant' && INSIDE.includes(kind));
}

export function toCaseRow(raw: RawCaseRow, reader: Reader): CaseRow {
  const due = concernsReader(raw.nextDueKind, reader)
    ? { on: raw.nextDueOn, kind: raw.nextDueKind }
    : { on: null, kind: null };
  return {
    ...raw,
    countyName: countyName(raw.countyCode),
    stateLabel: grantCaseStateLabel(raw.state, labelSide(reader), reader.locale),
    stateSince: raw.stateSince.toISOString(),
    nextDueOn: due.on,
    nextDueKind: due.kind,
    nextDueLabel: due.kind && DEADLINE_LABELS[due.kind][reader.locale],
    overdue: due.on !== null && due.on < reader.today,
    wantsShare: raw.wantsShare === null ? null : Boolean(raw.wantsShare),
    joint: Boolean(raw.joint),
    late: Boolean(raw.late),
    proposed: reader.actor.side === 'authority' ? raw.proposed : null,
  };
}
