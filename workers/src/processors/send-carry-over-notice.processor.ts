import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendCarryOverNotice: Processor = {
  effect: 'sendCarryOverNotice',
  run: (hand) => notify(hand, 'sendCarryOverNotice'),
};
