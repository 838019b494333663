import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { NotFoundError, type Refusal, RefusedError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { openAppealTime } from '../appeals/open-appeal-time.js';
import { CaseChanges, type CaseInHand } from '../cases/case-changes.js';
import type { Actor } from '../platform/actor.js';

interface Delivery {
  decisionId: number;
  actor: Actor;
  receivedOn: LegalDay;
  how: string;
}

/** The day the party got the decision: the time to appeal runs from it (FL 44 §). */
@Injectable()
export class RegisterDelivery {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async run({ decisionId, actor, receivedOn, how }: Delivery): Promise<CaseChanged> {
    const [decision] = await this.dataSource.query<{ caseId: number; decidedOn: LegalDay }[]>(
      'SELECT case_id AS caseId, decided_on AS decidedOn FROM decision WHERE id = ?',
      [decisionId],
    );
    if (!decision) throw new NotFoundError('decision');
    const { caseId, decidedOn } = decision;
    return this.cases.touch(
      { caseId, actor, permission: ['case.register', 'decision.make'] },
      'registerDelivery',
      async (hand) => {
        refuseUnlessPossible(hand, receivedOn, decidedOn);
        await hand.manager.query(
          'UPDATE decision_delivery SET received_on = ?, received_how = ?, registered_by_name = ? WHERE decision_id = ?',
          [receivedOn, how, actor.name, decisionId],
        );
        await openAppealTime(hand, decisionId);
        return { internal: true, text: how, data: { decisionId, receivedOn }, keepsVersion: true };
      },
    );
  }
}

function refuseUnlessPossible({ today }: CaseInHand, receivedOn: LegalDay, decidedOn: LegalDay): void {
  const refusals: Refusal[] = [];
  if (receivedOn > today) refusals.push(refuse('delivery.dayInFuture', { receivedOn, today }));
  if (receivedOn < decidedOn) refusals.push(refuse('delivery.beforeDecision', { receivedOn, decidedOn }));
  if (refusals.length > 0) throw new RefusedError(refusals);
}
