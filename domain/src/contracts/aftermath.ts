import { z } from 'zod';
import { id, instant, legalDay, positiveKronor, requiredText, text, version } from './fields.js';
import { allowedEvent } from './payments.js';

export const appealRow = z.object({
  id,
  version: z.int(),
  caseId: id,
  decisionId: id,
  decisionNumber: z.int(),
  appellant: z.string(),
  text: z.string(),
  arrivedOn: legalDay,
  lastDay: legalDay.nullable(),
  /** What the calendar says; the officer's finding is `inTime`. */
  inTimeByCalendar: z.boolean().nullable(),
  inTime: z.boolean().nullable(),
  state: z.string(),
  stateLabel: z.string(),
  registeredBy: z.string(),
  registeredAt: instant,
  triedBy: z.string().nullable(),
  triedReasons: z.string().nullable(),
  handedOverAt: instant.nullable(),
  court: z.string().nullable(),
  outcome: z.string().nullable(),
  outcomeOn: legalDay.nullable(),
  outcomeText: z.string().nullable(),
  allowedEvents: z.array(allowedEvent),
});
export type AppealRow = z.infer<typeof appealRow>;
/** POST /api/cases/:id/appeals: the party itself in the portal (arrivedOn is today), or the registrar for a letter. */
export const appealCreation = z.strictObject({
  decisionId: id,
  appellant: requiredText(200),
  text: requiredText(20_000),
  arrivedOn: legalDay.optional(),
});
/** POST /api/appeals/:id/timeliness (rättidsprövning): late means dismissed (avvisad). */
export const appealTimeliness = z.strictObject({ version, inTime: z.boolean(), reasons: requiredText(4000) });
/** POST /api/appeals/:id/hand-over: to the court. GET /api/appeals/:id/package.zip has the case file with an index. */
export const appealHandOver = z.strictObject({ version, court: requiredText(200) });
/** POST /api/appeals/:id/outcome */
export const appealOutcome = z.strictObject({
  version,
  outcome: z.enum(['granted', 'grantedInPart', 'denied', 'remitted', 'dismissed', 'withdrawn']),
  outcomeOn: legalDay,
  text: text(4000).default(''),
});

export const reviewRow = z.object({
  id,
  version: z.int(),
  caseId: id,
  decisionId: id,
  cause: z.enum(['request', 'ownInitiative', 'appeal', 'court']),
  causeLabel: z.string(),
  text: z.string(),
  state: z.enum(['open', 'changed', 'upheld']),
  stateLabel: z.string(),
  registeredBy: z.string(),
  registeredAt: instant,
  decidedBy: z.string().nullable(),
  decidedOn: legalDay.nullable(),
  reasons: z.string().nullable(),
});
export type ReviewRow = z.infer<typeof reviewRow>;
/** POST /api/cases/:id/reviews (omprövning; the party asks, or the authority begins). */
export const reviewCreation = z.strictObject({
  decisionId: id,
  cause: z.enum(['request', 'ownInitiative', 'appeal', 'court']).default('request'),
  text: requiredText(8000),
});
/** POST /api/reviews/:id/outcome: `changed` takes a denied or dismissed case back to bedömning (event reconsider). */
export const reviewOutcome = z.strictObject({
  version,
  caseVersion: version,
  outcome: z.enum(['changed', 'upheld']),
  reasons: requiredText(8000),
});

export const CHANGE_SUBJECTS = [
  'contact',
  'projectPeriod',
  'budget',
  'activity',
  'leadOrganisation',
  'other',
] as const;
export const changeRequestRow = z.object({
  id,
  version: z.int(),
  caseId: id,
  subject: z.enum(CHANGE_SUBJECTS),
  subjectLabel: z.string(),
  oldValue: z.string(),
  newValue: z.string(),
  reasons: z.string(),
  state: z.enum(['requested', 'approved', 'denied', 'withdrawn']),
  stateLabel: z.string(),
  requestedBy: z.string(),
  requestedOn: legalDay,
  decidedBy: z.string().nullable(),
  decidedOn: legalDay.nullable(),
  decisionReasons: z.string().nullable(),
});
export type ChangeRequestRow = z.infer<typeof changeRequestRow>;
/** POST /api/cases/:id/change-requests (ändringsbegäran), after the decision. */
export const changeRequestCreation = z.strictObject({
  subject: z.enum(CHANGE_SUBJECTS),
  oldValue: requiredText(4000),
  newValue: requiredText(4000),
  reasons: requiredText(4000),
});
/** POST /api/change-requests/:id/decision by a decision maker; …/withdrawal by the party. */
export const changeRequestDecision = z.strictObject({
  version,
  approved: z.boolean(),
  reasons: requiredText(4000),
});
export const changeRequestWithdrawal = z.strictObject({ version });

export const delayRequestRow = z.object({
  id,
  version: z.int(),
  text: z.string(),
  state: z.enum(['requested', 'refused', 'met']),
  stateLabel: z.string(),
  requestedBy: z.string(),
  requestedOn: legalDay,
  dueOn: legalDay,
  decidedBy: z.string().nullable(),
  decidedOn: legalDay.nullable(),
  reasons: z.string().nullable(),
});
export type DelayRequestRow = z.infer<typeof delayRequestRow>;
/** POST /api/cases/:id/delay-request (FL 12 §): once, in writing, six months after the application came in; decided or refused within four weeks. */
export const delayRequestCreation = z.strictObject({ text: requiredText(4000) });
/** POST /api/delay-requests/:id/refusal. Deciding the case itself meets the request. */
export const delayRequestRefusal = z.strictObject({ version, reasons: requiredText(4000) });
/** POST /api/cases/:id/delay-notice: tells the party that the case is delayed, and why (FL 11 §). */
export const delayNotice = z.strictObject({
  version,
  reasons: requiredText(4000),
  newDecisionOn: legalDay.nullable().default(null),
});

/** GET /api/cases/:id/aftermath */
export const aftermath = z.object({
  appeals: z.array(appealRow),
  reviews: z.array(reviewRow),
  changeRequests: z.array(changeRequestRow),
  delayRequest: delayRequestRow.nullable(),
  /** What the reader may begin now, in the portal and in the back office. */
  may: z.object({
    appeal: z.boolean(),
    review: z.boolean(),
    change: z.boolean(),
    askForDecision: z.boolean(),
    askForDecisionFrom: legalDay.nullable(),
  }),
});
export type Aftermath = z.infer<typeof aftermath>;

/** POST /api/cases/:id/carry-over: unused money stays with the recipient for the next year, by decision. */
export const carryOverDecision = z.strictObject({
  version,
  amount: positiveKronor,
  useTo: legalDay,
  reportDueOn: legalDay,
  reasons: requiredText(4000),
});
