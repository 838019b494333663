import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { CaseChanges, type CaseCommand, type Recorded } from '../cases/case-changes.js';
import { activeMember, mustBeDraft } from './draft-in-hand.js';

/** What of the sum is a member's own. Whoever had joined with another share is asked again. */
@Injectable()
export class SetShare {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({
    organisationId,
    share,
    ...command
  }: CaseCommand & { organisationId: number; share: number | null }): Promise<CaseChanged> {
    return this.cases.touch(
      { ...command, permission: 'application.fill' },
      'setShare',
      async (hand): Promise<Recorded> => {
        mustBeDraft(hand);
        const { manager, grantCase, now } = hand;
        const member = await activeMember(manager, grantCase.id, organisationId);
        const recorded = { text: member.name, data: { organisationId, share } };
        if (member.share === share) return recorded;
        const asksAgain = !member.isLead && member.status === 'confirmed';
        await manager.query(
          `UPDATE application_member SET share = ?${asksAgain ? ", status = 'invited', invited_at = ?, answered_by = NULL, answered_by_name = NULL, answered_at = NULL" : ''}
           WHERE case_id = ? AND organisation_id = ?`,
          [share, ...(asksAgain ? [now] : []), grantCase.id, organisationId],
        );
        return asksAgain
          ? { ...recorded, effects: ['sendMemberInvitation'], payload: { organisationId } }
          : recorded;
      },
    );
  }
}
