import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendSettlementReceipt: Processor = {
  effect: 'sendSettlementReceipt',
  run: (hand) => notify(hand, 'sendSettlementReceipt'),
};
