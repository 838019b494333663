import { leaveEffect } from '#api/platform/outbox.js';
import { keepDocument } from '../keep-document.js';
import { notify } from '../notify.js';
import { caseOf, type Processor } from '../processor.js';

/** What was paid is what must be accounted for: the follow-up hears of it too. */
export const sendPaymentNotice: Processor = {
  effect: 'sendPaymentNotice',
  run: async (hand) => {
    await keepDocument(hand, 'paymentNotice');
    await notify(hand, 'sendPaymentNotice');
    await leaveEffect(hand.manager, {
      effect: 'refreshFollowUp',
      caseId: caseOf(hand),
      dedupeKey: `refreshFollowUp_after_${hand.message.id}`,
      at: hand.now,
    });
  },
};
