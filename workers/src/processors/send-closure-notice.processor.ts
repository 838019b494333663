import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendClosureNotice: Processor = {
  effect: 'sendClosureNotice',
  run: (hand) => notify(hand, 'sendClosureNotice'),
};
