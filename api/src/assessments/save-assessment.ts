import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AssessmentRow, AssessmentSave } from '#domain/contracts/assessments.js';
import { RefusedError } from '#domain/errors.js';
import { CaseChanges, type CaseCommand } from '../cases/case-changes.js';
import { standingOf, takeCase } from '../cases/case-in-hand.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import type { AssessmentKind } from './assessment-row.js';
import { writeAssessment } from './write-assessment.js';

/** An officer's protocol. While it is being written it is nobody else's business; finished, it stands in the history. */
@Injectable()
export class SaveAssessment {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({
    kind,
    save,
    ...place
  }: CaseCommand & { kind: AssessmentKind; save: AssessmentSave }): Promise<AssessmentRow> {
    const command: CaseCommand = { ...place, permission: 'assessment.write' };
    return save.finish ? this.finish(command, kind, save) : this.keep(command, kind, save);
  }

  private async keep(
    command: CaseCommand,
    kind: AssessmentKind,
    save: AssessmentSave,
  ): Promise<AssessmentRow> {
    const standing = await standingOf(this.dataSource, command.caseId);
    return inTransaction(this.dataSource, async (manager) => {
      const hand = await takeCase(manager, this.clock, standing, command);
      if (hand.facts.conflictOfInterest) throw new RefusedError([{ code: 'officer.conflict' }]);
      return writeAssessment(hand, kind, save);
    });
  }

  private async finish(
    command: CaseCommand,
    kind: AssessmentKind,
    save: AssessmentSave,
  ): Promise<AssessmentRow> {
    const kept: AssessmentRow[] = [];
    await this.cases.touch(command, 'finishAssessment', async (hand) => {
      const row = await writeAssessment(hand, kind, save);
      kept.splice(0, 1, row);
      return {
        internal: true,
        keepsVersion: true,
        data: { assessmentId: row.id, kind, proposed: row.proposed },
      };
    });
    return kept[0] as AssessmentRow;
  }
}
