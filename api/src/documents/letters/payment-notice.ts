import { formatDay } from '#domain/calendar/legal-day.js';
import { formatKronor } from '#domain/money/kronor.js';
import type { LetterWriter } from '../document-kinds.js';
import { bankgiroText, fact, letterOf, section } from '../letter-parts.js';

interface Paid {
  amount: number;
  bankgiro: string;
  paidOn: string;
  reference: string;
  kind: 'requisition' | 'redistribution';
}

export const paymentNotice: LetterWriter = async ({ manager, about, payload, today }) => {
  const chosen = typeof payload.paymentId === 'number' ? payload.paymentId : null;
  const [paid] = await manager.query<Paid[]>(
    "SELECT amount, bankgiro, paid_on AS paidOn, reference, kind FROM payment WHERE case_id = ? AND state = 'paid' AND (? IS NULL OR id = ?) ORDER BY id DESC LIMIT 1",
    [about.caseId, chosen, chosen],
  );
  if (!paid) throw new Error(`case ${about.caseId} has no payment that is paid`);
  return letterOf(about, today, {
    title: 'Besked om utbetalning',
    paragraphs: [`Statsbidrag har betalats ut till ${about.recipient}.`],
    facts: [
      fact('Omgång', about.roundName),
      fact('Belopp', formatKronor(paid.amount)),
      fact(
        'Avser',
        paid.kind === 'requisition' ? 'Rekvirerat belopp' : 'Andel av medel som andra inte har rekvirerat',
      ),
      fact('Utbetalt', formatDay(paid.paidOn)),
      fact('Bankgiro', bankgiroText(paid.bankgiro)),
      fact('Referens', paid.reference),
    ],
    sections: [
      section(
        'Vad som händer sedan',
        `Medlen får användas till och med ${formatDay(about.useTo)}. Användningen ska redovisas i Medel senast ${formatDay(about.reportDueOn)}.`,
        `Det som inte har använts ska betalas tillbaka senast ${formatDay(about.repaymentDueOn)}.`,
      ),
    ],
  });
};
