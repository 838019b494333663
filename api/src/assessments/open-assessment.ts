import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { CaseChanges, type CaseCommand } from '../cases/case-changes.js';

/** An officer begins to assess; a case that nobody has becomes that officer's. */
@Injectable()
export class OpenAssessment {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run(command: CaseCommand): Promise<CaseChanged> {
    return this.cases.send(
      command,
      'openAssessment',
      () => ({}),
      async ({ grantCase, actor }) =>
        grantCase.officerId === null
          ? { data: { officerId: actor.userId, officerName: actor.name }, set: { officerId: actor.userId } }
          : {},
    );
  }
}
