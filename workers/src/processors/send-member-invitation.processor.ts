import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendMemberInvitation: Processor = {
  effect: 'sendMemberInvitation',
  run: (hand) => notify(hand, 'sendMemberInvitation'),
};
