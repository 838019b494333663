import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendReportReturned: Processor = {
  effect: 'sendReportReturned',
  run: (hand) => notify(hand, 'sendReportReturned'),
};
