import { z } from 'zod';
import {
  id,
  instant,
  kronor,
  legalDay,
  positiveKronor,
  refusal,
  requiredText,
  text,
  version,
} from './fields.js';

export const allowedEvent = z.object({
  event: z.string(),
  label: z.string(),
  allowed: z.boolean(),
  reasons: z.array(refusal.extend({ title: z.string(), detail: z.string() })),
});
export type AllowedEvent = z.infer<typeof allowedEvent>;
export const paymentRow = z.object({
  id,
  version,
  caseId: id,
  registryNumber: z.string(),
  organisationName: z.string(),
  roundId: id,
  roundName: z.string(),
  kind: z.enum(['requisition', 'redistribution']),
  kindLabel: z.string(),
  amount: positiveKronor,
  bankgiro: z.string(),
  state: z.string(),
  stateLabel: z.string(),
  dueOn: legalDay,
  overdue: z.boolean(),
  preparedById: id.nullable(),
  preparedBy: z.string().nullable(),
  attestedBy: z.string().nullable(),
  paidOn: legalDay.nullable(),
  reference: z.string().nullable(),
  stopReason: z.string().nullable(),
  allowedEvents: z.array(allowedEvent).optional(),
});
export type PaymentRow = z.infer<typeof paymentRow>;
export const receipt = z.object({
  id,
  amount: positiveKronor,
  receivedOn: legalDay,
  reference: z.string(),
  registeredBy: z.string(),
  registeredAt: instant,
});
export const claimRow = z.object({
  id,
  version,
  caseId: id,
  registryNumber: z.string(),
  organisationName: z.string(),
  roundId: id,
  roundName: z.string(),
  amount: positiveKronor,
  received: kronor,
  open: kronor,
  reasons: z.string(),
  dueOn: legalDay,
  overdue: z.boolean(),
  ocr: z.string(),
  /** The authority's bankgiro, where the recipient pays. */
  payToBankgiro: z.string().nullable().optional(),
  state: z.string(),
  stateLabel: z.string(),
  decidedBy: z.string(),
  decidedOn: legalDay,
  receipts: z.array(receipt).optional(),
  allowedEvents: z.array(allowedEvent).optional(),
});
export type ClaimRow = z.infer<typeof claimRow>;

export const claimDecision = z.strictObject({
  version,
  ground: z.enum(['rest', 'wrongUse', 'reportMissing']),
  amount: positiveKronor,
  reasons: requiredText(4000),
  dueOn: legalDay,
  /** Either the party was heard, or the reason why that was not needed (FL 25 § 1–3). */
  hearingSkippedReason: text(1000).optional(),
});
export type ClaimDecision = z.infer<typeof claimDecision>;
export const claimWaiver = z.strictObject({ version, specialReasons: requiredText(4000) });
export const paymentStep = z.strictObject({ version });
export const paymentSettlement = z.strictObject({ version, paidOn: legalDay, reference: requiredText(50) });
export const paymentReason = z.strictObject({ version, reason: requiredText(1000) });
export const paymentBatch = z.strictObject({
  step: z.enum(['preparation', 'attestation', 'settlement']),
  ids: z.array(id).min(1).max(500),
  paidOn: legalDay.optional(),
  reference: text(50).optional(),
});
export const paymentBatchResult = z.object({
  results: z.array(
    z.object({ id, ok: z.boolean(), state: z.string().nullable(), message: z.string().nullable() }),
  ),
  done: z.int(),
  failed: z.int(),
});
export const paymentFilter = z.strictObject({
  q: text(100).optional(),
  id: z.array(id).max(500).optional(),
  roundId: id.optional(),
  caseId: id.optional(),
  state: z.string().max(20).optional(),
  kind: z.string().max(20).optional(),
  overdue: z.boolean().optional(),
});
export const claimFilter = z.strictObject({
  q: text(100).optional(),
  id: z.array(id).max(500).optional(),
  roundId: id.optional(),
  caseId: id.optional(),
  state: z.string().max(20).optional(),
  overdue: z.boolean().optional(),
});
export const receiptRegistration = z.strictObject({
  version,
  amount: positiveKronor,
  receivedOn: legalDay,
  reference: requiredText(50),
});
