import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayDo } from '#domain/access/permissions.js';
import type { Role } from '#domain/access/roles.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { ForbiddenError, NotFoundError, RefusedError } from '#domain/errors.js';
import { CaseChanges, type CaseInHand } from '../cases/case-changes.js';
import type { Actor } from '../platform/actor.js';
import { verifyPassword } from '../platform/passwords.js';
import { Sessions } from '../platform/sessions.js';
import { memberOf, mustBeDraft } from './draft-in-hand.js';

export interface AnswerCommand {
  caseId: number;
  actor: Actor & { userId: number };
  organisationId: number;
  answer: 'confirmed' | 'declined';
}

/** The invited organisation's own signatory joins or declines. Towards the lead's case that person is a mere reader, so the right is asked of the own organisation. */
@Injectable()
export class AnswerMemberInvitation {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  async run({ password, ...command }: AnswerCommand & { password: string }): Promise<CaseChanged> {
    if (!(await verifyPassword(this.dataSource, command.actor.userId, password)))
      throw new RefusedError([{ code: 'signature.wrongPassword' }]);
    return this.answer(command);
  }

  /** For callers that have already made sure who signs. */
  async answer({ caseId, actor, organisationId, answer }: AnswerCommand): Promise<CaseChanged> {
    const changed = await this.cases.touch({ caseId, actor }, 'answerMemberInvitation', async (hand) => {
      // In the history stands as whom the person answered.
      hand.roles = [signingRole(actor, organisationId, hand.programme.id)];
      const name = await mustBeAsked(hand, organisationId, answer);
      await hand.manager.query(
        'UPDATE application_member SET status = ?, answered_by = ?, answered_by_name = ?, answered_at = ? WHERE case_id = ? AND organisation_id = ?',
        [answer, actor.userId, actor.name, hand.now, caseId, organisationId],
      );
      return {
        text: name,
        data: { organisationId, answer },
        effects: ['sendMemberAnswer'],
        payload: { organisationId, answer },
      };
    });
    this.sessions.forget();
    return changed;
  }
}

function signingRole({ memberships }: Actor, organisationId: number, programmeId: number): Role {
  const own = memberships.filter((membership) => membership.organisationId === organisationId);
  if (own.length === 0) throw new NotFoundError('member');
  const signing = own.find(
    (membership) =>
      (membership.programmeId === null || membership.programmeId === programmeId) &&
      mayDo([membership.role], 'application.submit'),
  );
  if (!signing)
    throw new ForbiddenError({ code: 'permission.missing', data: { permission: 'application.submit' } });
  return signing.role;
}

/** Who has joined may leave again until the application is sent in; who has declined must be asked anew. */
async function mustBeAsked(
  hand: CaseInHand,
  organisationId: number,
  answer: AnswerCommand['answer'],
): Promise<string> {
  mustBeDraft(hand);
  const member = await memberOf(hand.manager, hand.grantCase.id, organisationId);
  if (!member || member.isLead) throw new NotFoundError('member');
  const isOpen = member.status === 'invited' || (member.status === 'confirmed' && answer === 'declined');
  if (!isOpen) throw new RefusedError([{ code: 'members.answered' }]);
  return member.name;
}
