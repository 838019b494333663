import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendReceiptNotice: Processor = {
  effect: 'sendReceiptNotice',
  run: (hand) => notify(hand, 'sendReceiptNotice'),
};
