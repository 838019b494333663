import { formatDay } from '#domain/calendar/legal-day.js';
import { formatKronor } from '#domain/money/kronor.js';
import { budgetLines } from '#domain/applications/application-form.js';
import type { Answers } from '#domain/forms/form-definition.js';
import { areasOf, budgetYearsOf, formOfApplication } from '../../applications/form-of-application.js';
import type { DocumentCase } from '../document-case.js';
import { findMembers } from '../decision-to-tell.js';
import type { LetterWriter } from '../document-kinds.js';
import { fact, formatMoment, letterOf, sectionsOfAnswers } from '../letter-parts.js';
import type { LetterSection } from '../letter.js';

interface Sent {
  number: number;
  applied: number;
  answers: string;
  signedBy: string;
  receivedAt: Date;
  arrivedOn: string;
  late: number;
}

interface Attached {
  name: string;
  size: number;
  sha256: string;
}

/** What was sent in, as it was sent: the proof the applicant keeps. */
export const applicationReceipt: LetterWriter = async ({ manager, about, payload, today }) => {
  const chosen = typeof payload.versionId === 'number' ? payload.versionId : null;
  const [sent] = await manager.query<Sent[]>(
    `SELECT number, applied, answers, signed_by_name AS signedBy, received_at AS receivedAt, arrived_on AS arrivedOn, late
     FROM application_version WHERE case_id = ? AND (? IS NULL OR id = ?) ORDER BY number DESC LIMIT 1`,
    [about.caseId, chosen, chosen],
  );
  if (!sent) throw new Error(`case ${about.caseId} has no application that is sent in`);
  const attached = await manager.query<Attached[]>(
    'SELECT name, size, sha256 FROM attachment WHERE case_id = ? AND submitted_at IS NOT NULL AND submitted_at <= ? AND removed_at IS NULL ORDER BY id',
    [about.caseId, sent.receivedAt],
  );
  return letterOf(about, today, {
    title: sent.number === 1 ? 'Kvittens på ansökan' : 'Kvittens på kompletterad ansökan',
    paragraphs: [
      `Ansökan från ${about.recipient} är mottagen${sent.number === 1 ? '' : ` efter komplettering (version ${sent.number})`}.`,
      ...(sent.late ? ['Ansökan kom in efter den sista ansökningsdagen.'] : []),
    ],
    facts: [
      fact('Diarienummer', about.registryNumber),
      fact('Omgång', about.roundName),
      fact('Mottagen', formatMoment(sent.receivedAt)),
      fact('Inkommen', formatDay(sent.arrivedOn)),
      fact('Undertecknad av', sent.signedBy),
      fact('Sökt belopp', formatKronor(Number(sent.applied))),
    ],
    sections: [
      ...members(await findMembers(manager, about.caseId)),
      ...budget(about, sent.answers),
      ...sectionsOfAnswers(formOfApplication(about, about.recipientClass), sent.answers),
      ...attachments(attached),
    ],
  });
};

function members(together: { name: string; isLead: boolean; share: number | null }[]): LetterSection[] {
  if (together.length < 2) return [];
  const facts = together.map(({ name, isLead, share }) =>
    fact(
      isLead ? `${name} (huvudansvarig)` : name,
      share === null ? 'Ingen egen andel' : formatKronor(share),
    ),
  );
  return [{ title: 'De som söker tillsammans', paragraphs: [], facts }];
}

/** Per measure; the years stand among the answers. */
function budget(about: DocumentCase, answers: string): LetterSection[] {
  const lines = budgetLines(
    areasOf(about, about.recipientClass),
    budgetYearsOf(about),
    JSON.parse(answers) as Answers,
  ).filter(({ sum }) => sum !== null && sum > 0);
  if (lines.length === 0) return [];
  const facts = lines.map(({ measureTitle, sum }) => fact(measureTitle, formatKronor(sum ?? 0)));
  return [{ title: 'Sökt belopp per insats', paragraphs: [], facts }];
}

function attachments(attached: readonly Attached[]): LetterSection[] {
  const facts = attached.map(({ name, size, sha256 }) =>
    fact(name, `${Math.max(1, Math.round(size / 1000))} kB\nKontrollsumma (SHA-256): ${sha256}`),
  );
  return facts.length === 0
    ? [{ title: 'Bilagor', paragraphs: ['Inga bilagor.'], facts: [] }]
    : [{ title: 'Bilagor', paragraphs: [], facts }];
}
