import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendWriteOffNotice: Processor = {
  effect: 'sendWriteOffNotice',
  run: (hand) => notify(hand, 'sendWriteOffNotice'),
};
