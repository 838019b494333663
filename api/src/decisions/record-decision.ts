import type { z } from 'zod';
import type { decisionCreation } from '#domain/contracts/decisions.js';
import { hearingText } from '#domain/decisions/hearing-text.js';
import { isAppealable } from '#domain/decisions/appealable.js';
import { isGrant } from '#domain/decisions/kind-labels.js';
import { operativePart } from '#domain/letters/operative-part.js';
import { commitEntry } from '#domain/money/ledger.js';
import { effectiveDay } from '#domain/rounds/effective-day.js';
import { type ApplicationChange, countApplication } from '../applications/count-application.js';
import type { CaseInHand, Recorded } from '../cases/case-changes.js';
import { cancelDeadline, meetDeadline, openDeadline } from '../deadlines/deadlines.js';
import type { StandingProposal } from '../proposals/standing-proposal.js';
import { settingsOf } from '../rounds/settings-of.js';
import { type PinnedRules, pinnedRules } from './pinned-rules.js';
import { insertRow } from '../platform/write-row.js';

export type DecisionAct = Pick<z.output<typeof decisionCreation>, 'tookPart' | 'dissent'>;

/** What a decision leaves: the decision itself (FL 31 §), money committed, sums of the pot, deadlines, and the letter to come. */
export async function recordDecision(
  hand: CaseInHand,
  proposal: StandingProposal,
  act: DecisionAct,
): Promise<Recorded> {
  const { manager, grantCase, today } = hand;
  const { kind, amount } = proposal;
  const granted = isGrant(kind);
  if (granted) await hand.post(commitEntry(amount));
  const rules = await pinnedRules(hand);
  const decisionId = await insertDecision(hand, proposal, act, rules);
  await countApplication(manager, grantCase.potId, COUNTED[kind](amount));
  await moveDeadlines(hand, granted);
  await answerDelayRequest(hand);
  return {
    ...(proposal.reasons ? { text: proposal.reasons } : {}),
    data: { decisionId, kind, amount },
    set: {
      ...(granted ? { allotted: amount, ...HEARD } : {}),
      decisionKind: kind,
      decidedOn: today,
      legalBasisId: rules.legalBasisId,
      hearingSkippedReason: proposal.hearingSkippedReason,
    },
    payload: { decisionId },
  };
}

/** What the party was heard about stands in the decision; a claim one day is another matter to be heard about. */
const HEARD = { hearingSentOn: null, hearingAnswerBy: null, hearingAnsweredOn: null };

const COUNTED: Readonly<Record<StandingProposal['kind'], (amount: number) => ApplicationChange>> = {
  grant: (amount) => ({ granted: 1, grantedSum: amount }),
  grantInPart: (amount) => ({ granted: 1, grantedSum: amount }),
  deny: () => ({ denied: 1 }),
  dismiss: () => ({ dismissed: 1 }),
};

async function insertDecision(
  hand: CaseInHand,
  proposal: StandingProposal,
  { tookPart, dissent }: DecisionAct,
  { rulesApplied }: PinnedRules,
): Promise<number> {
  const { manager, grantCase, round, actor, now, today, facts } = hand;
  const { kind, amount } = proposal;
  const [{ number }] = await manager.query<[{ number: number }]>(
    'SELECT COALESCE(MAX(number), 0) + 1 AS number FROM decision WHERE case_id = ?',
    [grantCase.id],
  );
  const byTwo = proposal.proposedById !== actor.userId;
  const insertId = await insertRow(manager, 'decision', {
    case_id: grantCase.id,
    number,
    kind,
    amount,
    applied: grantCase.applied ?? 0,
    measures: JSON.stringify(proposal.measures),
    operative_part: operativePart({ kind, amount, applied: grantCase.applied ?? 0, ...(await names(hand)) }),
    reason_codes: JSON.stringify(proposal.reasonCodes),
    reasons: proposal.reasons,
    conditions: proposal.conditions,
    recall_clause: proposal.recallClause,
    rules_applied: rulesApplied,
    // Where one person proposes and decides, nobody has presented the case.
    presented_by: byTwo ? proposal.proposedById : null,
    presented_by_name: byTwo ? proposal.proposedBy : null,
    took_part: JSON.stringify(tookPart),
    dissent: dissent || null,
    hearing: hearingText({
      sentOn: facts.partyHeardOn ?? null,
      answerBy: grantCase.hearingAnswerBy,
      answeredOn: grantCase.hearingAnsweredOn,
      skippedReason: facts.hearingSkippedReason ?? null,
    }),
    appealable: isAppealable(kind, settingsOf(round).options),
    decided_by: actor.userId,
    decided_by_name: actor.name,
    decided_at: now,
    decided_on: today,
    proposal_id: proposal.id,
  });
  await manager.query('INSERT INTO decision_delivery (decision_id) VALUES (?)', [insertId]);
  return insertId;
}

async function names({ manager, grantCase, round, programme }: CaseInHand) {
  const [found] = await manager.query<[{ authority: string; recipient: string }]>(
    'SELECT a.name AS authority, o.name AS recipient FROM organisation a JOIN organisation o ON o.id = ? WHERE a.id = ?',
    [grantCase.organisationId, programme.authorityId],
  );
  return { ...found, programmeName: programme.name, roundName: round.name };
}

async function moveDeadlines(
  { manager, grantCase, round, now }: CaseInHand,
  granted: boolean,
): Promise<void> {
  const settings = settingsOf(round);
  await meetDeadline(manager, grantCase.id, 'decision', now);
  await meetDeadline(manager, grantCase.id, 'delay', now);
  await cancelDeadline(manager, grantCase.id, 'hearing', now);
  if (!granted || settings.options.paysOnDecision) return;
  await openDeadline(manager, {
    caseId: grantCase.id,
    kind: 'requisition',
    responsible: 'applicant',
    dueOn: effectiveDay(settings, 'requisition', round.requisitionClosesOn, grantCase.countyCode),
    at: now,
  });
}

/** Whoever asked that the case be decided has got what it asked for (FL 12 §). */
async function answerDelayRequest({ manager, grantCase, actor, today }: CaseInHand): Promise<void> {
  await manager.query(
    "UPDATE delay_request SET state = 'met', decided_by = ?, decided_by_name = ?, decided_on = ?, version = version + 1 WHERE case_id = ? AND state = 'requested'",
    [actor.userId, actor.name, today, grantCase.id],
  );
}
