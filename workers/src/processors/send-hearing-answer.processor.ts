import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendHearingAnswer: Processor = {
  effect: 'sendHearingAnswer',
  run: (hand) => notify(hand, 'sendHearingAnswer'),
};
