import { formatKronor } from '#domain/money/kronor.js';
import type { LetterWriter } from '../document-kinds.js';
import { answerSections, fact, formatMoment, letterOf } from '../letter-parts.js';

interface Sent {
  number: number;
  used: number;
  late: number;
  signedBy: string;
  submittedAt: Date;
  formId: string;
  formVersion: number;
  answers: string;
}

export const reportReceipt: LetterWriter = async ({ manager, about, payload, today }) => {
  const chosen = typeof payload.reportId === 'number' ? payload.reportId : null;
  const [sent] = await manager.query<Sent[]>(
    `SELECT number, used, late, signed_by_name AS signedBy, submitted_at AS submittedAt, form_id AS formId, form_version AS formVersion, answers
     FROM report WHERE case_id = ? AND (? IS NULL OR id = ?) ORDER BY number DESC LIMIT 1`,
    [about.caseId, chosen, chosen],
  );
  if (!sent) throw new Error(`case ${about.caseId} has no report`);
  return letterOf(about, today, {
    title: 'Kvittens på redovisning',
    paragraphs: [
      `Redovisningen från ${about.recipient} är mottagen${sent.number === 1 ? '' : ` efter komplettering (version ${sent.number})`}.`,
      ...(sent.late ? ['Redovisningen kom in efter den sista dagen.'] : []),
    ],
    facts: [
      fact('Diarienummer', about.registryNumber),
      fact('Omgång', about.roundName),
      fact('Mottagen', formatMoment(sent.submittedAt)),
      fact('Undertecknad av', sent.signedBy),
      fact('Mottaget bidrag', formatKronor(about.paid)),
      fact('Använda medel', formatKronor(sent.used)),
    ],
    sections: answerSections(sent, { received: about.paid, allotted: about.allotted }),
  });
};
