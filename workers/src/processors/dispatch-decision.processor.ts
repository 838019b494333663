import { recordDispatch } from '#api/notices/record-dispatch.js';
import { keepDocument } from '../keep-document.js';
import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

/** The letter, its line in the dispatch log and the notices are one commit: nobody is told of a decision that cannot be read. */
export const dispatchDecision: Processor = {
  effect: 'dispatchDecision',
  run: async (hand) => {
    const { manager, message, now } = hand;
    await keepDocument(hand, 'decision');
    await recordDispatch(manager, { outboxId: message.id, payload: message.payload, at: now });
    await notify(hand, 'dispatchDecision');
  },
};
