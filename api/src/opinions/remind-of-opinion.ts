import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { countyName } from '#domain/places/counties.js';
import { OpinionChanges, type OpinionCommand } from './opinion-changes.js';

/** Tells the county board that its opinion is awaited; once a day at most. */
@Injectable()
export class RemindOfOpinion {
  constructor(@Inject(OpinionChanges) private readonly opinions: OpinionChanges) {}

  run(command: OpinionCommand): Promise<CaseChanged> {
    return this.opinions.step(command, {
      event: 'remind',
      permission: ['opinion.request', 'decision.make'],
      change: async ({ opinion, today }) => ({
        internal: true,
        text: countyName(opinion.countyCode),
        opinion: { remindedOn: today },
      }),
    });
  }
}
