import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendRepaymentClaim: Processor = {
  effect: 'sendRepaymentClaim',
  run: (hand) => notify(hand, 'sendRepaymentClaim'),
};
