import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendRequisitionReceipt: Processor = {
  effect: 'sendRequisitionReceipt',
  run: (hand) => notify(hand, 'sendRequisitionReceipt'),
};
