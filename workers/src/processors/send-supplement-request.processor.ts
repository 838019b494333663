import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendSupplementRequest: Processor = {
  effect: 'sendSupplementRequest',
  run: (hand) => notify(hand, 'sendSupplementRequest'),
};
