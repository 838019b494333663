import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendReviewRequest: Processor = {
  effect: 'sendReviewRequest',
  run: (hand) => notify(hand, 'sendReviewRequest'),
};
