import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendWithdrawalReceipt: Processor = {
  effect: 'sendWithdrawalReceipt',
  run: (hand) => notify(hand, 'sendWithdrawalReceipt'),
};
