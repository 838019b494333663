import { keepDocument } from '../keep-document.js';
import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendClosureNotice: Processor = {
  effect: 'sendClosureNotice',
  run: async (hand) => {
    await keepDocument(hand, 'closureNotice');
    await notify(hand, 'sendClosureNotice');
  },
};
