import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendChangeRequest: Processor = {
  effect: 'sendChangeRequest',
  run: (hand) => notify(hand, 'sendChangeRequest'),
};
