import type { EntityManager } from 'typeorm';
import { grantCaseMachine } from '#domain/lifecycle/grant-case.js';
import { beginAuditChains } from '../platform/audit-many.js';
import { ringAfterCommit } from '../platform/outbox.js';
import type { Allotting, OpenedCase } from './open-cases.js';

const EVENT = 'allot';

/** History, audit and notice of many new cases, each in one or two statements. */
export async function recordAllotments(
  manager: EntityManager,
  { actor, now, today }: Allotting,
  cases: readonly OpenedCase[],
): Promise<void> {
  const { to, then } = grantCaseMachine.events[EVENT];
  await manager.query(
    'INSERT INTO case_event (case_id, event, from_state, to_state, actor_id, actor_name, actor_role, internal, text, data, at, day) VALUES ?',
    [
      cases.map(({ id, amount }) => [
        id,
        EVENT,
        null,
        to,
        actor.userId,
        actor.name,
        'programmeManager',
        0,
        null,
        JSON.stringify({ amount }),
        now,
        today,
      ]),
    ],
  );
  const events = await manager.query<{ id: number; caseId: number }[]>(
    'SELECT id, case_id AS caseId FROM case_event WHERE case_id IN (?) AND event = ?',
    [cases.map(({ id }) => id), EVENT],
  );
  const eventOf = new Map(events.map((event) => [event.caseId, event.id]));
  await beginAuditChains(
    manager,
    actor,
    cases.map(({ id, amount, registryNumber }) => ({
      scope: `case:${id}`,
      caseId: id,
      action: EVENT,
      body: { eventId: eventOf.get(id), from: null, to, text: null, registryNumber, amount },
      at: now,
    })),
  );
  const rows = cases.flatMap(({ id, amount }) =>
    then.map((effect) => [
      effect,
      id,
      JSON.stringify({ eventId: eventOf.get(id), amount }),
      `${effect}_${eventOf.get(id)}`,
      now,
    ]),
  );
  // Available at once: `available_at` is real time, whatever day the demo stands on.
  await manager.query(
    `INSERT INTO outbox_message (effect, case_id, payload, dedupe_key, available_at, created_at) VALUES ${rows.map(() => '(?, ?, ?, ?, UTC_TIMESTAMP(3), ?)').join(', ')}`,
    rows.flat(),
  );
  ringAfterCommit();
}
