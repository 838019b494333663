import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendLapseNotice: Processor = {
  effect: 'sendLapseNotice',
  run: (hand) => notify(hand, 'sendLapseNotice'),
};
