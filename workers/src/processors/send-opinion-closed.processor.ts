import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendOpinionClosed: Processor = {
  effect: 'sendOpinionClosed',
  run: (hand) => notify(hand, 'sendOpinionClosed'),
};
