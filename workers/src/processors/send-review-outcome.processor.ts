import { recordDispatch } from '#api/notices/record-dispatch.js';
import { keepDocument } from '../keep-document.js';
import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

/** A review that changes something is a decision of its own, with its letter. */
export const sendReviewOutcome: Processor = {
  effect: 'sendReviewOutcome',
  run: async (hand) => {
    const { manager, message, now } = hand;
    if (message.payload.decisionId !== undefined) {
      await keepDocument(hand, 'decision');
      await recordDispatch(manager, { outboxId: message.id, payload: message.payload, at: now });
    }
    await notify(hand, 'sendReviewOutcome');
  },
};
