import type { CaseDetail, OpinionRow, Problem, SupplementRow } from '#domain/contracts/index.js';
import { VALID_APPLICATION } from '#domain/applications/valid-application.fixture.js';
import { PASSWORD } from '../support/product';
import type { Answer, Visitor } from '../support/visitor';
import type { ApplicationRound } from './application-round';
import { must } from './round-2016';

export async function caseOf(visitor: Visitor, caseId: number): Promise<CaseDetail> {
  return must(await visitor.get<CaseDetail>(`/api/cases/${caseId}`));
}

/** Oskar asks the counties concerned, without naming them, to answer by 30 April. */
export async function askForOpinions(
  { as }: ApplicationRound,
  caseId: number,
  body: Record<string, unknown> = {},
): Promise<Answer<Problem>> {
  const oskar = await as('oskar');
  const { version } = await caseOf(oskar, caseId);
  return oskar.post<Problem>(`/api/cases/${caseId}/opinion-requests`, {
    version,
    dueOn: '2013-04-30',
    question: 'Är samverkan i länet förankrad?',
    ...body,
  });
}

export async function opinionsOf(visitor: Visitor, caseId: number): Promise<OpinionRow[]> {
  return must(await visitor.get<OpinionRow[]>(`/api/cases/${caseId}/opinions`));
}

export const VALID_OPINION = {
  recommendation: 'grant',
  reasons: 'Kommunen har en fungerande samverkan.',
  requirement_extent: 'met',
  requirement_actionPlan: 'partly',
  requirement_actionPlan_note: 'Planen saknar barnen.',
  requirement_workBegun: 'unknown',
};

/** What Oskar asks Stockholm to supplement, by 15 April. */
export async function askForSupplement(
  { as }: ApplicationRound,
  caseId: number,
  body: Record<string, unknown> = {},
): Promise<Answer<Problem>> {
  const oskar = await as('oskar');
  const { version } = await caseOf(oskar, caseId);
  return oskar.post<Problem>(`/api/cases/${caseId}/supplement-requests`, {
    version,
    questions: ['expected_results'],
    text: 'Beskriv hur resultaten mäts.',
    dueOn: '2013-04-15',
    ...body,
  });
}

export async function supplementsOf(visitor: Visitor, caseId: number): Promise<SupplementRow[]> {
  return must(await visitor.get<SupplementRow[]>(`/api/cases/${caseId}/supplements`));
}

export async function answerSupplement(
  visitor: Visitor,
  caseId: number,
  answers: Record<string, unknown>,
  body: Record<string, unknown> = {},
): Promise<Answer<Problem>> {
  const [supplement] = await supplementsOf(visitor, caseId);
  return visitor.post<Problem>(`/api/supplements/${supplement?.id}/answer`, {
    version: supplement?.version,
    answers: { ...VALID_APPLICATION, ...answers },
    password: PASSWORD,
    ...body,
  });
}
