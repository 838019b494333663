import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendWaiverNotice: Processor = {
  effect: 'sendWaiverNotice',
  run: (hand) => notify(hand, 'sendWaiverNotice'),
};
