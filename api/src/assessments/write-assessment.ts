import {
  measuresWithinApplied,
  missingInProtocol,
  proposedSum,
  unknownInProtocol,
} from '#domain/assessments/check-protocol.js';
import { weightedScore } from '#domain/assessments/weighted-score.js';
import type { AssessmentRow, AssessmentSave } from '#domain/contracts/assessments.js';
import { InvalidError, RefusedError, StaleError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import type { AssessmentGround } from '#domain/assessments/assessment-ground.js';
import type { CaseInHand } from '../cases/case-changes.js';
import { settingsOf } from '../rounds/settings-of.js';
import {
  type AssessmentKind,
  asRow,
  findAssessments,
  finishedIndividually,
  type StoredAssessment,
} from './assessment-row.js';
import { findGround } from './find-ground.js';
import { changeRow, insertRow } from '../platform/write-row.js';

/** Keeps a protocol, checked against the round and the application; finished, it is locked. */
export async function writeAssessment(
  hand: CaseInHand,
  kind: AssessmentKind,
  save: AssessmentSave,
): Promise<AssessmentRow> {
  const { manager, grantCase, round, actor } = hand;
  if (grantCase.state !== 'bedomning') throw new RefusedError([refuse('assessment.notOpen')]);
  const all = await findAssessments(manager, grantCase.id, actor.userId);
  const before = ownOf(all, kind);
  if ((before?.version ?? 0) !== save.version)
    throw new StaleError('assessment', { assessment: before ? asRow(before) : null });
  if (before?.finishedAt) throw new RefusedError([refuse('assessment.locked')]);
  if (kind === 'consolidated') refuseUnlessAssessed(hand, all);
  const ground = await findGround(manager, grantCase, round);
  check(save, ground);
  await keep(hand, kind, save, ground, before);
  return asRow(ownOf(await findAssessments(manager, grantCase.id, actor.userId), kind) as StoredAssessment);
}

/** One consolidated assessment a case, whoever writes it; one's own is one's own. */
export function ownOf(all: readonly StoredAssessment[], kind: AssessmentKind): StoredAssessment | undefined {
  return all.find((one) => one.kind === kind && (kind === 'consolidated' || one.mine));
}

function refuseUnlessAssessed({ round }: CaseInHand, all: readonly StoredAssessment[]): void {
  const finished = finishedIndividually(all).length;
  if (settingsOf(round).options.secondAssessor && finished < 2)
    throw new RefusedError([refuse('assessment.twoNeeded', { finished })]);
}

function check({ protocol, finish }: AssessmentSave, ground: AssessmentGround): void {
  const unknown = unknownInProtocol(protocol, ground);
  if (unknown.length > 0) throw new InvalidError(unknown);
  const proposed = protocol.measures.map(({ measure, proposed: amount }) => ({ measure, amount }));
  const refusals = [
    ...measuresWithinApplied(proposed, ground),
    ...(finish ? missingInProtocol(protocol, ground) : []),
  ];
  if (refusals.length > 0) throw new RefusedError(refusals);
}

async function keep(
  { manager, grantCase, actor, now }: CaseInHand,
  kind: AssessmentKind,
  { protocol, finish }: AssessmentSave,
  ground: AssessmentGround,
  before: StoredAssessment | undefined,
): Promise<void> {
  const values = {
    assessor_id: actor.userId,
    assessor_name: actor.name,
    protocol: JSON.stringify(protocol),
    proposed: proposedSum(protocol),
    score: weightedScore(ground.criteria, protocol.scores),
    saved_at: now,
    finished_at: finish ? now : null,
  };
  if (before) await changeRow(manager, 'assessment', before.id, values);
  else await insertRow(manager, 'assessment', { case_id: grantCase.id, kind, started_at: now, ...values });
}
