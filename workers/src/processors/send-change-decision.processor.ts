import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendChangeDecision: Processor = {
  effect: 'sendChangeDecision',
  run: (hand) => notify(hand, 'sendChangeDecision'),
};
