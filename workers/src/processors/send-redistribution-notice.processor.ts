import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendRedistributionNotice: Processor = {
  effect: 'sendRedistributionNotice',
  run: (hand) => notify(hand, 'sendRedistributionNotice'),
};
