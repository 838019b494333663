import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { countApplication } from '../applications/count-application.js';
import { NEVER_OPENED } from '../platform/sealed.js';
import { CaseChanges, type CaseCommand, type CaseInHand, type Recorded } from './case-changes.js';
import { releaseCommitment } from './release-commitment.js';

/** The recipient does not want the grant, or no longer applies: what is committed returns to the pot. */
@Injectable()
export class WithdrawCase {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ reasons, ...command }: CaseCommand & { reasons: string }): Promise<CaseChanged> {
    return this.cases.send(
      { ...command, permission: 'case.withdraw' },
      'withdraw',
      () => ({ reasons }),
      async (hand) => ({ text: reasons, ...(await takeBack(hand)) }),
    );
  }
}

async function takeBack(hand: CaseInHand): Promise<Recorded> {
  const { manager, grantCase, round } = hand;
  if (grantCase.state === 'utkast') {
    await manager.query('DELETE FROM form_draft WHERE case_id = ?', [grantCase.id]);
    await manager.query(
      "UPDATE attachment SET removed_at = ?, content = '' WHERE case_id = ? AND submitted_at IS NULL AND removed_at IS NULL",
      [hand.now, grantCase.id],
    );
    return { data: { draft: true }, set: { sealedUntil: NEVER_OPENED } };
  }
  if (round.mechanism === 'application') await countApplication(manager, grantCase.potId, { withdrawn: 1 });
  return { data: { released: await releaseCommitment(hand) }, set: { awaiting: null } };
}
