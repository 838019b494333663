import type { EntityManager } from 'typeorm';
import { z } from 'zod';

const decisionPayload = z.object({ decisionId: z.number() });

export interface DispatchedDecision {
  outboxId: number;
  payload: Record<string, unknown>;
  at: Date;
}

/** The dispatch log of a decision: which letter went out, and when. The first time stands. */
export async function recordDispatch(
  manager: EntityManager,
  { outboxId, payload, at }: DispatchedDecision,
): Promise<void> {
  const { decisionId } = decisionPayload.parse(payload);
  await manager.query(
    `INSERT INTO decision_delivery (decision_id, document_id, dispatched_at)
     SELECT ?, (SELECT id FROM document WHERE outbox_id = ? AND kind = 'decision'), ?
     ON DUPLICATE KEY UPDATE document_id = COALESCE(document_id, VALUES(document_id)), dispatched_at = COALESCE(dispatched_at, VALUES(dispatched_at))`,
    [decisionId, outboxId, at],
  );
}
