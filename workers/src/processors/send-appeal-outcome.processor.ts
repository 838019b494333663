import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendAppealOutcome: Processor = {
  effect: 'sendAppealOutcome',
  run: (hand) => notify(hand, 'sendAppealOutcome'),
};
