import type { EntityManager } from 'typeorm';
import type { Protocol } from '#domain/contracts/assessments.js';
import { formatDay } from '#domain/calendar/legal-day.js';
import { reasonLabel } from '#domain/assessments/reason-catalogue.js';
import { formatKronor } from '#domain/money/kronor.js';
import { countyName } from '#domain/places/counties.js';
import type { DocumentCase } from '../documents/document-case.js';
import { fact, formatMoment, section, sectionsOfAnswers } from '../documents/letter-parts.js';
import type { LetterSection } from '../documents/letter.js';
import { formOfOpinion } from '../opinions/form-of-opinion.js';
import { settingsOf } from '../rounds/settings-of.js';

/** A paper that is made for the court from what stands in the database. */
export interface MadePaper {
  title: string;
  paragraphs: string[];
  sections: LetterSection[];
}

export async function opinionPapers(manager: EntityManager, about: DocumentCase): Promise<MadePaper[]> {
  const rows = await manager.query<
    {
      countyCode: string;
      formId: string;
      formVersion: number;
      answers: string;
      answeredBy: string;
      answeredOn: string;
    }[]
  >(
    `SELECT county_code AS countyCode, form_id AS formId, form_version AS formVersion, answers, answered_by_name AS answeredBy, answered_on AS answeredOn
     FROM opinion_request WHERE case_id = ? AND state = 'answered' AND answers IS NOT NULL ORDER BY id`,
    [about.caseId],
  );
  return rows.map((row) => ({
    title: `Yttrande från länsstyrelsen i ${countyName(row.countyCode)}`,
    paragraphs: [`Lämnat ${formatDay(row.answeredOn)} av ${row.answeredBy}.`],
    sections: sectionsOfAnswers(formOfOpinion(row, about), row.answers),
  }));
}

const VERDICTS: Readonly<Record<string, string>> = {
  met: 'Uppfyllt',
  partly: 'Delvis uppfyllt',
  notMet: 'Inte uppfyllt',
};

export async function protocolPapers(manager: EntityManager, about: DocumentCase): Promise<MadePaper[]> {
  const rows = await manager.query<
    { kind: string; assessorName: string; protocol: string; proposed: number | null; finishedAt: Date }[]
  >(
    `SELECT kind, assessor_name AS assessorName, protocol, proposed, finished_at AS finishedAt FROM assessment
     WHERE case_id = ? AND finished_at IS NOT NULL ORDER BY id`,
    [about.caseId],
  );
  const names = await organisationNames(manager, about.caseId);
  return rows.map((row) => {
    const protocol = JSON.parse(row.protocol) as Protocol;
    return {
      title: row.kind === 'consolidated' ? 'Sammanvägd bedömning' : 'Bedömning',
      paragraphs: [`Färdigställd ${formatMoment(row.finishedAt)} av ${row.assessorName}.`],
      sections: protocolSections(protocol, names, about, row.proposed),
    };
  });
}

function protocolSections(
  protocol: Protocol,
  names: ReadonlyMap<number, string>,
  about: DocumentCase,
  proposed: number | null,
): LetterSection[] {
  const { requirements, criteria } = settingsOf(about);
  const titleOf = (list: readonly { key: string; title: string }[], key: string) =>
    list.find((one) => one.key === key)?.title ?? key;
  return [
    {
      title: 'Prestationskrav',
      paragraphs: [],
      facts: protocol.requirements.map((row) =>
        fact(
          `${names.get(row.organisationId) ?? 'Sökande'}: ${titleOf(requirements, row.requirement)}`,
          [VERDICTS[row.verdict ?? ''] ?? 'Inte bedömt', row.note].filter(Boolean).join('. '),
        ),
      ),
    },
    {
      title: 'Kriterier',
      paragraphs: [],
      facts: protocol.scores.map((row) =>
        fact(
          titleOf(criteria, row.criterion),
          [row.score ?? 'Inte bedömt', row.note].filter((said) => said !== '').join('. '),
        ),
      ),
    },
    section('Kvalitet', protocol.quality),
    section('Inspektionen för vård och omsorg', protocol.ivoNote),
    section('Yttrandena', protocol.opinionsNote),
    section('Grunder', protocol.reasonCodes.map(reasonLabel).join('\n')),
    section('Samlad bedömning', protocol.summary),
    section('Föreslaget belopp', proposed === null ? '' : formatKronor(Number(proposed))),
  ].filter(({ facts, paragraphs }) => facts.length > 0 || paragraphs.some((said) => said !== ''));
}

async function organisationNames(manager: EntityManager, caseId: number): Promise<Map<number, string>> {
  const rows = await manager.query<{ id: number; name: string }[]>(
    `SELECT o.id, o.name FROM organisation o WHERE o.id IN (SELECT organisation_id FROM application_member WHERE case_id = ? UNION SELECT organisation_id FROM grant_case WHERE id = ?)`,
    [caseId, caseId],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Every message between the applicant and the authority, oldest first, in one paper. */
export async function messagePaper(manager: EntityManager, about: DocumentCase): Promise<MadePaper[]> {
  const rows = await manager.query<
    { authorName: string; organisationName: string; text: string; at: Date }[]
  >(
    'SELECT author_name AS authorName, organisation_name AS organisationName, text, at FROM case_message WHERE case_id = ? ORDER BY id',
    [about.caseId],
  );
  if (rows.length === 0) return [];
  const sections = rows.map(({ authorName, organisationName, text, at }) =>
    section(`${formatMoment(at)}: ${authorName}, ${organisationName}`, text),
  );
  return [{ title: 'Meddelanden i ärendet', paragraphs: [], sections }];
}

export async function appealPaper(manager: EntityManager, appealId: number): Promise<MadePaper> {
  const [row] = await manager.query<
    {
      appellant: string;
      text: string;
      arrivedOn: string;
      number: number;
      decidedOn: string;
      triedBy: string | null;
      triedReasons: string | null;
    }[]
  >(
    `SELECT a.appellant, a.text, a.arrived_on AS arrivedOn, d.number, d.decided_on AS decidedOn, a.tried_by_name AS triedBy, a.tried_reasons AS triedReasons
     FROM appeal a JOIN decision d ON d.id = a.decision_id WHERE a.id = ?`,
    [appealId],
  );
  if (!row) throw new Error(`no appeal ${appealId}`);
  return {
    title: 'Överklagande',
    paragraphs: [
      `${row.appellant} överklagar beslut ${row.number} den ${formatDay(row.decidedOn)}. Överklagandet kom in den ${formatDay(row.arrivedOn)}.`,
    ],
    sections: [
      section('Överklagandet', row.text),
      ...(row.triedReasons
        ? [section('Prövning av om det har kommit in i tid', `${row.triedReasons}\n${row.triedBy ?? ''}`)]
        : []),
    ],
  };
}
