import { z } from 'zod';
import { countyCode, id, instant, kronor, legalDay, requiredText, text, version } from './fields.js';
import { allowedEvent } from './payments.js';

export const recommendation = z.enum(['grant', 'grantInPart', 'deny', 'abstain']);
export type Recommendation = z.infer<typeof recommendation>;

/** GET /api/opinions (list with filter countyCode, state, overdue, roundId) and GET /api/cases/:id/opinions. */
export const opinionRow = z.object({
  id,
  version: z.int(),
  caseId: id,
  registryNumber: z.string(),
  organisationName: z.string(),
  roundId: id,
  roundName: z.string(),
  applied: kronor.nullable(),
  joint: z.boolean(),
  countyCode: z.string(),
  countyName: z.string(),
  state: z.string(),
  stateLabel: z.string(),
  question: z.string(),
  askedBy: z.string(),
  askedOn: legalDay,
  dueOn: legalDay,
  overdue: z.boolean(),
  recommendation: recommendation.nullable(),
  recommendationLabel: z.string().nullable(),
  reasons: z.string().nullable(),
  formId: z.string(),
  formVersion: z.int(),
  /** Null until answered; the county board itself reads its own draft here. */
  answers: z.record(z.string(), z.unknown()).nullable(),
  answeredBy: z.string().nullable(),
  answeredOn: legalDay.nullable(),
  late: z.boolean().nullable(),
  closedReason: z.string().nullable(),
  allowedEvents: z.array(allowedEvent),
});
export type OpinionRow = z.infer<typeof opinionRow>;
/** `filter` of GET /api/opinions. */
export const opinionFilter = z.strictObject({
  q: text(100).optional().describe('Diarienummer eller del av organisationens namn'),
  id: z.array(id).max(500).optional(),
  caseId: id.optional(),
  roundId: id.optional(),
  countyCode: countyCode.optional(),
  state: z.enum(['requested', 'answered', 'revoked', 'skipped']).optional(),
  recommendation: recommendation.optional(),
  overdue: z.boolean().optional(),
  late: z.boolean().optional(),
});
/** The opinion form as the county fills it in: the round's opinion form with one verdict per prestationskrav. GET /api/opinions/:id/form */
export const opinionForm = z.object({
  formId: z.string(),
  version: z.int(),
  title: z.object({ sv: z.string(), en: z.string().optional() }),
  json: z.unknown(),
});
/** POST /api/cases/:id/opinion-requests: to the counties named, or to every county concerned. */
export const opinionRequest = z.strictObject({
  version,
  countyCodes: z.array(countyCode).max(21).optional(),
  question: text(2000).default(''),
  dueOn: legalDay,
});
/** POST /api/rounds/:id/opinion-requests: for every application that lacks them; a result per case. */
export const opinionRequests = z.strictObject({ dueOn: legalDay, question: text(2000).default('') });
/** PUT /api/opinions/:id/draft, POST /api/opinions/:id/answer. The form has the questions `recommendation` and `reasons`. */
export const opinionDraft = z.strictObject({ version, answers: z.record(z.string().max(100), z.unknown()) });
/** POST /api/opinions/:id/revocation | skip (decide without it) | reminder */
export const opinionClosing = z.strictObject({ version, reason: requiredText(1000) });
export const opinionReminder = z.strictObject({ version });
/** GET /api/rounds/:id/opinion-comparison: how evenly the counties work. */
export const countyComparison = z.object({
  countyCode: z.string(),
  countyName: z.string(),
  asked: z.int(),
  answered: z.int(),
  late: z.int(),
  open: z.int(),
  overdue: z.int(),
  medianDays: z.number().nullable(),
  recommendations: z.object({ grant: z.int(), grantInPart: z.int(), deny: z.int(), abstain: z.int() }),
  /** Of the answered: how many were decided as recommended. */
  followed: z.int(),
  decided: z.int(),
  applications: z.int(),
  applied: kronor,
  granted: z.int(),
  grantedSum: kronor,
});
export type CountyComparison = z.infer<typeof countyComparison>;

export const supplementRow = z.object({
  id,
  version: z.int(),
  caseId: id,
  state: z.string(),
  stateLabel: z.string(),
  questions: z.array(z.object({ name: z.string(), title: z.string(), section: z.string() })),
  attachmentsAsked: z.boolean(),
  text: z.string(),
  /** What happens if it is not answered (FL 20 §). */
  consequence: z.string(),
  askedBy: z.string(),
  askedOn: legalDay,
  dueOn: legalDay,
  overdue: z.boolean(),
  fromVersion: z.int(),
  toVersion: z.int().nullable(),
  /** The applicant's own draft; empty for the authority. */
  draft: z
    .object({
      answers: z.record(z.string(), z.unknown()),
      version: z.int(),
      savedBy: z.string().nullable(),
      savedAt: instant.nullable(),
    })
    .nullable(),
  answeredBy: z.string().nullable(),
  answeredOn: legalDay.nullable(),
  late: z.boolean().nullable(),
  closedReason: z.string().nullable(),
});
/** GET /api/cases/:id/supplements */
export type SupplementRow = z.infer<typeof supplementRow>;
/** POST /api/cases/:id/supplement-requests: names of questions or of whole pages of the application form; only those reopen. */
export const supplementRequest = z.strictObject({
  version,
  questions: z.array(z.string().max(100)).max(200),
  attachmentsAsked: z.boolean().default(false),
  text: requiredText(4000),
  dueOn: legalDay,
});
/** PUT /api/supplements/:id/draft */
export const supplementDraft = z.strictObject({
  draftVersion: z.int().min(0).max(2_147_483_647),
  answers: z.record(z.string().max(100), z.unknown()),
});
/** POST /api/supplements/:id/answer: signed; the whole application is checked anew, only the reopened questions may differ. */
export const supplementAnswer = z.strictObject({
  version,
  answers: z.record(z.string().max(100), z.unknown()),
  password: z.string().min(1).max(200),
});
/** POST /api/supplements/:id/withdrawal | closure: no longer needed, or examined as it stands. */
export const supplementClosing = z.strictObject({ version, reason: requiredText(1000) });
const versionNumber = z.coerce.number().int().min(1).max(100_000);
/** GET /api/cases/:id/application-difference?from=1&to=2 */
export const differenceQuery = z.strictObject({ from: versionNumber, to: versionNumber });
export const answerDifference = z.object({
  question: z.string(),
  title: z.string(),
  section: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type AnswerDifference = z.infer<typeof answerDifference>;

export const caseMessage = z.object({
  id,
  fromSide: z.enum(['applicant', 'authority']),
  authorName: z.string(),
  organisationName: z.string(),
  text: z.string(),
  wantsReply: z.boolean(),
  repliedAt: instant.nullable(),
  readAt: instant.nullable(),
  at: instant,
  day: legalDay,
  mine: z.boolean(),
});
/** GET and POST /api/cases/:id/messages. A message that wants a reply puts the case in "awaiting reply" from the other side; any answer from it takes that away. */
export type CaseMessage = z.infer<typeof caseMessage>;
export const messageCreation = z.strictObject({
  text: requiredText(4000),
  wantsReply: z.boolean().default(false),
});
/** PUT /api/cases/:id/tags: the whole set. GET /api/tags: those in use. */
export const caseTags = z.strictObject({ tags: z.array(requiredText(40)).max(10) });
/** POST /api/rounds/:id/assignments: hands out unassigned cases by the round's rule, or shows how it would (`preview`). */
export const assignmentByRule = z.strictObject({
  rule: z.enum(['byCounty', 'evenly']),
  preview: z.boolean().default(false),
});
export const assignmentOutcome = z.object({
  rows: z.array(
    z.object({
      caseId: id,
      registryNumber: z.string(),
      organisationName: z.string(),
      officerId: id,
      officerName: z.string(),
    }),
  ),
  assigned: z.int(),
});

export const conflictGround = z.enum(['party', 'representative', 'earlierInstance', 'otherCircumstance']);
export const conflictRow = z.object({
  id,
  version: z.int(),
  caseId: id,
  userId: id,
  userName: z.string(),
  ground: conflictGround,
  groundLabel: z.string(),
  text: z.string(),
  state: z.enum(['declared', 'confirmed', 'rejected']),
  stateLabel: z.string(),
  declaredBy: z.string(),
  declaredAt: instant,
  triedBy: z.string().nullable(),
  triedAt: instant.nullable(),
  triedReasons: z.string().nullable(),
  replacedBy: z.string().nullable(),
});
/** GET and POST /api/cases/:id/conflicts (FL 16–18 §§). Without `userId`: oneself. Declared blocks at once, until it has been tried. */
export type ConflictRow = z.infer<typeof conflictRow>;
export const conflictDeclaration = z.strictObject({
  userId: id.optional(),
  ground: conflictGround,
  text: requiredText(2000),
});
/** POST /api/conflicts/:id/trial by a decision maker who is not the one concerned; `replacementId` takes over the case. */
export const conflictTrial = z.strictObject({
  version,
  outcome: z.enum(['confirmed', 'rejected']),
  reasons: requiredText(2000),
  replacementId: id.nullable().default(null),
});
