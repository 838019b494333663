import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendCommunication: Processor = {
  effect: 'sendCommunication',
  run: (hand) => notify(hand, 'sendCommunication'),
};
