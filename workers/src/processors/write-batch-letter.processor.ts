import { z } from 'zod';
import { writeBatchLetter as writeLetter } from '#api/letter-batches/write-batch-letter.js';
import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

const pointer = z.object({ batchRowId: z.number() });

/** One letter of a batch: the document, the row that says so and the notice are one commit. */
export const writeBatchLetter: Processor = {
  effect: 'writeBatchLetter',
  run: async (hand) => {
    const { manager, message, now, today } = hand;
    const { batchRowId } = pointer.parse(message.payload);
    const isWritten = await writeLetter(manager, { batchRowId, outboxId: message.id, now, today });
    if (isWritten) await notify(hand, 'writeBatchLetter');
  },
};
