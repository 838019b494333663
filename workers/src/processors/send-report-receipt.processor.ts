import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendReportReceipt: Processor = {
  effect: 'sendReportReceipt',
  run: (hand) => notify(hand, 'sendReportReceipt'),
};
