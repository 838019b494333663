import { keepDocument } from '../keep-document.js';
import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendApplicationReceipt: Processor = {
  effect: 'sendApplicationReceipt',
  run: async (hand) => {
    await keepDocument(hand, 'applicationReceipt');
    await notify(hand, 'sendApplicationReceipt');
  },
};
