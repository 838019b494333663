import { decideBatchRow as decide } from '#api/decisions/decide-batch-row.js';
import type { Processor } from '../processor.js';

export const decideBatchRow: Processor = {
  effect: 'decideBatchRow',
  run: ({ manager, message, now }) =>
    decide(
      manager,
      { batchRowId: Number(message.payload.batchRowId), potId: Number(message.payload.potId) },
      now,
    ),
};
