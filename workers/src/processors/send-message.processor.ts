import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendMessage: Processor = {
  effect: 'sendMessage',
  run: (hand) => notify(hand, 'sendMessage'),
};
