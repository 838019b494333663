import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { NoticeFacts } from './notice-facts.js';
import type { CaseNoticeKind, NoticeSide } from './notice-texts.js';
import {
  applicantRecipients,
  conflictedIn,
  countyRecipients,
  everyApplicant,
  holdersOf,
  invitedRecipients,
  officerOr,
  peopleById,
  type Recipient,
} from './recipients.js';

export interface Addressed {
  side: NoticeSide;
  recipients: Recipient[];
}

type Find = (manager: EntityManager, facts: NoticeFacts, today: LegalDay) => Promise<Recipient[]>;

/** Circles of readers. `manager`, `officer`: the case's own officer, or else all programme managers or all case officers. */
const CIRCLES = {
  lead: { side: 'applicant', find: applicantRecipients },
  applicants: { side: 'applicant', find: everyApplicant },
  invited: { side: 'applicant', find: invitedRecipients },
  county: { side: 'county', find: countyRecipients },
  manager: {
    side: 'authority',
    find: (manager, facts, today) => officerOr(manager, ['programmeManager'], facts, today),
  },
  officer: {
    side: 'authority',
    find: (manager, facts, today) => officerOr(manager, ['caseOfficer'], facts, today),
  },
  deciders: {
    side: 'authority',
    find: (manager, { authorityId, programmeId }, today) =>
      holdersOf(manager, authorityId, programmeId, ['decisionMaker'], today),
  },
  finance: {
    side: 'authority',
    find: (manager, { authorityId, programmeId }, today) =>
      holdersOf(manager, authorityId, programmeId, ['financeOfficer'], today),
  },
  concerned: {
    side: 'authority',
    find: (manager, { conflict }) =>
      peopleById(manager, conflict ? [conflict.userId, conflict.replacedBy] : []),
  },
} satisfies Record<string, { side: NoticeSide; find: Find }>;
type Circle = keyof typeof CIRCLES;

/** Who reads a notice of the kind, when it is not the applicant and the officer. */
const CIRCLES_OF_KIND: Partial<Record<CaseNoticeKind, readonly Circle[]>> = {
  sendApplicationReceipt: ['applicants'],
  sendMemberInvitation: ['invited'],
  sendMemberAnswer: ['lead'],
  sendOpinionRequest: ['county'],
  sendOpinionReminder: ['county'],
  sendOpinionAnswer: ['officer'],
  sendOpinionClosed: ['county'],
  sendSupplementRequest: ['lead'],
  sendSupplementAnswer: ['lead', 'officer'],
  sendProposalReturned: ['officer'],
  sendCommunication: ['applicants'],
  sendWithdrawalReceipt: ['applicants', 'manager'],
  sendWriteOffNotice: ['applicants'],
  dispatchDecision: ['applicants'],
  sendConflictDeclared: ['deciders'],
  sendConflictTried: ['concerned'],
  sendAppealReceipt: ['applicants', 'officer'],
  sendAppealOutcome: ['applicants'],
  sendReviewOutcome: ['applicants'],
  sendChangeRequest: ['lead', 'officer'],
  sendChangeDecision: ['applicants'],
  sendDelayRequest: ['lead', 'officer'],
  sendDelayRefusal: ['applicants'],
  sendDelayNotice: ['applicants'],
  sendSlowCaseNotice: ['officer'],
  sendCarryOverNotice: ['applicants'],
  writeBatchLetter: ['applicants'],
};

/** Everybody a notice is for, each once. */
export async function audienceOf(
  manager: EntityManager,
  kind: CaseNoticeKind,
  facts: NoticeFacts,
  today: LegalDay,
): Promise<Addressed[]> {
  const conflicted = await conflictedIn(manager, facts.caseId);
  const told = new Set<string>();
  const audience: Addressed[] = [];
  for (const circle of circlesOf(kind, facts)) {
    const { side, find } = CIRCLES[circle];
    if (side !== 'applicant' && isKeptFromOfficials(facts, today)) continue;
    const mayBeTold = ({ userId }: Recipient) =>
      side === 'applicant' || circle === 'concerned' || userId === null || !conflicted.has(userId);
    const asked = (await find(manager, standIn(facts, circle, conflicted), today)).filter(mayBeTold);
    const recipients = asked.filter((recipient) => !told.has(keyOf(recipient)));
    for (const recipient of recipients) told.add(keyOf(recipient));
    audience.push({ side, recipients });
  }
  return audience;
}

/** What tells recipients of one notice apart, and with the effect's number one mail from all others. */
export function keyOf({ userId, organisationId }: Recipient): string {
  return userId === null ? `organisation${organisationId}` : String(userId);
}

function circlesOf(kind: CaseNoticeKind, facts: NoticeFacts): readonly Circle[] {
  if (kind === 'sendDeadlineReminder') return circlesOfReminder(facts);
  if (kind === 'sendMessage')
    return facts.message ? [facts.message.fromSide === 'authority' ? 'applicants' : 'officer'] : [];
  if (kind === 'sendReviewRequest')
    return facts.review?.cause === 'request' ? ['applicants', 'officer'] : ['officer'];
  return CIRCLES_OF_KIND[kind] ?? ['lead', 'manager'];
}

/** Whoever must act is reminded first; when the day has passed the officials are told as well. */
function circlesOfReminder({ deadline }: NoticeFacts): readonly Circle[] {
  if (!deadline) return ['lead', 'manager'];
  const late = deadline.offset > 0;
  switch (deadline.kind) {
    case 'payment':
      return ['finance'];
    case 'delay':
      return ['deciders'];
    case 'opinion':
      return late ? ['county', 'officer'] : ['county'];
    case 'decision':
      return ['officer'];
    default:
      if (deadline.responsible !== 'applicant') return ['manager'];
      return late ? ['lead', 'manager'] : ['lead'];
  }
}

/** A draft, or an application that is still sealed, is the applicant's own affair. */
function isKeptFromOfficials({ draft, sealedUntil }: NoticeFacts, today: LegalDay): boolean {
  return draft || (sealedUntil !== null && today <= sealedUntil);
}

/** An officer with jäv counts as none, so that a colleague is told instead. */
function standIn(facts: NoticeFacts, circle: Circle, conflicted: ReadonlySet<number>): NoticeFacts {
  const isOut = circle !== 'concerned' && facts.officerId !== null && conflicted.has(facts.officerId);
  return isOut ? { ...facts, officerId: null } : facts;
}
