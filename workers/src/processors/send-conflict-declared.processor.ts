import { notify } from '../notify.js';
import type { Processor } from '../processor.js';

export const sendConflictDeclared: Processor = {
  effect: 'sendConflictDeclared',
  run: (hand) => notify(hand, 'sendConflictDeclared'),
};
