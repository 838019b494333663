import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendSupplementAnswer: Processor = {
  effect: 'sendSupplementAnswer',
  run: (hand) => notify(hand, 'sendSupplementAnswer'),
};
