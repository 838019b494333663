import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendDeadlineReminder: Processor = {
  effect: 'sendDeadlineReminder',
  run: (hand) => notify(hand, 'sendDeadlineReminder'),
};
