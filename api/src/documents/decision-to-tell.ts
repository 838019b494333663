import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { decisionLetter, type DecisionToTell } from '#domain/letters/decision-letter.js';
import { fillContent, type FilledContent } from '#domain/letters/letter-content.js';
import type { LetterWords } from '#domain/letters/letter-words.js';
import type { DecisionLetterKind } from '#domain/letters/operative-part.js';
import { representsPublic } from '#domain/lifecycle/appeal-day.js';
import type { LetterContent } from '#domain/contracts/letters.js';
import { contentForDecision } from '../letter-templates/find-template.js';
import { settingsOf } from '../rounds/settings-of.js';
import { dayFor, type DocumentCase } from './document-case.js';
import { mergeValuesOf } from './merge-values.js';

/** A decision as it is kept, or as it would be kept. */
export interface DecisionRecord {
  kind: DecisionLetterKind;
  amount: number;
  applied: number;
  measures: readonly { measure: string; amount: number }[];
  operativePart: string;
  reasonCodes: readonly string[];
  reasons: string;
  conditions: string;
  recallClause: boolean;
  rulesApplied: string;
  presentedBy: string | null;
  tookPart: readonly string[];
  dissent: string | null;
  hearing: string;
  appealable: boolean;
  decidedBy: string;
  decidedAt: Date;
  decidedOn: LegalDay;
}

/** The letter's words for a decision of the case, with the template that the round had when it was decided. */
export async function wordsOfDecision(
  manager: EntityManager,
  about: DocumentCase,
  decision: DecisionRecord,
): Promise<LetterWords> {
  const content = await contentOf(manager, about, decision);
  return wordsWithContent(manager, about, decision, content);
}

export async function wordsWithContent(
  manager: EntityManager,
  about: DocumentCase,
  decision: DecisionRecord,
  content: LetterContent,
): Promise<LetterWords> {
  return decisionLetter(await toTell(manager, about, decision), filled(about, decision, content));
}

function filled(about: DocumentCase, decision: DecisionRecord, content: LetterContent): FilledContent {
  return fillContent(content, mergeValuesOf(about, decision));
}

/** What changes an earlier decision has words of its own: the round chooses templates for decisions on the application. */
async function contentOf(
  manager: EntityManager,
  about: DocumentCase,
  { kind, decidedAt }: DecisionRecord,
): Promise<LetterContent> {
  if (kind === 'reconsider' || kind === 'change') return REVIEWED;
  const key = settingsOf(about).letters[kind];
  return contentForDecision(manager, about.authorityId, { key, use: kind, decidedAt });
}

const REVIEWED: LetterContent = {
  title: 'Beslut om omprövning',
  introduction:
    '{{myndighet}} har omprövat sitt beslut om statsbidrag till {{mottagare}} inom {{program}}, {{omgang}}.',
  sections: [],
  closing: 'Har ni frågor, kontakta {{myndighet}} och ange diarienummer {{diarienummer}}.',
};

async function toTell(
  manager: EntityManager,
  about: DocumentCase,
  { measures, ...decision }: DecisionRecord,
): Promise<DecisionToTell> {
  const { areas, options } = settingsOf(about);
  const titles = new Map(areas.flatMap((area) => area.measures).map(({ key, title }) => [key, title]));
  return {
    ...decision,
    measures: measures.map(({ measure, amount }) => ({ title: titles.get(measure) ?? measure, amount })),
    authority: about.authority,
    registryNumber: about.registryNumber,
    roundName: about.roundName,
    legalBasis: about.legalBasis,
    representsPublic: representsPublic(about.recipientClass),
    members: await findMembers(manager, about.caseId),
    afterwards: {
      paysOnDecision: options.paysOnDecision,
      requisitionClosesOn: dayFor(about, 'requisition', about.requisitionClosesOn),
      useFrom: about.useFrom,
      useTo: about.useTo,
      reportDueOn: dayFor(about, 'report', about.reportDueOn),
      repaymentDueOn: dayFor(about, 'repayment', about.repaymentDueOn),
    },
  };
}

export async function findMembers(
  manager: Pick<EntityManager, 'query'>,
  caseId: number,
): Promise<{ name: string; isLead: boolean; share: number | null }[]> {
  const rows = await manager.query<{ name: string; isLead: number; share: number | null }[]>(
    `SELECT o.name, m.is_lead AS isLead, m.share FROM application_member m JOIN organisation o ON o.id = m.organisation_id
     WHERE m.case_id = ? AND m.status = 'confirmed' ORDER BY m.is_lead DESC, o.name, o.id`,
    [caseId],
  );
  return rows.map(({ name, isLead, share }) => ({
    name,
    isLead: Boolean(isLead),
    share: share === null ? null : Number(share),
  }));
}
