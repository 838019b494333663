import type { EntityManager } from 'typeorm';
import { type FieldProblem, InvalidError, RefusedError } from '#domain/errors.js';
import { planProblems } from '#domain/rounds/readiness.js';
import { daysOutOfOrder } from '#domain/rounds/round-days.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { mergedSettings } from './changed-fields.js';
import { afterAllotment, appliedFor, pastDays, published, unexplained } from './correction-rules.js';
import { moveRoundDays } from './move-round-days.js';
import { daysOf, planOf } from './plan-of.js';
import type { RoundHand } from './round-hand.js';
import { columnsOf } from './round-columns.js';
import { settingsOf } from './settings-of.js';

/**
 * Judges and logs the correction of a published round, and moves the open deadlines with their days in the same commit.
 * The state of a case is never touched here: what has lapsed has lapsed. Answers whether the money was allotted.
 */
export async function correctRound(manager: EntityManager, hand: RoundHand): Promise<boolean> {
  const { round, fields } = hand;
  const allotted = await hasCases(manager, round.id);
  if (fields.length === 0) return allotted;
  const refusals = [
    ...published(hand),
    ...(round.mechanism === 'application'
      ? await appliedFor(manager, hand)
      : allotted
        ? afterAllotment(fields)
        : []),
  ];
  if (refusals.length > 0) throw new RefusedError(refusals);
  const isBound = allotted || round.mechanism === 'application';
  const problems = [...(isBound ? [...pastDays(hand), ...unexplained(hand)] : []), ...disorder(hand)];
  if (problems.length > 0) throw new InvalidError(problems);
  if (round.mechanism === 'application') await mustStayReady(manager, hand);
  await moveRoundDays(manager, round, corrected(hand), hand.today);
  await log(manager, hand);
  return allotted;
}

function corrected({ round, wanted }: RoundHand): RoundHand['round'] {
  const { pots: _, settings: __, ...columns } = wanted;
  return { ...round, ...columnsOf({ ...columns, settings: mergedSettings(round, wanted) }) };
}

async function hasCases(manager: EntityManager, roundId: number): Promise<boolean> {
  const [row] = await manager.query<unknown[]>('SELECT 1 FROM case_count WHERE round_id = ? LIMIT 1', [
    roundId,
  ]);
  return row !== undefined;
}

function disorder(hand: RoundHand): FieldProblem[] {
  const after = corrected(hand);
  const { paysOnDecision } = settingsOf(after).options;
  return daysOutOfOrder(daysOf(after), { mechanism: after.mechanism, paysOnDecision });
}

async function mustStayReady(manager: EntityManager, hand: RoundHand): Promise<void> {
  const problems = planProblems(await planOf(manager, { ...hand, round: corrected(hand) }));
  if (problems.length > 0)
    throw new RefusedError([refuse('round.notReady', { problems: problems.length, remarks: problems })]);
}

async function log(manager: EntityManager, { round, actor, fields, reason, now }: RoundHand): Promise<void> {
  await manager.query(
    'INSERT INTO round_correction (round_id, reason, changes, corrected_by, corrected_by_name, at) VALUES (?, ?, ?, ?, ?, ?)',
    [
      round.id,
      reason ?? 'Ändrad innan medlen fördelades.',
      JSON.stringify(fields),
      actor.userId ?? 0,
      actor.name,
      now,
    ],
  );
}
