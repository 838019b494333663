import type { DataSource, EntityManager } from 'typeorm';
import { leaveEffect } from '#api/platform/outbox.js';
import { inTransaction } from '#api/platform/transaction.js';
import { addDays, type LegalDay, stockholmDay } from '#domain/calendar/legal-day.js';
import { type ReminderDay, reminderDays } from '#domain/calendar/reminders.js';

interface OpenDeadline {
  id: number;
  caseId: number;
  dueOn: LegalDay;
  openedAt: Date;
  fired: string | null;
}

/** No reminder lies further ahead of its day than this, whatever the holidays. */
const FURTHEST_AHEAD_DAYS = 60;
const LAST_OFFSET = 10;

/**
 * Leaves the newest reminder that is due for each open deadline. Those it overtook are marked as passed over, so that nobody gets three at once.
 * Nobody is reminded of a right to appeal, nor of a draft whose round has closed.
 */
export async function remindDeadlines(dataSource: DataSource, now: Date, today: LegalDay): Promise<number> {
  const deadlines = await dataSource.query<OpenDeadline[]>(
    `SELECT d.id, d.case_id AS caseId, d.due_on AS dueOn, d.opened_at AS openedAt, GROUP_CONCAT(r.day_offset) AS fired
     FROM deadline d LEFT JOIN deadline_reminder r ON r.deadline_id = d.id AND r.due_on = d.due_on
     WHERE d.met_at IS NULL AND d.cancelled_at IS NULL AND d.due_on <= ? AND d.responsible <> 'system'
       AND d.kind <> 'appeal' AND (d.kind <> 'application' OR d.due_on >= ?)
     GROUP BY d.id, d.case_id, d.due_on, d.opened_at HAVING NOT COALESCE(FIND_IN_SET(?, fired), 0) ORDER BY d.id`,
    [addDays(today, FURTHEST_AHEAD_DAYS), today, LAST_OFFSET],
  );
  const days = new Map<LegalDay, ReminderDay[]>();
  let reminded = 0;
  for (const deadline of deadlines) {
    const all = days.get(deadline.dueOn) ?? reminderDays(deadline.dueOn);
    days.set(deadline.dueOn, all);
    const due = dueReminders(all, deadline, today);
    if (due.length === 0) continue;
    reminded += await inTransaction(dataSource, (manager) => fire(manager, deadline, due, now));
  }
  return reminded;
}

/** Reminders whose day has come since the deadline was opened and that have not been dealt with, oldest first. */
export function dueReminders(
  all: readonly ReminderDay[],
  deadline: Pick<OpenDeadline, 'openedAt' | 'fired'>,
  today: LegalDay,
): ReminderDay[] {
  const fired = new Set((deadline.fired ?? '').split(','));
  const openedOn = stockholmDay(deadline.openedAt);
  return all.filter(({ offset, day }) => day <= today && day > openedOn && !fired.has(String(offset)));
}

async function fire(
  manager: EntityManager,
  deadline: OpenDeadline,
  due: readonly ReminderDay[],
  now: Date,
): Promise<number> {
  const [open] = await manager.query<{ id: number }[]>(
    'SELECT id FROM deadline WHERE id = ? AND due_on = ? AND met_at IS NULL AND cancelled_at IS NULL FOR UPDATE SKIP LOCKED',
    [deadline.id, deadline.dueOn],
  );
  if (!open) return 0;
  const newest = due.at(-1);
  for (const { offset } of due) {
    const outboxId = offset === newest?.offset ? await leaveReminder(manager, deadline, offset, now) : null;
    await manager.query(
      'INSERT IGNORE INTO deadline_reminder (deadline_id, day_offset, due_on, outbox_id, fired_at) VALUES (?, ?, ?, ?, ?)',
      [deadline.id, offset, deadline.dueOn, outboxId, now],
    );
  }
  return 1;
}

async function leaveReminder(
  manager: EntityManager,
  { id, caseId, dueOn }: OpenDeadline,
  offset: number,
  at: Date,
): Promise<number | null> {
  return (
    (await leaveEffect(manager, {
      effect: 'sendDeadlineReminder',
      caseId,
      payload: { deadlineId: id, offset },
      dedupeKey: `reminder_${id}_${dueOn}_${offset}`,
      at,
    })) ?? null
  );
}
