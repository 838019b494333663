import { Inject, Injectable } from '@nestjs/common';
import type { AssessmentRow } from '#domain/contracts/assessments.js';
import { type Refusal, RefusedError, StaleError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { CaseChanges, type CaseCommand, type CaseInHand } from '../cases/case-changes.js';
import { type AssessmentKind, asRow, findAssessments, type StoredAssessment } from './assessment-row.js';
import { ownOf } from './write-assessment.js';

type Reopening = CaseCommand & { kind: AssessmentKind; assessmentVersion: number };

/** Unlocks a finished assessment; until it is finished again the case cannot be decided on it. */
@Injectable()
export class ReopenAssessment {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  async run({ kind, assessmentVersion, ...command }: Reopening): Promise<AssessmentRow> {
    const opened: AssessmentRow[] = [];
    await this.cases.touch(
      { ...command, permission: 'assessment.write' },
      'reopenAssessment',
      async (hand) => {
        const row = await reopen(hand, kind, assessmentVersion);
        opened.splice(0, 1, row);
        return { internal: true, keepsVersion: true, data: { assessmentId: row.id, kind } };
      },
    );
    return opened[0] as AssessmentRow;
  }
}

async function reopen(
  { manager, grantCase, actor }: CaseInHand,
  kind: AssessmentKind,
  version: number,
): Promise<AssessmentRow> {
  const all = await findAssessments(manager, grantCase.id, actor.userId);
  const row = ownOf(all, kind);
  const refusals = [
    ...(grantCase.state === 'bedomning' ? [] : [refuse('assessment.notOpen')]),
    ...objections(row, kind, all),
  ];
  if (!row || refusals.length > 0) throw new RefusedError(refusals);
  if (row.version !== version) throw new StaleError('assessment', { assessment: asRow(row) });
  await manager.query('UPDATE assessment SET finished_at = NULL, version = version + 1 WHERE id = ?', [
    row.id,
  ]);
  return asRow({ ...row, version: row.version + 1, finishedAt: null });
}

function objections(
  row: StoredAssessment | undefined,
  kind: AssessmentKind,
  all: readonly StoredAssessment[],
): Refusal[] {
  if (!row?.finishedAt) return [refuse('assessment.notFinished')];
  const consolidated = ownOf(all, 'consolidated');
  return kind === 'individual' && consolidated?.finishedAt ? [refuse('assessment.consolidated')] : [];
}
