import { z } from 'zod';
import { id, instant, kronor, legalDay, requiredText, text, version } from './fields.js';

/** POST /api/applications: opens a draft in the applicant's own space. Answers caseChanged; the draft's registry number is "Utkast n" until it is sent in. */
export const applicationStart = z.strictObject({ roundId: id, organisationId: id });
export const memberStatus = z.enum(['invited', 'confirmed', 'declined', 'removed']);
export const applicationMember = z.object({
  organisationId: id,
  organisationName: z.string(),
  countyCode: z.string(),
  countyName: z.string(),
  isLead: z.boolean(),
  share: kronor.nullable().describe('Medlemmens del av det sökta beloppet; null när den inte är satt'),
  status: memberStatus,
  statusLabel: z.string(),
  answeredBy: z.string().nullable(),
  answeredAt: instant.nullable(),
  /** The reader may answer for this member. */
  mayAnswer: z.boolean(),
});
export type ApplicationMember = z.infer<typeof applicationMember>;
export const attachment = z.object({
  id,
  name: z.string(),
  contentType: z.string(),
  size: z.int(),
  purpose: z.string(),
  uploadedBy: z.string(),
  uploadedAt: instant,
  submitted: z.boolean(),
});
export type Attachment = z.infer<typeof attachment>;
export const applicationVersion = z.object({
  number: z.int(),
  reason: z.enum(['submitted', 'supplement']),
  signedBy: z.string(),
  receivedAt: instant,
  arrivedOn: legalDay,
  late: z.boolean(),
  applied: kronor,
  formId: z.string(),
  formVersion: z.int(),
  answers: z.record(z.string(), z.unknown()),
});
export type ApplicationVersion = z.infer<typeof applicationVersion>;
export const budgetLine = z.object({
  areaKey: z.string(),
  areaTitle: z.string(),
  measureKey: z.string(),
  measureTitle: z.string(),
  years: z.array(z.object({ year: z.int(), amount: kronor.nullable() })),
  sum: kronor.nullable(),
});
export type BudgetLine = z.infer<typeof budgetLine>;
export const earlierGrant = z.object({
  caseId: id,
  year: z.int(),
  programmeName: z.string(),
  registryNumber: z.string(),
  stateLabel: z.string(),
  granted: kronor,
  used: kronor.nullable(),
});

/** GET /api/cases/:id/application. Applicants and members always; the authority and the counties once it has been sent in (and unsealed). */
export const applicationDetail = z.object({
  caseId: id,
  caseVersion: z.int(),
  state: z.string(),
  draft: z.boolean(),
  /** Ready-made form: the round's form with a budget page from its areas, measures and years. Validate with it in the browser too. */
  form: z.object({
    formId: z.string(),
    version: z.int(),
    title: z.object({ sv: z.string(), en: z.string().optional() }),
    json: z.unknown(),
  }),
  closesOn: legalDay.nullable(),
  lateAccepted: z.boolean(),
  jointAllowed: z.boolean(),
  applied: kronor.nullable(),
  arrivedOn: legalDay.nullable(),
  receivedAt: instant.nullable(),
  arrivalNote: z.string().nullable().describe('Skäl om inkommen dag har ändrats för hand (FL 22 §)'),
  late: z.boolean(),
  sealedUntil: legalDay.nullable(),
  members: z.array(applicationMember),
  attachments: z.array(attachment),
  versions: z.array(applicationVersion),
  budget: z.array(budgetLine).describe('Ur den senaste versionen; för ett utkast ur utkastet'),
  earlierGrants: z.array(earlierGrant),
  /** May the reader edit, and may the reader sign. */
  mayEdit: z.boolean(),
  maySign: z.boolean(),
});
export type ApplicationDetail = z.infer<typeof applicationDetail>;

/** POST /api/cases/:id/members; PUT …/members/:organisationId/share; DELETE …/members/:organisationId */
export const memberInvitationToApply = z.strictObject({
  version,
  organisationId: id,
  share: kronor.nullable().default(null),
});
export const memberShare = z.strictObject({ version, share: kronor.nullable() });
/** POST /api/cases/:id/member-answer: the invited organisation's own signatory joins or declines. The password is asked again. */
export const memberAnswer = z.strictObject({
  organisationId: id,
  answer: z.enum(['confirmed', 'declined']),
  password: z.string().min(1).max(200),
});
/** GET /api/applicant-organisations?q=: who can be invited to apply together in the round. */
export const applicantOrganisation = z.object({
  id,
  name: z.string(),
  kind: z.string(),
  countyName: z.string(),
});

/** POST /api/cases/:id/application: signs and sends in. Errors name each question; the answer carries registry number and time. */
export const applicationSubmission = z.strictObject({
  version,
  answers: z.record(z.string().max(100), z.unknown()),
  password: z.string().min(1).max(200),
  confirmedSignatory: z.literal(true, 'Du måste intyga att du är behörig företrädare.'),
});
export type ApplicationSubmission = z.infer<typeof applicationSubmission>;
/** POST /api/cases/:id/attachments: multipart field `file`, optional field `purpose` (application | supplement | message). At most 10 MB a file, 20 files a case. */
export const attachmentLimits = { bytes: 10_000_000, files: 20 } as const;

/** PUT /api/cases/:id/arrival: the registrar corrects the day the application came in (FL 22 §), with the reason. */
export const arrivalCorrection = z.strictObject({ version, arrivedOn: legalDay, reason: requiredText(1000) });
/** POST /api/cases/:id/completeness */
export const completenessCheck = z.strictObject({
  version,
  complete: z.boolean(),
  note: text(2000).default(''),
});
