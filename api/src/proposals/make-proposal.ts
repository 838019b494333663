import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { PROPOSAL_LABELS } from '#domain/decisions/kind-labels.js';
import { type ProposalContent, proposalRefusals } from '#domain/decisions/proposal-refusals.js';
import { InvalidError, type Refusal, RefusedError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { formatKronor } from '#domain/money/kronor.js';
import { findMeasures } from '../assessments/find-ground.js';
import { CaseChanges, type CaseCommand, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import { insertRow } from '../platform/write-row.js';

/** The föredragande's proposal; it replaces any earlier one. */
@Injectable()
export class MakeProposal {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ proposal, ...command }: CaseCommand & { proposal: ProposalContent }): Promise<CaseChanged> {
    return this.cases.touch({ ...command, permission: 'proposal.write' }, 'propose', async (hand) => {
      await refuseUnlessSound(hand, proposal);
      return propose(hand, proposal);
    });
  }
}

async function refuseUnlessSound(hand: CaseInHand, proposal: ProposalContent): Promise<void> {
  const { manager, grantCase, round } = hand;
  const measures = await findMeasures(manager, grantCase, round);
  const unknown = proposal.measures.flatMap(({ measure }, at) =>
    measures.some(({ key }) => key === measure)
      ? []
      : [
          {
            field: `measures.${at}.measure`,
            code: 'unknown',
            message: 'Ansökan kan inte gälla den insatsen.',
          },
        ],
  );
  if (unknown.length > 0) throw new InvalidError(unknown);
  const refusals = [
    ...whenRefusals(hand, proposal),
    ...proposalRefusals(proposal, grantCase.applied ?? 0, { measures }),
  ];
  if (refusals.length > 0) throw new RefusedError(refusals);
}

/** An application that cannot be tried at all may be dismissed before anybody assesses it. */
function whenRefusals({ grantCase: { state } }: CaseInHand, { kind }: ProposalContent): Refusal[] {
  const isOpen = state === 'bedomning' || (state === 'ansokan' && kind === 'dismiss');
  return isOpen ? [] : [refuse('proposal.notOpen', { machine: 'grantCase', state })];
}

async function propose(
  { manager, grantCase, actor, now }: CaseInHand,
  proposal: ProposalContent,
): Promise<Recorded> {
  const { kind, amount } = proposal;
  const [{ number }] = await manager.query<[{ number: number }]>(
    'SELECT COALESCE(MAX(number), 0) + 1 AS number FROM decision_proposal WHERE case_id = ?',
    [grantCase.id],
  );
  const insertId = await insertRow(manager, 'decision_proposal', {
    case_id: grantCase.id,
    number,
    kind,
    amount,
    measures: JSON.stringify(proposal.measures),
    reason_codes: JSON.stringify(proposal.reasonCodes),
    reasons: proposal.reasons,
    conditions: proposal.conditions,
    recall_clause: proposal.recallClause,
    hearing_skipped_reason: proposal.hearingSkippedReason || null,
    proposed_by: actor.userId,
    proposed_by_name: actor.name,
    proposed_at: now,
  });
  const sum = amount > 0 ? ` ${formatKronor(amount)}` : '';
  return {
    internal: true,
    text: `${PROPOSAL_LABELS[kind]}${sum}`,
    data: { proposalId: insertId, number: Number(number), kind, amount },
    set: { proposed: amount, proposedKind: kind },
  };
}
