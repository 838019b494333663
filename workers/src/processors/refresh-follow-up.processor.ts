import { refreshFollowUp as refresh } from '#api/follow-ups/refresh-follow-up.js';
import { caseOf, type Processor } from '../processor.js';

export const refreshFollowUp: Processor = {
  effect: 'refreshFollowUp',
  run: (hand) => refresh(hand.manager, caseOf(hand), hand.now),
};
