import { z } from 'zod';
import {
  id,
  instant,
  kronor,
  legalDay,
  positiveKronor,
  recipientClass,
  requiredText,
  text,
  version,
} from './fields.js';
import { roundSettings, roundSettingsChange } from './round-settings.js';

export const programme = z.object({
  id,
  code: z.string(),
  name: z.string(),
  purpose: z.string(),
  authorityId: id,
  authorityName: z.string(),
  rounds: z.int(),
});
export type Programme = z.infer<typeof programme>;
export const programmeCreation = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{2,40}$/, 'Använd gemener, siffror och bindestreck.'),
  name: requiredText(200),
  purpose: text(4000).default(''),
});

export const legalBasis = z.object({
  id,
  number: z.int(),
  kind: z.enum(['ordinance', 'governmentDecision']),
  reference: z.string(),
  title: z.string(),
  text: z.string(),
  validFrom: legalDay,
  createdByName: z.string(),
  createdAt: instant,
});
export type LegalBasis = z.infer<typeof legalBasis>;

const potCreation = z.strictObject({ recipientClass, name: requiredText(100), frame: positiveKronor });
export type PotCreation = z.infer<typeof potCreation>;

/** Days that only an application round has. */
const applicationDays = {
  applicationOpensOn: legalDay,
  applicationClosesOn: legalDay,
  opinionDueOn: legalDay,
  decisionPlannedOn: legalDay,
};

const roundFields = {
  name: requiredText(200),
  legalBasis: requiredText(500).describe('Regeringsbeslut eller förordning som rundan vilar på'),
  frame: positiveKronor,
  pots: z.array(potCreation).min(1).max(3),
  requisitionOpensOn: legalDay,
  requisitionClosesOn: legalDay,
  useFrom: legalDay,
  useTo: legalDay,
  reportDueOn: legalDay,
  repaymentDueOn: legalDay,
  payWithinWorkingDays: z.int().min(1).max(60).default(15),
};
export const mechanism = z.enum(['requisition', 'application']);
export type RoundMechanism = z.infer<typeof mechanism>;
/** draft → published → open → closed; the last two follow from the calendar. */
export const roundState = z.enum(['draft', 'published', 'open', 'closed']);
export type RoundState = z.infer<typeof roundState>;

/** POST /api/rounds. The sum of the pots must equal the frame; the days must come in order. */
export const roundCreation = z.strictObject({
  programmeId: id,
  year: z.int().min(2000).max(2100),
  mechanism: mechanism.default('requisition'),
  /** An application round always begins as a draft; a requisition round is published at once unless this is true. */
  draft: z.boolean().default(false),
  ...roundFields,
  applicationOpensOn: legalDay.optional(),
  applicationClosesOn: legalDay.optional(),
  opinionDueOn: legalDay.optional(),
  decisionPlannedOn: legalDay.optional(),
  settings: roundSettings.optional(),
});
export type RoundCreation = z.infer<typeof roundCreation>;
/** PATCH /api/rounds/:id: freely while it is a draft; afterwards a correction, logged with its reason, and never frame or pots. */
export const roundChange = z.strictObject({
  version,
  reason: text(1000).optional(),
  name: roundFields.name.optional(),
  legalBasis: roundFields.legalBasis.optional(),
  requisitionOpensOn: legalDay.optional(),
  requisitionClosesOn: legalDay.optional(),
  useFrom: legalDay.optional(),
  useTo: legalDay.optional(),
  reportDueOn: legalDay.optional(),
  repaymentDueOn: legalDay.optional(),
  applicationOpensOn: applicationDays.applicationOpensOn.optional(),
  applicationClosesOn: applicationDays.applicationClosesOn.optional(),
  opinionDueOn: applicationDays.opinionDueOn.optional(),
  decisionPlannedOn: applicationDays.decisionPlannedOn.optional(),
  payWithinWorkingDays: z.int().min(1).max(60).optional(),
  /** Only while the round is a draft. */
  frame: positiveKronor.optional(),
  pots: z.array(potCreation).min(1).max(3).optional(),
  settings: roundSettingsChange.optional(),
});
export type RoundChange = z.output<typeof roundChange>;

/** What has been applied for in a pot of an application round, and what became of it; each figure is a list of cases. */
export const applicationFigures = z.object({
  applications: z.int(),
  joint: z.int(),
  applied: kronor,
  granted: z.int(),
  grantedSum: kronor,
  denied: z.int(),
  dismissed: z.int(),
  withdrawn: z.int(),
});
export type ApplicationFigures = z.infer<typeof applicationFigures>;

/** Where a pot's money is; the sums always add up to `frame`. */
export const potFigures = z.object({
  id,
  recipientClass,
  name: z.string(),
  frame: kronor,
  unallotted: kronor.describe('Konto anslag: ännu inte fördelat'),
  committed: kronor.describe('Konto beviljat: tilldelat, inte utbetalt'),
  paid: kronor.describe('Konto utbetalt: utbetalt, inte redovisat'),
  used: kronor.describe('Konto förbrukat'),
  claimed: kronor.describe('Konto återkrävt: krav som inte betalats'),
  repaid: kronor,
  waived: kronor,
  carriedOver: kronor,
  cases: z.int(),
  casesByState: z.record(z.string(), z.int()),
  /** How many asked for a share of what is left, and how much can be redistributed now. */
  wishers: z.int(),
  /** Null in a requisition round. */
  applications: applicationFigures.nullable(),
});
export type PotFigures = z.infer<typeof potFigures>;

export const round = z.object({
  id,
  version,
  programmeId: id,
  programmeName: z.string(),
  year: z.int(),
  name: z.string(),
  mechanism,
  state: roundState,
  stateLabel: z.string(),
  publishedAt: instant.nullable(),
  legalBasis: z.string(),
  frame: kronor,
  applicationOpensOn: legalDay.nullable(),
  applicationClosesOn: legalDay.nullable(),
  opinionDueOn: legalDay.nullable(),
  decisionPlannedOn: legalDay.nullable(),
  requisitionOpensOn: legalDay,
  requisitionClosesOn: legalDay,
  useFrom: legalDay,
  useTo: legalDay,
  reportDueOn: legalDay,
  repaymentDueOn: legalDay,
  payWithinWorkingDays: z.int(),
  settings: roundSettings,
  legalBases: z.array(legalBasis),
  copiedFrom: id.nullable(),
  carryOverAllowed: z.boolean(),
  appealAllowed: z.boolean(),
  requisitionForms: z.array(z.string()),
  reportForms: z.array(z.string()),
  pots: z.array(potFigures),
  createdAt: instant,
});
export type Round = z.infer<typeof round>;

/** POST /api/rounds/:id/allotment-previews. Multipart field `file` (xlsx or csv) with field `potId`, or JSON for equal shares. Nothing is written but the preview itself. */
export const equalSharesRequest = z.strictObject({ potId: id, key: z.literal('equalShares') });
export type EqualSharesRequest = z.infer<typeof equalSharesRequest>;
export const allotmentRow = z.object({
  line: z.int().describe('Rad i filen, 1 är rubriken'),
  code: z.string(),
  organisationId: id.nullable(),
  organisationName: z.string().nullable(),
  amount: kronor.nullable(),
  rawAmount: z.string(),
  errors: z.array(z.object({ code: z.string(), message: z.string() })),
});
export const allotmentPreview = z.object({
  id,
  roundId: id,
  potId: id,
  potName: z.string(),
  fileName: z.string().nullable(),
  rows: z.array(allotmentRow),
  sum: kronor,
  frameLeft: kronor,
  difference: z.int(),
  /** Errors of the whole list: sum ≠ pot, missing recipients, missing columns. */
  errors: z.array(z.object({ code: z.string(), message: z.string() })),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  confirmable: z.boolean(),
  confirmedAt: instant.nullable(),
});
export type AllotmentPreview = z.infer<typeof allotmentPreview>;
/** POST /api/rounds/:id/allotments */
export const allotmentConfirmation = z.strictObject({ previewId: id });
export const allotmentResult = z.object({ cases: z.int(), sum: kronor });

/** POST /api/rounds/:id/redistribution-previews → shares by allotment among those who asked; POST …/redistribution with the fingerprint of what was shown. */
export const redistributionRequest = z.strictObject({ potId: id });
export const redistributionPreview = z.object({
  potId: id,
  pool: kronor,
  key: z.literal('byAllotment'),
  shares: z.array(
    z.object({
      caseId: id,
      registryNumber: z.string(),
      organisationName: z.string(),
      allotted: kronor,
      share: kronor,
    }),
  ),
  sum: kronor,
  lapsed: z.array(
    z.object({ caseId: id, registryNumber: z.string(), organisationName: z.string(), amount: kronor }),
  ),
  blockedBy: z.array(z.object({ code: z.string(), message: z.string() })),
  fingerprint: z.string(),
});
export type RedistributionPreview = z.infer<typeof redistributionPreview>;
export const redistributionConfirmation = z.strictObject({
  potId: id,
  fingerprint: z.string().length(64),
  reasons: requiredText(4000),
});
export const redistributionResult = z.object({ id, cases: z.int(), sum: kronor });
