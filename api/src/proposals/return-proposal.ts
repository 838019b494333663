import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { RefusedError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { CaseChanges, type CaseCommand } from '../cases/case-changes.js';
import { findStandingProposal } from './standing-proposal.js';

/** The decision maker sends the proposal back with what is to be done. */
@Injectable()
export class ReturnProposal {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ text, ...command }: CaseCommand & { text: string }): Promise<CaseChanged> {
    return this.cases.touch(
      { ...command, permission: 'decision.make' },
      'returnProposal',
      async ({ manager, grantCase, actor, now }) => {
        const standing = await findStandingProposal(manager, grantCase.id);
        if (!standing) throw new RefusedError([refuse('decision.notProposed')]);
        await manager.query(
          'UPDATE decision_proposal SET returned_by_name = ?, returned_at = ?, return_text = ? WHERE id = ?',
          [actor.name, now, text, standing.id],
        );
        return {
          internal: true,
          text,
          data: { proposalId: standing.id, number: standing.number },
          set: { proposed: null, proposedKind: null },
          effects: ['sendProposalReturned'],
          payload: { proposalId: standing.id },
        };
      },
    );
  }
}
