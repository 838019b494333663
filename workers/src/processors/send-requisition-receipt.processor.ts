import { keepDocument } from '../keep-document.js';
import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendRequisitionReceipt: Processor = {
  effect: 'sendRequisitionReceipt',
  run: async (hand) => {
    await keepDocument(hand, 'requisitionReceipt');
    await notify(hand, 'sendRequisitionReceipt');
  },
};
