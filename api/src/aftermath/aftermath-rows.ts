import type { EntityManager } from 'typeorm';
import type { ChangeRequestRow, DelayRequestRow, ReviewRow } from '#domain/contracts/aftermath.js';
import {
  CHANGE_STATES,
  CHANGE_SUBJECT_LABELS,
  DELAY_STATES,
  REVIEW_CAUSES,
  REVIEW_STATES,
} from '#domain/lifecycle/aftermath-labels.js';
import type { Reader } from '../cases/reading/reader.js';

type Queries = Pick<EntityManager, 'query'>;

export async function findReviews(manager: Queries, caseId: number, reader: Reader): Promise<ReviewRow[]> {
  const rows = await manager.query<
    (Omit<ReviewRow, 'causeLabel' | 'stateLabel' | 'registeredAt'> & { registeredAt: Date })[]
  >(
    `SELECT id, version, case_id AS caseId, decision_id AS decisionId, cause, text, state, registered_by_name AS registeredBy, registered_at AS registeredAt,
            decided_by_name AS decidedBy, decided_on AS decidedOn, reasons FROM decision_review WHERE case_id = ? ORDER BY id DESC`,
    [caseId],
  );
  return rows.map((row) => ({
    ...row,
    causeLabel: REVIEW_CAUSES[row.cause][reader.locale],
    stateLabel: REVIEW_STATES[row.state][reader.locale],
    registeredAt: row.registeredAt.toISOString(),
  }));
}

export async function findChangeRequests(
  manager: Queries,
  caseId: number,
  reader: Reader,
): Promise<ChangeRequestRow[]> {
  const rows = await manager.query<Omit<ChangeRequestRow, 'subjectLabel' | 'stateLabel'>[]>(
    `SELECT id, version, case_id AS caseId, subject, old_value AS oldValue, new_value AS newValue, reasons, state, requested_by_name AS requestedBy,
            requested_on AS requestedOn, decided_by_name AS decidedBy, decided_on AS decidedOn, decision_reasons AS decisionReasons
     FROM change_request WHERE case_id = ? ORDER BY id DESC`,
    [caseId],
  );
  return rows.map((row) => ({
    ...row,
    subjectLabel: CHANGE_SUBJECT_LABELS[row.subject][reader.locale],
    stateLabel: CHANGE_STATES[row.state][reader.locale],
  }));
}

/** There is at most one (FL 12 §). */
export async function findDelayRequest(
  manager: Queries,
  caseId: number,
  reader: Reader,
): Promise<DelayRequestRow | null> {
  const [row] = await manager.query<Omit<DelayRequestRow, 'stateLabel'>[]>(
    `SELECT id, version, text, state, requested_by_name AS requestedBy, requested_on AS requestedOn, due_on AS dueOn, decided_by_name AS decidedBy,
            decided_on AS decidedOn, reasons FROM delay_request WHERE case_id = ?`,
    [caseId],
  );
  return row ? { ...row, stateLabel: DELAY_STATES[row.state][reader.locale] } : null;
}
