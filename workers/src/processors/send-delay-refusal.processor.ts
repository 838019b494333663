import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendDelayRefusal: Processor = {
  effect: 'sendDelayRefusal',
  run: (hand) => notify(hand, 'sendDelayRefusal'),
};
