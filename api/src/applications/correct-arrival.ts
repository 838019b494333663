import { Inject, Injectable } from '@nestjs/common';
import { formatDay, type LegalDay } from '#domain/calendar/legal-day.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { RefusedError } from '#domain/errors.js';
import { CaseChanges, type CaseCommand, type CaseInHand } from '../cases/case-changes.js';

export const ARRIVAL_CORRECTED = 'correctArrival';

/** The registrar sets the legal day of arrival by hand, with the reason (FL 22 §). What was received and when stays in the version. */
@Injectable()
export class CorrectArrival {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({
    arrivedOn,
    reason,
    ...command
  }: CaseCommand & { arrivedOn: LegalDay; reason: string }): Promise<CaseChanged> {
    return this.cases.touch({ ...command, permission: 'case.register' }, ARRIVAL_CORRECTED, async (hand) => {
      const before = mustBeCorrectable(hand, arrivedOn);
      const late = isLate(hand, arrivedOn);
      return {
        text: `Inkommen ${formatDay(before)} ändrad till ${formatDay(arrivedOn)}. ${reason}`,
        data: { from: before, to: arrivedOn, late, reason },
        set: { arrivedOn, late },
      };
    });
  }
}

function mustBeCorrectable({ grantCase, today }: CaseInHand, arrivedOn: LegalDay): LegalDay {
  if (grantCase.arrivedOn === null) throw new RefusedError([{ code: 'arrival.notReceived' }]);
  if (arrivedOn > today) throw new RefusedError([{ code: 'arrival.inFuture', data: { arrivedOn } }]);
  return grantCase.arrivedOn;
}

function isLate({ facts }: CaseInHand, arrivedOn: LegalDay): boolean {
  return facts.roundWindow !== undefined && arrivedOn > facts.roundWindow.closesOn;
}
