import { z } from 'zod';
import { recipientClass } from './fields.js';
import { reasonCode } from './assessments.js';
import { id, instant, key, kronor, legalDay, requiredText, text, version } from './fields.js';
import { decisionKind } from './round-settings.js';

const measureAmounts = z.array(z.strictObject({ measure: key, amount: kronor })).max(200);

/** POST /api/cases/:id/proposal: the föredragande's proposal, replacing an earlier one. */
export const proposalCreation = z.strictObject({
  version,
  kind: decisionKind,
  amount: kronor.default(0),
  measures: measureAmounts.default([]),
  reasonCodes: z.array(reasonCode).max(7).default([]),
  reasons: text(8000).default(''),
  conditions: text(4000).default(''),
  recallClause: z.boolean().default(true),
  hearingSkippedReason: text(1000)
    .optional()
    .describe('Varför parten inte behöver underrättas före beslutet (FL 25 § 1–3)'),
});
export const proposal = z.object({
  id,
  number: z.int(),
  kind: decisionKind,
  kindLabel: z.string(),
  amount: kronor,
  measures: measureAmounts,
  reasonCodes: z.array(reasonCode),
  reasons: z.string(),
  conditions: z.string(),
  recallClause: z.boolean(),
  hearingSkippedReason: z.string().nullable(),
  proposedById: id,
  proposedBy: z.string(),
  proposedAt: instant,
  returnedBy: z.string().nullable(),
  returnedAt: instant.nullable(),
  returnText: z.string().nullable(),
});
export type Proposal = z.infer<typeof proposal>;
/** POST /api/cases/:id/proposal-return: back to the officer, with what to do. */
export const proposalReturn = z.strictObject({ version, text: requiredText(4000) });

/** POST /api/cases/:id/decision: the decision maker decides as proposed. A decision that differs from the proposal is a new proposal first. */
export const decisionCreation = z.strictObject({
  version,
  proposalId: id.describe('Förslaget som beslutsfattaren såg'),
  tookPart: z
    .array(requiredText(120))
    .max(10)
    .default([])
    .describe('De som har deltagit i den slutliga handläggningen utan att avgöra'),
  dissent: text(4000).default(''),
});
export const decisionRow = z.object({
  id,
  number: z.int(),
  kind: z.string(),
  kindLabel: z.string(),
  amount: kronor,
  applied: kronor,
  measures: measureAmounts,
  operativePart: z.string(),
  reasonCodes: z.array(z.string()),
  reasons: z.string(),
  conditions: z.string(),
  recallClause: z.boolean(),
  rulesApplied: z.string(),
  presentedBy: z.string().nullable(),
  tookPart: z.array(z.string()),
  dissent: z.string().nullable(),
  hearing: z.string(),
  appealable: z.boolean(),
  decidedBy: z.string(),
  decidedOn: legalDay,
  decidedAt: instant,
  documentId: id.nullable(),
  dispatchedAt: instant.nullable(),
  receivedOn: legalDay.nullable(),
  /** Last day to appeal, when the party's day of receipt is known and the decision may be appealed. */
  appealBy: legalDay.nullable(),
});
export type DecisionRow = z.infer<typeof decisionRow>;
/** GET /api/cases/:id/decisions. Applicants get no proposals. */
export const decisionFile = z.object({ proposals: z.array(proposal), decisions: z.array(decisionRow) });
export type DecisionFile = z.infer<typeof decisionFile>;
/** PUT /api/decisions/:id/receipt: the day the party got the decision (FL 44 §). */
export const decisionReceipt = z.strictObject({ receivedOn: legalDay, how: requiredText(200) });

/** GET /api/pots/:id/board (filter countyCode, size, measure, kind, q; all rows, at most 5 000). */
export const boardFilter = z.strictObject({
  q: text(100).optional(),
  countyCode: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  minApplied: kronor.optional(),
  maxApplied: kronor.optional(),
  measure: key.optional(),
  status: z.enum(['unproposed', 'proposed', 'decided']).optional(),
  kind: decisionKind.optional(),
});
export const boardRow = z.object({
  caseId: id,
  version: z.int(),
  registryNumber: z.string(),
  organisationName: z.string(),
  countyCode: z.string(),
  countyName: z.string(),
  joint: z.boolean(),
  state: z.string(),
  stateLabel: z.string(),
  applied: kronor,
  /** From the finished assessment, when no proposal has been made. */
  assessed: kronor.nullable(),
  score: z.number().nullable(),
  proposalId: id.nullable(),
  proposedKind: decisionKind.nullable(),
  proposed: kronor.nullable(),
  proposedBy: z.string().nullable(),
  decisionKind: z.string().nullable(),
  granted: kronor.nullable(),
  requirementsMet: z.enum(['all', 'partly', 'none', 'unknown']),
  recommendations: z.array(z.string()).describe('Länsstyrelsernas tillstyrkan, i ord'),
  /** Words for what stops the decision now; empty when it can be decided. */
  blockedBy: z.array(z.string()),
});
export type BoardRow = z.infer<typeof boardRow>;
export const board = z.object({
  potId: id,
  potName: z.string(),
  roundId: id,
  roundName: z.string(),
  recipientClass,
  frame: kronor,
  frameLeft: kronor.describe('Ännu inte beviljat'),
  totals: z.object({
    applications: z.int(),
    applied: kronor,
    proposed: kronor,
    granted: kronor,
    leftIfAllProposalsAreGranted: z.int().describe('Negativt när förslagen överskrider ramen'),
  }),
  measures: z.array(z.object({ key: z.string(), title: z.string() })),
  rows: z.array(boardRow),
});
export type Board = z.infer<typeof board>;

/** A what-if: never binding. Applied to the undecided applications of the pot, on what is proposed, else assessed, else applied. */
export const scenarioRecipe = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cut'), percent: z.number().min(0).max(100) }),
  z.strictObject({ kind: z.literal('cap'), amount: kronor }),
  z.strictObject({
    kind: z.literal('priority'),
    by: z.enum(['score', 'applied', 'arrival']),
    descending: z.boolean().default(true),
  }),
  z.strictObject({ kind: z.literal('minimum'), amount: kronor.describe('Den som får mindre får inget') }),
]);
export type ScenarioRecipe = z.infer<typeof scenarioRecipe>;
/** POST /api/pots/:id/scenario-previews (not saved) and POST /api/pots/:id/scenarios. Steps are carried out in order. */
export const scenarioCreation = z.strictObject({
  name: requiredText(100),
  steps: z.array(scenarioRecipe).min(1).max(6),
});
export const scenarioPreviewRequest = z.strictObject({ steps: z.array(scenarioRecipe).min(1).max(6) });
export const scenarioOutcome = z.object({
  rows: z.array(
    z.object({
      caseId: id,
      registryNumber: z.string(),
      organisationName: z.string(),
      base: kronor,
      amount: kronor,
    }),
  ),
  recipients: z.int(),
  sum: kronor,
  frameLeft: kronor,
  left: z.int().describe('Ramen minus summan; negativt när ramen inte räcker'),
});
export type ScenarioOutcome = z.infer<typeof scenarioOutcome>;
export const scenario = z.object({
  id,
  name: z.string(),
  steps: z.array(scenarioRecipe),
  outcome: scenarioOutcome,
  createdByName: z.string(),
  createdAt: instant,
});
/** GET /api/pots/:id/scenarios; DELETE /api/scenarios/:id */
export type Scenario = z.infer<typeof scenario>;

/** POST /api/decision-batches: one transaction a row, carried out by the workers; the answer is the batch. */
export const decisionBatchCreation = z.strictObject({
  roundId: id,
  rows: z
    .array(z.strictObject({ caseId: id, version, proposalId: id }))
    .min(1)
    .max(1000),
  tookPart: z.array(requiredText(120)).max(10).default([]),
});
export const batch = z.object({
  id,
  kind: z.enum(['decision', 'letter']),
  roundId: id,
  title: z.string(),
  createdByName: z.string(),
  createdAt: instant,
  stoppedAt: instant.nullable(),
  total: z.int(),
  waiting: z.int(),
  done: z.int(),
  refused: z.int(),
  stopped: z.int(),
  rows: z.array(
    z.object({
      caseId: id,
      registryNumber: z.string(),
      organisationName: z.string(),
      state: z.enum(['waiting', 'done', 'refused', 'stopped']),
      reasons: z.array(z.string()),
      documentId: id.nullable(),
    }),
  ),
});
/** GET /api/batches (list without rows), GET /api/batches/:id, POST /api/batches/:id/stop: rows that wait are left undone. */
export type Batch = z.infer<typeof batch>;
