import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendDelayRequest: Processor = {
  effect: 'sendDelayRequest',
  run: (hand) => notify(hand, 'sendDelayRequest'),
};
