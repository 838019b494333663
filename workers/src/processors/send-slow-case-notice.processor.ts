import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendSlowCaseNotice: Processor = {
  effect: 'sendSlowCaseNotice',
  run: (hand) => notify(hand, 'sendSlowCaseNotice'),
};
