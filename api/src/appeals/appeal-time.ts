import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { lastDayToAppeal, representsPublic } from '#domain/lifecycle/appeal-day.js';

export interface DecisionTime {
  id: number;
  number: number;
  appealable: boolean;
  decidedOn: LegalDay;
  receivedOn: LegalDay | null;
  /** Null while the party's day of receipt is unknown and counts. */
  lastDay: LegalDay | null;
}

/** A decision of the case with its time for appeal; undefined when the case has no such decision. */
export async function decisionTime(
  manager: Pick<EntityManager, 'query'>,
  caseId: number,
  decisionId: number,
): Promise<DecisionTime | undefined> {
  const [row] = await manager.query<
    (Omit<DecisionTime, 'appealable' | 'lastDay'> & { appealable: number; recipientClass: string })[]
  >(
    `SELECT d.id, d.number, d.appealable, d.decided_on AS decidedOn, y.received_on AS receivedOn, c.recipient_class AS recipientClass
     FROM decision d JOIN grant_case c ON c.id = d.case_id LEFT JOIN decision_delivery y ON y.decision_id = d.id WHERE d.case_id = ? AND d.id = ?`,
    [caseId, decisionId],
  );
  if (!row) return undefined;
  const { recipientClass, appealable, ...time } = row;
  return {
    ...time,
    appealable: Boolean(appealable),
    lastDay: lastDayToAppeal({ ...time, representsPublic: representsPublic(recipientClass) }),
  };
}
