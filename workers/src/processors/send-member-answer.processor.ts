import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendMemberAnswer: Processor = {
  effect: 'sendMemberAnswer',
  run: (hand) => notify(hand, 'sendMemberAnswer'),
};
