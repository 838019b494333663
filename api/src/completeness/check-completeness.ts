import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { RefusedError } from '#domain/errors.js';
import { isBeforeDecision } from '../cases/before-decision.js';
import { CaseChanges, type CaseCommand } from '../cases/case-changes.js';

/** The registrar has gone through what came in. That something is missing is noted; asking for it is a supplement. */
@Injectable()
export class CheckCompleteness {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({
    complete,
    note,
    ...command
  }: CaseCommand & { complete: boolean; note: string }): Promise<CaseChanged> {
    return this.cases.touch(
      { ...command, permission: 'case.register' },
      'checkCompleteness',
      async ({ grantCase, now }) => {
        if (!isBeforeDecision(grantCase.state)) throw new RefusedError([{ code: 'case.notBeforeDecision' }]);
        const verdict = complete ? 'Fullständig' : 'Ofullständig';
        return {
          internal: true,
          text: note === '' ? `${verdict}.` : `${verdict}. ${note}`,
          data: { complete },
          set: { completenessCheckedAt: now },
        };
      },
    );
  }
}
