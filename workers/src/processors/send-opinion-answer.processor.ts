import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendOpinionAnswer: Processor = {
  effect: 'sendOpinionAnswer',
  run: (hand) => notify(hand, 'sendOpinionAnswer'),
};
