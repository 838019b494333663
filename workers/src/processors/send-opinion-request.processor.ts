import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendOpinionRequest: Processor = {
  effect: 'sendOpinionRequest',
  run: (hand) => notify(hand, 'sendOpinionRequest'),
};
