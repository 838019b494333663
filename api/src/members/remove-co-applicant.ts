import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { RefusedError } from '#domain/errors.js';
import { CaseChanges, type CaseCommand } from '../cases/case-changes.js';
import { Sessions } from '../platform/sessions.js';
import { activeMember, mustBeDraft } from './draft-in-hand.js';

/** The lead goes on without it: it no longer sees the draft. */
@Injectable()
export class RemoveCoApplicant {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  async run({ organisationId, ...command }: CaseCommand & { organisationId: number }): Promise<CaseChanged> {
    const changed = await this.cases.touch(
      { ...command, permission: 'application.fill' },
      'removeCoApplicant',
      async (hand) => {
        mustBeDraft(hand);
        const { manager, grantCase } = hand;
        const member = await activeMember(manager, grantCase.id, organisationId);
        if (member.isLead) throw new RefusedError([{ code: 'members.lead' }]);
        await manager.query(
          "UPDATE application_member SET status = 'removed', share = NULL WHERE case_id = ? AND organisation_id = ?",
          [grantCase.id, organisationId],
        );
        return { text: member.name, data: { organisationId } };
      },
    );
    this.sessions.forget();
    return changed;
  }
}
