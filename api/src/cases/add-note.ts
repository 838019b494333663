import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { CaseChanges, type CaseCommand } from './case-changes.js';

/** What officials write to each other about the case. */
@Injectable()
export class AddNote {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ text, ...command }: CaseCommand & { text: string }): Promise<CaseChanged> {
    return this.cases.touch({ ...command, permission: 'case.note' }, 'note', async () => ({
      internal: true,
      text,
      keepsVersion: true,
    }));
  }
}
