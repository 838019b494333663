import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { appealHandOver, appealOutcome, appealTimeliness } from '#domain/contracts/aftermath.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { CaseChanges, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import type { Actor } from '../platform/actor.js';
import { openReview } from '../reviews/open-review.js';
import { caseOfAppeal, moveAppeal } from './appeal-in-hand.js';

interface Command<B> {
  appealId: number;
  actor: Actor;
  body: B;
}
type Outcome = z.output<typeof appealOutcome>;

/** What the authority does with an appeal: tries its time (FL 45 §), hands it over (FL 46 §), and takes note of what the court says. */
@Injectable()
export class HandleAppeal {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  tryTime({ appealId, actor, body }: Command<z.output<typeof appealTimeliness>>): Promise<CaseChanged> {
    const { version, inTime, reasons } = body;
    const event = inTime ? 'findInTime' : 'dismissLate';
    return this.touch(appealId, actor, event, (hand) =>
      moveAppeal(hand, {
        appealId,
        version,
        event,
        facts: { reasons },
        set: { inTime, triedByName: actor.name, triedAt: hand.now, triedReasons: reasons },
        text: reasons,
      }),
    );
  }

  handOver({ appealId, actor, body }: Command<z.output<typeof appealHandOver>>): Promise<CaseChanged> {
    const { version, court } = body;
    return this.touch(appealId, actor, 'handOver', (hand) =>
      moveAppeal(hand, {
        appealId,
        version,
        event: 'handOver',
        facts: { court },
        set: { court, handedOverAt: hand.now },
        text: court,
      }),
    );
  }

  registerOutcome({ appealId, actor, body }: Command<Outcome>): Promise<CaseChanged> {
    const event = body.outcome === 'withdrawn' ? 'withdrawAppeal' : 'registerOutcome';
    return this.touch(appealId, actor, event, async (hand) => {
      const { version, outcome, outcomeOn, text } = body;
      const recorded = await moveAppeal(hand, {
        appealId,
        version,
        event,
        facts: { outcomeOn },
        set: { outcome, outcomeOn, outcomeText: text || null },
        text,
      });
      return withReview(hand, recorded, body);
    });
  }

  private async touch(
    appealId: number,
    actor: Actor,
    event: string,
    change: (hand: CaseInHand) => Promise<Recorded>,
  ): Promise<CaseChanged> {
    const caseId = await caseOfAppeal(this.dataSource, appealId);
    return this.cases.touch({ caseId, actor, permission: 'appeal.handle' }, event, change);
  }
}

const SENT_BACK: readonly Outcome['outcome'][] = ['granted', 'grantedInPart', 'remitted'];

/** The court did not leave the decision as it was: the authority takes the case up again. */
async function withReview(
  hand: CaseInHand,
  recorded: Recorded,
  { outcome, text }: Outcome,
): Promise<Recorded> {
  if (!SENT_BACK.includes(outcome)) return recorded;
  const reviewId = await openReview(hand, {
    decisionId: Number(recorded.data?.decisionId),
    cause: 'court',
    text: text || 'Domstolen har ändrat eller upphävt beslutet.',
  });
  return { ...recorded, data: { ...recorded.data, reviewId } };
}
