import { z } from 'zod';
import {
  amounts,
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
import { allowedEvent, claimRow, paymentRow } from './payments.js';

export * from './payments.js';

/** One row of GET /api/cases. */
export const caseRow = z.object({
  id,
  version,
  registryNumber: z.string(),
  roundId: id,
  roundName: z.string(),
  organisationId: id,
  organisationName: z.string(),
  countyCode: z.string(),
  countyName: z.string(),
  recipientClass,
  state: z.string(),
  /** Label for the reader's side (staff or applicant). */
  stateLabel: z.string(),
  stateSince: instant,
  officerId: id.nullable(),
  officerName: z.string().nullable(),
  allotted: kronor,
  paid: kronor,
  used: kronor.nullable(),
  claimed: kronor,
  repaid: kronor,
  nextDueOn: legalDay.nullable(),
  nextDueKind: z.string().nullable(),
  nextDueLabel: z.string().nullable(),
  overdue: z.boolean(),
  wantsShare: z.boolean().nullable(),
  mechanism: z.enum(['requisition', 'application']),
  joint: z.boolean(),
  applied: kronor.nullable().describe('Sökt belopp; null där inget söks'),
  proposed: kronor.nullable().describe('Föreslaget belopp; bara för myndigheten'),
  decisionKind: z.string().nullable(),
  arrivedOn: legalDay.nullable(),
  awaiting: z.enum(['applicant', 'authority']).nullable(),
  late: z.boolean().describe('Ansökan kom in efter sista ansökningsdagen'),
});
export type CaseRow = z.infer<typeof caseRow>;

/** `filter` of GET /api/cases, /api/cases/facets and /api/cases/export.xlsx. */
export const caseFilter = z.strictObject({
  q: text(100).optional().describe('Diarienummer eller del av organisationens namn'),
  id: z.array(id).max(500).optional(),
  roundId: id.optional(),
  potId: id.optional(),
  recipientClass: recipientClass.optional(),
  countyCode: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  organisationId: id.optional(),
  state: z.union([z.string().max(20), z.array(z.string().max(20)).max(20)]).optional(),
  tab: z
    .enum([
      'all',
      'mine',
      'unassigned',
      'toRegister',
      'toAssess',
      'toGrant',
      'awaitingUs',
      'awaitingApplicant',
      'toReview',
      'toDecide',
      'overdue',
      'toPay',
      'claims',
    ])
    .optional(),
  mechanism: z.enum(['requisition', 'application']).optional(),
  /** Sent in, whatever became of it: all but drafts and drafts that were thrown away. */
  submitted: z.boolean().optional(),
  joint: z.boolean().optional(),
  decision: z
    .enum(['granted', 'denied', 'dismissed', 'none'])
    .optional()
    .describe('Senaste beslutet om ansökan'),
  opinion: z.enum(['missing', 'open', 'overdue', 'answered']).optional(),
  supplement: z
    .enum(['open', 'overdue', 'answered'])
    .optional()
    .describe('Begärd komplettering; answered är besvarad och ännu inte bedömd'),
  conflict: z.enum(['declared', 'confirmed']).optional().describe('Ärenden där någon har anmält jäv'),
  tag: z.string().max(40).optional(),
  late: z.boolean().optional(),
  appliedMin: kronor.optional(),
  appliedMax: kronor.optional(),
  officerId: id.optional(),
  wantsShare: z.boolean().optional(),
  reportArea: z
    .int()
    .min(1)
    .max(6)
    .optional()
    .describe('Ärenden vars redovisning säger att området arbetats med'),
  reportQuestion: text(100).optional(),
  reportAnswer: text(200).optional(),
  reported: z.boolean().optional(),
  usedPositive: z.boolean().optional(),
  returnedPositive: z.boolean().optional(),
  reportLate: z.boolean().optional(),
});
export type CaseFilter = z.infer<typeof caseFilter>;
/** GET /api/cases/facets: counts per tab for the reader, under the same other filters. */
export const caseFacets = z.object({
  tabs: z.record(z.string(), z.int()),
  states: z.record(z.string(), z.int()),
});

export const historyEntry = z.object({
  id,
  at: instant,
  day: legalDay,
  event: z.string(),
  label: z.string(),
  actorName: z.string(),
  actorRoleLabel: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Internal entries reach only the authority's side. */
  internal: z.boolean(),
  text: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

export const deadline = z.object({
  id,
  kind: z.string(),
  label: z.string(),
  responsible: z.enum(['applicant', 'authority', 'county', 'system']),
  dueOn: legalDay,
  metAt: instant.nullable(),
  overdue: z.boolean(),
});
export const documentRow = z.object({
  id,
  kind: z.string(),
  title: z.string(),
  createdAt: instant,
  size: z.int(),
  contentType: z.string(),
  internal: z.boolean(),
});
export type DocumentRow = z.infer<typeof documentRow>;
export const ledgerLine = z.object({
  account: z.string(),
  label: z.string(),
  balance: kronor,
  final: z.boolean(),
});
export const ledgerEntry = z.object({
  id,
  at: instant,
  kind: z.string(),
  label: z.string(),
  from: z.string(),
  to: z.string(),
  amount: positiveKronor,
});
export const trackerStep = z.object({
  step: z.string(),
  label: z.string(),
  status: z.enum(['done', 'current', 'upcoming', 'skipped']),
  statusLabel: z.string(),
  on: legalDay.nullable(),
});
export type TrackerStep = z.infer<typeof trackerStep>;

export const requisitionDetail = z.object({
  id,
  amount: kronor,
  bankgiro: z.string(),
  invoicing: z.record(z.string(), z.unknown()),
  wantsShare: z.boolean(),
  signedBy: z.string(),
  receivedAt: instant,
  receivedOn: legalDay,
  formId: z.string(),
  formVersion: z.int(),
  answers: z.record(z.string(), z.unknown()),
});
export const reportDetail = z.object({
  id,
  number: z.int().describe('1 för den första inskickade versionen'),
  used: kronor,
  acceptedUsed: kronor.nullable().describe('Godkänd förbrukning; null tills redovisningen är granskad'),
  signedBy: z.string(),
  submittedAt: instant,
  submittedOn: legalDay,
  late: z.boolean(),
  formId: z.string(),
  formVersion: z.int(),
  answers: z.record(z.string(), z.unknown()),
  reviewedAt: instant.nullable(),
  reviewedBy: z.string().nullable(),
  reviewNote: z.string().nullable(),
  returnedAt: instant.nullable(),
  returnText: z.string().nullable(),
});
/** GET /api/cases/:id, shaped for the reader: the applicant gets no internal history, notes or officer-only fields. */
export const caseDetail = caseRow.extend({
  programmeName: z.string(),
  year: z.int(),
  tags: z.array(z.string()),
  countyBoard: z.string(),
  organisationNumber: z.string().nullable(),
  amounts,
  round: z.object({
    legalBasis: z.string(),
    requisitionOpensOn: legalDay,
    requisitionClosesOn: legalDay,
    useFrom: legalDay,
    useTo: legalDay,
    reportDueOn: legalDay,
    repaymentDueOn: legalDay,
    applicationClosesOn: legalDay.nullable(),
    opinionDueOn: legalDay.nullable(),
    decisionPlannedOn: legalDay.nullable(),
    appeal: z.enum(['none', 'byDecisionType', 'all']),
    carryOver: z.boolean(),
    paysOnDecision: z.boolean(),
  }),
  tracker: z.array(trackerStep),
  /** In words for the reader: addressed to the recipient, or what officials do next. */
  whatHappensNext: z.string(),
  /** What the recipient has to do: the ordinary step of the case; while there is none, an open hearing. Null for officials. */
  toDo: z
    .object({
      text: z.string(),
      dueOn: legalDay.nullable(),
      form: z.enum(['requisition', 'report', 'application']).nullable(),
    })
    .nullable(),
  allowedEvents: z.array(allowedEvent),
  forms: z.object({
    requisition: z.object({ formId: z.string(), formVersion: z.int() }),
    report: z.object({ formId: z.string(), formVersion: z.int() }),
  }),
  requisition: requisitionDetail.nullable(),
  reports: z.array(reportDetail),
  payments: z.array(paymentRow),
  claim: claimRow.nullable(),
  /** The newest communication before a decision (FL 25 §) and what the party answered; `open` while it still can. */
  hearing: z
    .object({
      sentOn: legalDay,
      answerBy: legalDay,
      text: z.string(),
      answeredOn: legalDay.nullable(),
      answer: z.string().nullable(),
      open: z.boolean(),
    })
    .nullable(),
  deadlines: z.array(deadline),
  documents: z.array(documentRow),
  history: z.array(historyEntry),
  /** Only for the authority's side; empty for applicants. */
  ledger: z.array(ledgerLine),
  ledgerEntries: z.array(ledgerEntry),
});
export type CaseDetail = z.infer<typeof caseDetail>;

/** GET and PUT /api/cases/:id/drafts/:kind. A draft belongs to the applicant: authorities get 404. */
export const draft = z.object({
  kind: z.enum(['requisition', 'report', 'application']),
  formId: z.string(),
  formVersion: z.int(),
  answers: z.record(z.string(), z.unknown()),
  version: z.int(),
  savedAt: instant.nullable(),
  savedBy: z.string().nullable(),
});
export type Draft = z.infer<typeof draft>;
/** 409 with the other's draft in `data.draft` when `version` is not the one stored (0 = none yet). */
export const draftChange = z.strictObject({
  version: z.int().min(0).max(2_147_483_647),
  answers: z.record(z.string().max(100), z.unknown()),
});

/** POST /api/cases/:id/requisition and …/report: the signatory signs what was checked. The password is asked again. */
export const formSubmission = z.strictObject({
  version,
  answers: z.record(z.string().max(100), z.unknown()),
  password: z.string().min(1).max(200),
  confirmedSignatory: z.literal(true, 'Du måste intyga att du är behörig företrädare.'),
});
export type FormSubmission = z.infer<typeof formSubmission>;

/** POST /api/cases/:id/report-review: the officer's verdict on the newest report, before closure or claim. */
export const reportReview = z.strictObject({
  version,
  acceptedUsed: kronor.describe('Godkänd förbrukning; högst vad som redovisats'),
  note: text(4000).default(''),
});
/** POST /api/cases/:id/report-return */
export const reportReturn = z.strictObject({ version, supplementText: requiredText(4000), dueOn: legalDay });
/** POST /api/cases/:id/closure, …/lapse has no body of its own. */
export const caseVersion = z.strictObject({ version });
/** POST /api/cases/:id/communication: the party is told of what speaks against it and may answer (FL 25 §). */
export const communication = z.strictObject({ version, text: requiredText(4000), answerBy: legalDay });
/** POST /api/cases/:id/communication-answer: what the party says to it, once and in time. */
export const communicationAnswer = z.strictObject({ version, text: requiredText(4000) });
/** POST /api/cases/:id/repayment-claim */
/** POST /api/cases/:id/claim-waiver */
/** POST /api/cases/:id/withdrawal, …/write-off */
export const reasonedChange = z.strictObject({ version, reasons: requiredText(4000) });
/** POST /api/cases/:id/assignment; null takes the officer away. */
export const assignment = z.strictObject({ version, officerId: id.nullable() });
/** POST /api/case-assignments */
export const bulkAssignment = z.strictObject({ ids: z.array(id).min(1).max(500), officerId: id.nullable() });
/** POST /api/cases/:id/notes: internal. */
export const note = z.strictObject({ text: requiredText(4000) });

/** What a use case answers: the case after the change. */
export const caseChanged = z.object({
  id,
  version,
  state: z.string(),
  stateLabel: z.string(),
  registryNumber: z.string(),
  receivedAt: instant.optional(),
});
export type CaseChanged = z.infer<typeof caseChanged>;

/** POST /api/payments/:id/preparation | attestation | settlement | return | stop | release */
/** POST /api/payment-batches: one transaction a row, a result per row. */
/** POST /api/repayment-claims/:id/receipts */
