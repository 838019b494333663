import { keepDocument } from '../keep-document.js';
import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendRepaymentClaim: Processor = {
  effect: 'sendRepaymentClaim',
  run: async (hand) => {
    await keepDocument(hand, 'repaymentClaim');
    await notify(hand, 'sendRepaymentClaim');
  },
};
