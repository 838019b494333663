import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { rollForward } from '#domain/calendar/working-days.js';

/** What a deadline is for; its words are in `DEADLINE_LABELS`. */
export type DeadlineKind =
  | 'application'
  | 'opinion'
  | 'decision'
  | 'delay'
  | 'appeal'
  | 'requisition'
  | 'payment'
  | 'report'
  | 'supplement'
  | 'hearing'
  | 'review'
  | 'repayment';

export const DEADLINE_LABELS: Readonly<Record<DeadlineKind, { sv: string; en: string }>> = {
  application: { sv: 'Ansök senast', en: 'Apply by' },
  opinion: { sv: 'Yttra er senast', en: 'Give your opinion by' },
  decision: { sv: 'Planerat beslut senast', en: 'Decision planned by' },
  delay: { sv: 'Avgör eller avslå begäran senast', en: 'Decide or refuse the request by' },
  appeal: { sv: 'Överklaga senast', en: 'Appeal by' },
  requisition: { sv: 'Rekvirera senast', en: 'Requisition by' },
  payment: { sv: 'Betala ut senast', en: 'Pay by' },
  report: { sv: 'Redovisa senast', en: 'Report by' },
  supplement: { sv: 'Komplettera senast', en: 'Supplement by' },
  hearing: { sv: 'Svara på underrättelsen senast', en: 'Answer the communication by' },
  review: { sv: 'Granska redovisningen senast', en: 'Review the report by' },
  repayment: { sv: 'Återbetala senast', en: 'Repay by' },
};

export interface NewDeadline {
  caseId: number;
  kind: DeadlineKind;
  /** Tells several of one kind apart, e.g. the payment's id. */
  subjectId?: number;
  responsible: 'applicant' | 'authority' | 'county' | 'system';
  dueOn: LegalDay;
  /** `nextWorkingDay` only where lag (1930:173) or the round says so; never for a use period. */
  rollRule?: 'none' | 'nextWorkingDay';
  at: Date;
}

/** A deadline is a row, made and met by use cases, never derived when read. */
export async function openDeadline(manager: EntityManager, deadline: NewDeadline): Promise<void> {
  const roll = deadline.rollRule ?? 'none';
  const dueOn = roll === 'nextWorkingDay' ? rollForward(deadline.dueOn) : deadline.dueOn;
  await manager.query(
    `INSERT INTO deadline (case_id, kind, subject_id, responsible, due_on, original_due_on, roll_rule, opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      deadline.caseId,
      deadline.kind,
      deadline.subjectId ?? 0,
      deadline.responsible,
      dueOn,
      deadline.dueOn,
      roll,
      deadline.at,
    ],
  );
}

export async function meetDeadline(
  manager: EntityManager,
  caseId: number,
  kind: DeadlineKind,
  at: Date,
  subjectId?: number,
): Promise<void> {
  await end(manager, 'met_at', caseId, kind, at, subjectId);
}

export async function cancelDeadline(
  manager: EntityManager,
  caseId: number,
  kind: DeadlineKind,
  at: Date,
  subjectId?: number,
): Promise<void> {
  await end(manager, 'cancelled_at', caseId, kind, at, subjectId);
}

export async function cancelAllDeadlines(manager: EntityManager, caseId: number, at: Date): Promise<void> {
  await manager.query(
    'UPDATE deadline SET cancelled_at = ? WHERE case_id = ? AND met_at IS NULL AND cancelled_at IS NULL',
    [at, caseId],
  );
}

/** The earliest open deadline, kept on the case so that lists can sort by it. */
export async function refreshNextDue(manager: EntityManager, caseId: number): Promise<void> {
  const [next] = await manager.query<{ dueOn: LegalDay; kind: string }[]>(
    'SELECT due_on AS dueOn, kind FROM deadline WHERE case_id = ? AND met_at IS NULL AND cancelled_at IS NULL ORDER BY due_on, id LIMIT 1',
    [caseId],
  );
  await manager.query('UPDATE grant_case SET next_due_on = ?, next_due_kind = ? WHERE id = ?', [
    next?.dueOn ?? null,
    next?.kind ?? null,
    caseId,
  ]);
}

async function end(
  manager: EntityManager,
  column: 'met_at' | 'cancelled_at',
  caseId: number,
  kind: DeadlineKind,
  at: Date,
  subjectId?: number,
): Promise<void> {
  const [only, values] = subjectId === undefined ? ['', []] : [' AND subject_id = ?', [subjectId]];
  await manager.query(
    `UPDATE deadline SET ${column} = ? WHERE case_id = ? AND kind = ? AND met_at IS NULL AND cancelled_at IS NULL${only}`,
    [at, caseId, kind, ...values],
  );
}
