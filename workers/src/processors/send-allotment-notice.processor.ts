import { keepDocument } from '../keep-document.js';
import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendAllotmentNotice: Processor = {
  effect: 'sendAllotmentNotice',
  run: async (hand) => {
    await keepDocument(hand, 'allotmentNotice');
    await notify(hand, 'sendAllotmentNotice');
  },
};
