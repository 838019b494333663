import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayDo } from '#domain/access/permissions.js';
import { disagreements } from '#domain/assessments/disagreements.js';
import { REASON_CATALOGUE } from '#domain/assessments/reason-catalogue.js';
import type { AssessmentFile } from '#domain/contracts/assessments.js';
import { ForbiddenError } from '#domain/errors.js';
import { hasConflict, seenCase } from '../cases/seen-case.js';
import type { Actor } from '../platform/actor.js';
import { settingsOf } from '../rounds/settings-of.js';
import { asRow, findAssessments, finishedIndividually, type StoredAssessment } from './assessment-row.js';
import { findGround } from './find-ground.js';

@Injectable()
export class AssessmentQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async file(caseId: number, actor: Actor): Promise<AssessmentFile> {
    const { manager } = this.dataSource;
    const { grantCase, round, roles } = await seenCase(manager, caseId, actor);
    if (!mayDo(roles, 'assessment.read'))
      throw new ForbiddenError({ code: 'permission.missing', data: { permission: 'assessment.read' } });
    const ground = await findGround(manager, grantCase, round);
    const all = await findAssessments(manager, caseId, actor.userId);
    const finished = finishedIndividually(all);
    const { secondAssessor } = settingsOf(round).options;
    const mayAssess =
      mayDo(roles, 'assessment.write') &&
      grantCase.state === 'bedomning' &&
      !(await hasConflict(manager, caseId, actor.userId));
    return {
      ...ground,
      reasonCatalogue: [...REASON_CATALOGUE],
      secondAssessorNeeded: secondAssessor,
      assessments: all.filter(isShown).map(asRow),
      disagreements: disagreements(ground, finished),
      mayAssess,
      mayConsolidate: mayAssess && (!secondAssessor || finished.length > 1),
    };
  }
}

/** What another assessor has not finished is not shown: two are to judge by themselves. */
function isShown({ mine, kind, finishedAt }: StoredAssessment): boolean {
  return mine || kind === 'consolidated' || finishedAt !== null;
}
