import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendProposalReturned: Processor = {
  effect: 'sendProposalReturned',
  run: (hand) => notify(hand, 'sendProposalReturned'),
};
