import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendDelayNotice: Processor = {
  effect: 'sendDelayNotice',
  run: (hand) => notify(hand, 'sendDelayNotice'),
};
