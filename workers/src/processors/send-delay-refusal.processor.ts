import { keepDocument } from '../keep-document.js';
import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendDelayRefusal: Processor = {
  effect: 'sendDelayRefusal',
  run: async (hand) => {
    await keepDocument(hand, 'delayRefusal');
    await notify(hand, 'sendDelayRefusal');
  },
};
