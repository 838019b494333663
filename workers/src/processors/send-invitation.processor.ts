import { sendInvitation as send } from '#api/notices/send-invitation.js';
import type { Processor } from '../processor.js';

export const sendInvitation: Processor = {
  effect: 'sendInvitation',
  run: ({ manager, message, now, today, baseUrl }) =>
    send(manager, { outboxId: message.id, payload: message.payload, now, today, baseUrl }),
};
