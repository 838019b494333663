import { deliverNotice } from '#api/notices/deliver-notice.js';
import type { CaseNoticeKind } from '#api/notices/notice-texts.js';
import { caseOf, type EffectInHand } from './processor.js';

/** Tells everybody whom this concerns, in Medel and by mail. */
export async function notify(hand: EffectInHand, kind: CaseNoticeKind): Promise<void> {
  const { manager, message, now, today, baseUrl } = hand;
  await deliverNotice(manager, {
    outboxId: message.id,
    kind,
    caseId: caseOf(hand),
    payload: message.payload,
    now,
    today,
    baseUrl,
  });
}
