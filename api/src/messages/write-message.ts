import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { RefusedError } from '#domain/errors.js';
import { refreshAwaiting } from '../cases/awaiting.js';
import { CaseChanges, type CaseCommand, type CaseInHand } from '../cases/case-changes.js';
import type { Actor } from '../platform/actor.js';

export interface MessageCommand extends CaseCommand {
  actor: Actor & { userId: number };
  text: string;
  wantsReply: boolean;
}

/** The applicant and the authority write to each other. Any message is an answer to what the other side has asked. */
@Injectable()
export class WriteMessage {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ text, wantsReply, ...command }: MessageCommand): Promise<CaseChanged> {
    return this.cases.touch({ ...command, permission: 'message.write' }, 'message', async (hand) => {
      if (hand.grantCase.state === 'utkast') throw new RefusedError([{ code: 'message.draftCase' }]);
      const messageId = await insert(hand, { text, wantsReply, authorId: command.actor.userId });
      await refreshAwaiting(hand.manager, hand.grantCase.id);
      return {
        internal: true,
        keepsVersion: true,
        data: { messageId, wantsReply },
        effects: ['sendMessage'],
        payload: { messageId },
      };
    });
  }
}

async function insert(
  { manager, grantCase, actor, now, today }: CaseInHand,
  { text, wantsReply, authorId }: { text: string; wantsReply: boolean; authorId: number },
): Promise<number> {
  const side = actor.side === 'applicant' ? 'applicant' : 'authority';
  await manager.query(
    'UPDATE case_message SET replied_at = ? WHERE case_id = ? AND from_side <> ? AND wants_reply = 1 AND replied_at IS NULL',
    [now, grantCase.id, side],
  );
  const { insertId } = await manager.query<{ insertId: number }>(
    `INSERT INTO case_message (case_id, from_side, author_id, author_name, organisation_name, text, wants_reply, at, day)
     SELECT c.id, ?, ?, ?, o.name, ?, ?, ?, ? FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
     JOIN organisation o ON o.id = IF(? = 'applicant', c.organisation_id, p.authority_id) WHERE c.id = ?`,
    [side, authorId, actor.name, text, wantsReply, now, today, side, grantCase.id],
  );
  return insertId;
}
