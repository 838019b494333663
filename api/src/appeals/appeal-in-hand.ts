import type { DataSource } from 'typeorm';
import { NotFoundError, StaleError } from '#domain/errors.js';
import type { Effect } from '#domain/jobs/effects.js';
import { type AppealEvent, type AppealFacts, appealGuards, appealMachine } from '#domain/lifecycle/appeal.js';
import { decide } from '#domain/lifecycle/decide.js';
import { type CaseInHand, type Recorded, refusedOrForbidden } from '../cases/case-changes.js';
import { decisionTime } from './appeal-time.js';
import { Appeal } from './appeal.entity.js';

export async function caseOfAppeal(dataSource: DataSource, appealId: number): Promise<number> {
  const [row] = await dataSource.query<{ caseId: number }[]>(
    'SELECT case_id AS caseId FROM appeal WHERE id = ?',
    [appealId],
  );
  if (!row) throw new NotFoundError('appeal');
  return row.caseId;
}

interface Step {
  appealId: number;
  version: number;
  event: AppealEvent;
  facts: Partial<AppealFacts>;
  set: Partial<Appeal>;
  text: string;
}

/** Sends `event` to an appeal of the case in hand, and writes what it becomes. */
export async function moveAppeal(hand: CaseInHand, step: Step): Promise<Recorded> {
  const { manager, grantCase, roles, today } = hand;
  const appeal = await manager.findOneOrFail(Appeal, {
    where: { id: step.appealId, caseId: grantCase.id },
    lock: { mode: 'pessimistic_write' },
  });
  if (appeal.version !== step.version) throw new StaleError('appeal', { version: appeal.version });
  const lastDay = (await decisionTime(manager, grantCase.id, appeal.decisionId))?.lastDay ?? null;
  const decision = decide(appealMachine, appealGuards, step.event, appeal.state, roles, {
    today,
    arrivedOn: appeal.arrivedOn,
    lastDay,
    conflictOfInterest: hand.facts.conflictOfInterest,
    ...step.facts,
  });
  if (!decision.allowed) throw refusedOrForbidden(decision.refusals);
  await manager.update(
    Appeal,
    { id: appeal.id, version: appeal.version },
    { ...step.set, lastDay: appeal.lastDay ?? lastDay, state: decision.to, version: appeal.version + 1 },
  );
  return {
    text: step.text || null,
    data: { appealId: appeal.id, decisionId: appeal.decisionId, state: decision.to, ...step.set },
    effects: decision.effects as readonly Effect[],
    payload: { appealId: appeal.id },
  };
}
