import { keepDocument } from '../keep-document.js';
import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendReportReceipt: Processor = {
  effect: 'sendReportReceipt',
  run: async (hand) => {
    await keepDocument(hand, 'reportReceipt');
    await notify(hand, 'sendReportReceipt');
  },
};
