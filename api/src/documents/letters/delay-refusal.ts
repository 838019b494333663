import { formatDay } from '#domain/calendar/legal-day.js';
import { howToAppeal } from '#domain/letters/appeal-words.js';
import { paragraphs } from '#domain/letters/letter-content.js';
import { words } from '#domain/letters/letter-words.js';
import { representsPublic } from '#domain/lifecycle/appeal-day.js';
import type { LetterWriter } from '../document-kinds.js';
import { fact, letterOf, section } from '../letter-parts.js';

interface Refused {
  requestedOn: string;
  decidedOn: string;
  decidedBy: string;
  reasons: string;
}

/** A decision of its own, which may always be appealed (FL 12 § second paragraph). */
export const delayRefusal: LetterWriter = async ({ manager, about }) => {
  const [refused] = await manager.query<Refused[]>(
    "SELECT requested_on AS requestedOn, decided_on AS decidedOn, decided_by_name AS decidedBy, reasons FROM delay_request WHERE case_id = ? AND state = 'refused'",
    [about.caseId],
  );
  if (!refused) throw new Error(`case ${about.caseId} has no refused request for a decision`);
  const { requestedOn, decidedOn, decidedBy, reasons } = refused;
  return letterOf(about, decidedOn, {
    title: 'Beslut om begäran att ärendet avgörs',
    paragraphs: [
      `${about.recipient} begärde den ${formatDay(requestedOn)} att ärendet avgörs (12 § förvaltningslagen). ${about.authority} avslår begäran.`,
    ],
    facts: [
      fact('Omgång', about.roundName),
      fact('Beslutsdag', formatDay(decidedOn)),
      fact('Beslutat av', decidedBy),
    ],
    sections: [
      words('Skäl för beslutet', paragraphs(reasons)),
      section(
        'Vad som händer nu',
        'Handläggningen fortsätter och ni får beslut i ärendet när det är färdigt.',
      ),
      howToAppeal({
        authority: about.authority,
        registryNumber: about.registryNumber,
        decidedOn,
        representsPublic: representsPublic(about.recipientClass),
      }),
    ],
  });
};
