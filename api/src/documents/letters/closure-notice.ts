import { formatKronor } from '#domain/money/kronor.js';
import type { LetterWriter } from '../document-kinds.js';
import { fact, letterOf } from '../letter-parts.js';

export const closureNotice: LetterWriter = async ({ about, today }) =>
  letterOf(about, today, {
    title: 'Besked om avslutat ärende',
    paragraphs: [
      `${about.authority} har granskat redovisningen från ${about.recipient} och godkänt den. Ärendet är avslutat.`,
      'Ni har inget att betala tillbaka och behöver inte göra något mer.',
    ],
    facts: [
      fact('Program', about.programmeName),
      fact('Omgång', about.roundName),
      fact('Utbetalt bidrag', formatKronor(about.paid)),
      fact('Godkänt som använt', formatKronor(about.used ?? 0)),
    ],
    sections: [],
  });
