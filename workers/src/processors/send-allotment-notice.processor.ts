import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendAllotmentNotice: Processor = {
  effect: 'sendAllotmentNotice',
  run: (hand) => notify(hand, 'sendAllotmentNotice'),
};
