import { z } from 'zod';
import { id, instant, requiredText, text } from './fields.js';
import { proposalCreation } from './decisions.js';

/** The body of a letter: paragraphs with merge fields in double braces, `{{mottagare}}`. An unknown field refuses the template. */
export const letterContent = z.strictObject({
  title: requiredText(200),
  introduction: text(8000).default(''),
  /** Free sections beside those the law asks for, which are always there. */
  sections: z
    .array(z.strictObject({ title: requiredText(200), text: requiredText(8000) }))
    .max(10)
    .default([]),
  closing: text(4000).default(''),
});
export type LetterContent = z.infer<typeof letterContent>;
export const letterTemplateRow = z.object({
  key: z.string(),
  name: z.string(),
  use: z.enum(['grant', 'grantInPart', 'deny', 'dismiss', 'free']),
  number: z.int().describe('0 för den som följer med Medel'),
  content: letterContent,
  publishedByName: z.string().nullable(),
  publishedAt: instant.nullable(),
  versions: z.array(z.object({ number: z.int(), publishedByName: z.string(), publishedAt: instant })),
});
export type LetterTemplateRow = z.infer<typeof letterTemplateRow>;
/** GET /api/letter-templates: newest version of each. POST publishes a new version (immutable). */
export const letterTemplatePublication = z.strictObject({
  key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{1,39}$/),
  name: requiredText(120),
  use: z.enum(['grant', 'grantInPart', 'deny', 'dismiss', 'free']),
  content: letterContent,
});
/** POST /api/letter-template-previews → application/pdf, with an invented case or a real one. */
export const letterTemplatePreview = z.strictObject({
  use: z.enum(['grant', 'grantInPart', 'deny', 'dismiss', 'free']),
  content: letterContent,
  caseId: id.optional(),
});
export const mergeField = z.object({ name: z.string(), label: z.string(), example: z.string() });
/** GET /api/letter-merge-fields */
export type MergeField = z.infer<typeof mergeField>;
/** POST /api/cases/:id/decision-preview → application/pdf: the letter as it would be. Without a body's proposal the newest one is taken. */
export const decisionPreview = z.strictObject({
  proposal: proposalCreation.omit({ version: true }).optional(),
});
/** POST /api/letter-batches: a free letter to many cases, as a job; the answer is a batch. */
export const letterBatchCreation = z.strictObject({
  roundId: id,
  templateKey: requiredText(40),
  caseIds: z.array(id).min(1).max(2000),
});
