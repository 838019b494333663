import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { DecisionKind, RoundSettings } from '#domain/contracts/round-settings.js';
import { isGrant } from '#domain/decisions/kind-labels.js';
import type { GrantCaseFacts } from '#domain/lifecycle/grant-case-facts.js';
import { effectiveDay } from '#domain/rounds/effective-day.js';
import type { SqlPart } from '../platform/actor.js';
import type { Round } from '../rounds/round.entity.js';
import { settingsOf } from '../rounds/settings-of.js';
import { type DelegationRule, delegationOrder, mayDecideBy } from './delegated.js';
import type { GrantCase } from './grant-case.entity.js';

export { isGrant } from '#domain/decisions/kind-labels.js';
export { delegated } from './delegated.js';

export type ApplicationFacts = Pick<
  GrantCaseFacts,
  | 'roundWindow'
  | 'lateAccepted'
  | 'membersUnconfirmed'
  | 'sharesSum'
  | 'fourEyes'
  | 'proposedBy'
  | 'assessmentsMissing'
  | 'mayDecide'
  | 'mayDecideUpTo'
  | 'opinionsNotAsked'
  | 'openOpinions'
  | 'openSupplements'
  | 'hearingSkippedReason'
  | 'applied'
  | 'amount'
  | 'reviewDecidedOn'
>;

/** What the tables say of one application; one query gathers it for a case or for a whole pot, so that a board and a decision never differ. */
export interface ApplicationRow {
  caseId: number;
  openSupplements: number;
  openOpinions: number;
  opinionsNotAsked: number;
  membersUnconfirmed: number;
  members: number;
  sharesSum: number | null;
  consolidated: number;
  individual: number;
  proposalId: number | null;
  proposalKind: DecisionKind | null;
  proposedBy: number | null;
  amount: number | null;
  hearingSkippedReason: string | null;
  reviewDecidedOn: LegalDay | null;
}

type Applicant = Pick<GrantCase, 'state' | 'countyCode' | 'applied'>;

/** In a requisition round nobody applies. */
const NOTHING_APPLIED: ApplicationFacts = {
  lateAccepted: false,
  membersUnconfirmed: 0,
  fourEyes: true,
  assessmentsMissing: 0,
  opinionsNotAsked: 0,
  openOpinions: 0,
  openSupplements: 0,
};

const GRANTED_IN_FULL = 'Ansökan beviljas i sin helhet. Beslutet går inte parten emot.';

/** What is so about the application of the case, its opinions, assessments and proposal. */
export async function gatherApplicationFacts(
  manager: EntityManager,
  grantCase: GrantCase,
  round: Round,
  today: LegalDay,
  actorId: number | null,
): Promise<ApplicationFacts> {
  if (round.mechanism !== 'application') return NOTHING_APPLIED;
  const [row] = await applicationRows(manager, { sql: 'c.id = ?', values: [grantCase.id] });
  if (!row) throw new Error('a case that is held has its row');
  const order = row.proposalKind === null ? [] : await delegationOrder(manager, round.programmeId, today);
  return applicationFactsOf(row, grantCase, round, order, actorId);
}

/** `where` is a part over `grant_case c`. */
export function applicationRows(manager: EntityManager, where: SqlPart): Promise<ApplicationRow[]> {
  return manager.query<ApplicationRow[]>(`${ROWS} WHERE ${where.sql}`, where.values);
}

export function applicationFactsOf(
  row: ApplicationRow,
  grantCase: Applicant,
  round: Pick<Round, 'applicationOpensOn' | 'applicationClosesOn' | 'settings'>,
  order: readonly DelegationRule[],
  actorId: number | null,
): ApplicationFacts {
  const settings = settingsOf(round);
  const { options } = settings;
  return {
    ...windowOf(grantCase, round, settings),
    lateAccepted: options.late === 'acceptAndMark',
    membersUnconfirmed: Number(row.membersUnconfirmed),
    ...(Number(row.members) > 1 ? { sharesSum: Number(row.sharesSum ?? 0) } : {}),
    fourEyes: options.fourEyes,
    assessmentsMissing: isAssessed(row, options) ? 0 : 1,
    opinionsNotAsked: options.opinionNeeded ? Number(row.opinionsNotAsked) : 0,
    openOpinions: Number(row.openOpinions),
    openSupplements: Number(row.openSupplements),
    ...(grantCase.applied === null ? {} : { applied: Number(grantCase.applied) }),
    ...(row.reviewDecidedOn === null ? {} : { reviewDecidedOn: row.reviewDecidedOn }),
    ...proposalFacts(row, grantCase, order, actorId),
  };
}

/** Where two assessors are asked for, both are finished and weighed together. */
function isAssessed(
  { consolidated, individual }: ApplicationRow,
  { secondAssessor }: RoundSettings['options'],
): boolean {
  return secondAssessor
    ? Number(consolidated) > 0 && Number(individual) > 1
    : Number(consolidated) + Number(individual) > 0;
}

function windowOf(
  { countyCode }: Applicant,
  { applicationOpensOn, applicationClosesOn }: Pick<Round, 'applicationOpensOn' | 'applicationClosesOn'>,
  settings: RoundSettings,
): Pick<ApplicationFacts, 'roundWindow'> {
  if (applicationOpensOn === null || applicationClosesOn === null) return {};
  const closesOn = effectiveDay(settings, 'application', applicationClosesOn, countyCode);
  return { roundWindow: { opensOn: applicationOpensOn, closesOn } };
}

function proposalFacts(
  { proposalKind, proposedBy, amount, hearingSkippedReason }: ApplicationRow,
  { state, applied }: Applicant,
  order: readonly DelegationRule[],
  actorId: number | null,
): Partial<ApplicationFacts> {
  if (proposalKind === null || (state !== 'ansokan' && state !== 'bedomning')) return {};
  const sum = Number(amount ?? 0);
  const inFull = proposalKind === 'grant' && sum === Number(applied);
  const skipped = inFull ? GRANTED_IN_FULL : hearingSkippedReason;
  const granting = isGrant(proposalKind);
  return {
    proposedBy: String(proposedBy),
    ...(skipped === null ? {} : { hearingSkippedReason: skipped }),
    ...(granting ? { amount: sum } : {}),
    ...mayDecideBy(order, proposalKind, granting ? sum : Number(applied ?? 0), actorId),
  };
}

/** Whoever has declared jäv, or been found to have it, has taken no part that counts. */
const BY_IMPARTIAL = (person: string) =>
  `NOT EXISTS (SELECT 1 FROM conflict_declaration k WHERE k.case_id = c.id AND k.user_id = ${person} AND k.state <> 'rejected')`;

/** The newest proposal, while nobody has returned it, decided by it, or been found to have jäv in it. */
export const STANDING_PROPOSAL = `LEFT JOIN decision_proposal standing ON standing.case_id = c.id AND standing.returned_at IS NULL
    AND standing.number = (SELECT MAX(newest.number) FROM decision_proposal newest WHERE newest.case_id = c.id)
    AND NOT EXISTS (SELECT 1 FROM decision made WHERE made.proposal_id = standing.id) AND ${BY_IMPARTIAL('standing.proposed_by')}`;

const finished = (kind: string) =>
  `(SELECT COUNT(*) FROM assessment a WHERE a.case_id = c.id AND a.kind = '${kind}' AND a.finished_at IS NOT NULL AND ${BY_IMPARTIAL('a.assessor_id')})`;
const ofMembers = (what: string, statuses: string) =>
  `(SELECT ${what} FROM application_member m WHERE m.case_id = c.id AND m.status IN (${statuses}))`;
const asked = (county: string) =>
  `EXISTS (SELECT 1 FROM opinion_request o WHERE o.case_id = c.id AND o.county_code = ${county} AND o.state <> 'revoked')`;

/** Concerned are the counties of the lead and of every confirmed co-applicant. */
const ROWS = `
  SELECT c.id AS caseId,
         (SELECT COUNT(*) FROM supplement_request s WHERE s.case_id = c.id AND s.state = 'requested') AS openSupplements,
         (SELECT COUNT(*) FROM opinion_request o WHERE o.case_id = c.id AND o.state = 'requested') AS openOpinions,
         (NOT ${asked('c.county_code')}) + (SELECT COUNT(DISTINCT m.county_code) FROM application_member m
            WHERE m.case_id = c.id AND m.status = 'confirmed' AND m.county_code <> c.county_code AND NOT ${asked('m.county_code')}) AS opinionsNotAsked,
         ${ofMembers("COALESCE(SUM(m.status = 'invited'), 0)", "'invited', 'confirmed'")} AS membersUnconfirmed,
         ${ofMembers('COUNT(*)', "'invited', 'confirmed'")} AS members,
         ${ofMembers('SUM(m.share)', "'confirmed'")} AS sharesSum,
         ${finished('consolidated')} AS consolidated, ${finished('individual')} AS individual,
         standing.id AS proposalId, standing.kind AS proposalKind, standing.proposed_by AS proposedBy, standing.amount, standing.hearing_skipped_reason AS hearingSkippedReason,
         (SELECT v.decided_on FROM decision_review v WHERE v.case_id = c.id AND v.state = 'changed'
            AND v.id = (SELECT MAX(newest.id) FROM decision_review newest WHERE newest.case_id = c.id)) AS reviewDecidedOn
  FROM grant_case c ${STANDING_PROPOSAL}`;
