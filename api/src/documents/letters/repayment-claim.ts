import { formatDay } from '#domain/calendar/legal-day.js';
import { formatKronor } from '#domain/money/kronor.js';
import type { LetterWriter } from '../document-kinds.js';
import type { DocumentCase } from '../document-case.js';
import { bankgiroText, fact, letterOf, section } from '../letter-parts.js';

interface Claim {
  ground: 'rest' | 'wrongUse' | 'reportMissing';
  amount: number;
  reasons: string;
  dueOn: string;
  ocr: string;
  decidedBy: string;
  decidedOn: string;
}

const GROUNDS: Record<Claim['ground'], string> = {
  rest: 'Medel som inte har använts',
  wrongUse: 'Medel som har använts i strid med villkoren',
  reportMissing: 'Redovisning saknas',
};

export const repaymentClaim: LetterWriter = async ({ manager, about }) => {
  const [claim] = await manager.query<Claim[]>(
    'SELECT ground, amount, reasons, due_on AS dueOn, ocr, decided_by_name AS decidedBy, decided_on AS decidedOn FROM repayment_claim WHERE case_id = ?',
    [about.caseId],
  );
  if (!claim) throw new Error(`case ${about.caseId} has no repayment claim`);
  return letterOf(about, claim.decidedOn, {
    title: 'Beslut om återkrav',
    paragraphs: [
      `${about.authority} beslutar att ${about.recipient} ska betala tillbaka ${formatKronor(claim.amount)} av statsbidraget inom ${about.programmeName}.`,
    ],
    facts: [
      fact('Belopp att betala tillbaka', formatKronor(claim.amount)),
      fact('Betala senast', formatDay(claim.dueOn)),
      fact('OCR-nummer', claim.ocr),
      fact('Bankgiro', about.authorityBankgiro ? bankgiroText(about.authorityBankgiro) : 'Står på fakturan'),
      fact('Utbetalt bidrag', formatKronor(about.paid)),
      fact('Grund', GROUNDS[claim.ground]),
      fact('Omgång', about.roundName),
    ],
    sections: [
      section('Skäl för beslutet', claim.reasons),
      section('Vad ni behöver göra', whatToDo(about, claim)),
      section(
        'Beslutet',
        `Beslutet har fattats ${formatDay(claim.decidedOn)} av ${claim.decidedBy}. ${appeal(about)}`,
      ),
    ],
  });
};

function whatToDo(
  { authority, authorityBankgiro, registryNumber }: DocumentCase,
  { amount, dueOn, ocr }: Claim,
): string {
  const where = authorityBankgiro
    ? `till bankgiro ${bankgiroText(authorityBankgiro)}`
    : 'till det bankgiro som står på fakturan';
  return `Betala ${formatKronor(amount)} ${where} så att pengarna har kommit fram senast ${formatDay(dueOn)}. Ange OCR-nummer ${ocr}. Beloppet kan delas upp på flera inbetalningar med samma OCR-nummer. Har ni frågor, kontakta ${authority} och ange diarienummer ${registryNumber}.`;
}

function appeal({ appealAllowed }: DocumentCase): string {
  return appealAllowed
    ? 'Hur beslutet överklagas framgår av en särskild bilaga.'
    : 'Beslutet får inte överklagas.';
}
