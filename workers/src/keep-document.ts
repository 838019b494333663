import type { DocumentKind } from '#api/documents/document-kinds.js';
import { storeDocument } from '#api/documents/store-document.js';
import { caseOf, type EffectInHand } from './processor.js';

/** Writes the letter and keeps it in the case. */
export async function keepDocument(hand: EffectInHand, kind: DocumentKind): Promise<void> {
  const { manager, message, now, today } = hand;
  await storeDocument(manager, {
    caseId: caseOf(hand),
    kind,
    outboxId: message.id,
    payload: message.payload,
    now,
    today,
  });
}
