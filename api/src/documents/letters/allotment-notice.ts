import { formatDay } from '#domain/calendar/legal-day.js';
import { formatKronor } from '#domain/money/kronor.js';
import type { LetterWriter } from '../document-kinds.js';
import { fact, letterOf, section } from '../letter-parts.js';

export const allotmentNotice: LetterWriter = async ({ about, today }) =>
  letterOf(about, today, {
    title: 'Besked om statsbidrag',
    paragraphs: [`${about.recipient} har tilldelats statsbidrag inom ${about.programmeName}.`],
    facts: [
      fact('Omgång', about.roundName),
      fact('Tilldelat belopp', formatKronor(about.allotted)),
      fact('Grund', about.legalBasis),
      fact('Medlen får användas', `${formatDay(about.useFrom)}–${formatDay(about.useTo)}`),
      fact('Rekvirera senast', formatDay(about.requisitionClosesOn)),
      fact('Redovisa senast', formatDay(about.reportDueOn)),
    ],
    sections: [
      section(
        'Vad ni behöver göra',
        `Medlen betalas ut efter rekvisition. Fyll i rekvisitionen i Medel; behörig företrädare skriver under och skickar den senast ${formatDay(about.requisitionClosesOn)}. Bara en rekvisition kan lämnas.`,
        'Den som inte rekvirerar i tid förlorar bidraget, och pengarna kan fördelas till andra.',
        `Det som inte har använts ska betalas tillbaka senast ${formatDay(about.repaymentDueOn)}.`,
      ),
    ],
  });
