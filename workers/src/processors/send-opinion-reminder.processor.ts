import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendOpinionReminder: Processor = {
  effect: 'sendOpinionReminder',
  run: (hand) => notify(hand, 'sendOpinionReminder'),
};
