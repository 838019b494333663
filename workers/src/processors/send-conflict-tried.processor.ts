import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendConflictTried: Processor = {
  effect: 'sendConflictTried',
  run: (hand) => notify(hand, 'sendConflictTried'),
};
