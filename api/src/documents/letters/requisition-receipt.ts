import { formatKronor } from '#domain/money/kronor.js';
import type { LetterWriter } from '../document-kinds.js';
import { answerSections, fact, formatMoment, letterOf } from '../letter-parts.js';

interface Sent {
  amount: number;
  signedBy: string;
  receivedAt: Date;
  formId: string;
  formVersion: number;
  answers: string;
}

export const requisitionReceipt: LetterWriter = async ({ manager, about, today }) => {
  const [sent] = await manager.query<Sent[]>(
    'SELECT amount, signed_by_name AS signedBy, received_at AS receivedAt, form_id AS formId, form_version AS formVersion, answers FROM requisition WHERE case_id = ?',
    [about.caseId],
  );
  if (!sent) throw new Error(`case ${about.caseId} has no requisition`);
  return letterOf(about, today, {
    title: 'Kvittens på rekvisition',
    paragraphs: [`Rekvisitionen från ${about.recipient} är mottagen.`],
    facts: [
      fact('Diarienummer', about.registryNumber),
      fact('Omgång', about.roundName),
      fact('Mottagen', formatMoment(sent.receivedAt)),
      fact('Undertecknad av', sent.signedBy),
      fact('Rekvirerat belopp', formatKronor(sent.amount)),
    ],
    sections: answerSections(sent, { allotted: about.allotted }),
  });
};
