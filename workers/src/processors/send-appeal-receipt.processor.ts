import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendAppealReceipt: Processor = {
  effect: 'sendAppealReceipt',
  run: (hand) => notify(hand, 'sendAppealReceipt'),
};
