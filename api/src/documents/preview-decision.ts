import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { mayDo } from '#domain/access/permissions.js';
import type { decisionPreview } from '#domain/contracts/letters.js';
import { isAppealable } from '#domain/decisions/appealable.js';
import { hearingText } from '#domain/decisions/hearing-text.js';
import { ForbiddenError, RefusedError } from '#domain/errors.js';
import { operativePart } from '#domain/letters/operative-part.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { gatherCaseFacts } from '../cases/case-facts.js';
import { seenCase, type SeenCase } from '../cases/seen-case.js';
import { pinnedRules } from '../decisions/pinned-rules.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { findStandingProposal } from '../proposals/standing-proposal.js';
import { settingsOf } from '../rounds/settings-of.js';
import { type DecisionRecord, wordsOfDecision } from './decision-to-tell.js';
import { type DocumentCase, findDocumentCase } from './document-case.js';
import { letterOf } from './letter-parts.js';
import { renderLetter } from './render-letter.js';

type Preview = z.output<typeof decisionPreview>;
type Proposed = Pick<
  DecisionRecord,
  'amount' | 'measures' | 'reasonCodes' | 'reasons' | 'conditions' | 'recallClause'
> & {
  kind: NonNullable<Preview['proposal']>['kind'];
  hearingSkippedReason: string | null;
  proposedBy: string;
};

/** The decision's letter as it would be today, before anything is decided. Nothing is kept. */
@Injectable()
export class PreviewDecision {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, caseId: number, { proposal }: Preview): Promise<Buffer> {
    const { manager } = this.dataSource;
    const seen = await seenCase(manager, caseId, actor);
    if (!mayDo(seen.roles, 'proposal.write') && !mayDo(seen.roles, 'decision.make'))
      throw new ForbiddenError({
        code: 'permission.missing',
        data: { permission: 'proposal.write, decision.make' },
      });
    const proposed = proposal
      ? { ...proposal, hearingSkippedReason: proposal.hearingSkippedReason ?? null, proposedBy: actor.name }
      : await findStandingProposal(manager, caseId);
    if (!proposed) throw new RefusedError([refuse('decision.nothingToShow')]);
    const about = await findDocumentCase(manager, caseId);
    const record = await this.recordOf(actor, seen, about, proposed);
    const words = await wordsOfDecision(manager, about, record);
    const said = { ...words, paragraphs: [NOT_DECIDED, ...words.paragraphs] };
    return renderLetter(letterOf(about, record.decidedOn, said), this.clock.now());
  }

  private async recordOf(
    actor: Actor,
    { grantCase, round, roles }: SeenCase,
    about: DocumentCase,
    { proposedBy, hearingSkippedReason, ...proposed }: Proposed,
  ): Promise<DecisionRecord> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const applied = grantCase.applied ?? 0;
    const facts = await gatherCaseFacts(manager, grantCase, round, today, actor.userId);
    return {
      ...proposed,
      applied,
      operativePart: operativePart({ ...about, ...proposed, applied }),
      rulesApplied: (await pinnedRules({ manager, grantCase, round, today })).rulesApplied,
      presentedBy: proposedBy,
      tookPart: [],
      dissent: null,
      hearing: hearingText({
        sentOn: facts.partyHeardOn ?? null,
        answerBy: grantCase.hearingAnswerBy,
        answeredOn: grantCase.hearingAnsweredOn,
        skippedReason: hearingSkippedReason ?? facts.hearingSkippedReason ?? null,
      }),
      appealable: isAppealable(proposed.kind, settingsOf(round).options),
      decidedBy: mayDo(roles, 'decision.make') ? actor.name : 'Beslutsfattaren',
      decidedAt: this.clock.now(),
      decidedOn: today,
    };
  }
}

const NOT_DECIDED = 'FÖRHANDSVISNING. Beslutet är inte fattat.';
