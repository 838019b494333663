import { z } from 'zod';
import { id, instant, key, kronor, text, version } from './fields.js';

export const requirementVerdict = z.enum(['met', 'partly', 'notMet']);
export type RequirementVerdict = z.infer<typeof requirementVerdict>;

/** The reasons of domain.md A4: why less than the whole is granted, or nothing. */
export const REASON_CODES = [
  'membersDiffer',
  'weakTieToOwnWork',
  'recurringSalary',
  'serviceNotAssessed',
  'placesElsewhere',
  'vagueOrUntied',
  'operatingGrant',
] as const;
export const reasonCode = z.enum(REASON_CODES);
export type ReasonCode = z.infer<typeof reasonCode>;

/** An officer's protocol. Everything may be empty while the work goes on; finishing asks for the verdicts and the sum. */
export const protocol = z.strictObject({
  requirements: z
    .array(
      z.strictObject({
        organisationId: id,
        requirement: key,
        verdict: requirementVerdict.nullable(),
        note: text(2000).default(''),
      }),
    )
    .max(1000)
    .default([])
    .describe('En rad per deltagande sökande och prestationskrav'),
  scores: z
    .array(
      z.strictObject({
        criterion: key,
        score: z.int().min(0).max(10).nullable(),
        note: text(2000).default(''),
      }),
    )
    .max(20)
    .default([]),
  quality: text(4000).default(''),
  budgetTied: z
    .enum(['yes', 'partly', 'no'])
    .nullable()
    .default(null)
    .describe('Är verksamheten kopplad till budgeten?'),
  ivoNote: text(4000).default('').describe('Avslutade beslut från Inspektionen för vård och omsorg'),
  opinionsNote: text(4000).default('').describe('Hur länsstyrelsernas yttranden har vägts in'),
  measures: z
    .array(z.strictObject({ measure: key, proposed: kronor.nullable() }))
    .max(200)
    .default([]),
  reasonCodes: z.array(reasonCode).max(7).default([]),
  summary: text(8000).default(''),
});
export type Protocol = z.infer<typeof protocol>;

export const assessmentRow = z.object({
  id,
  version: z.int(),
  caseId: id,
  kind: z.enum(['individual', 'consolidated']),
  assessorId: id,
  assessorName: z.string(),
  mine: z.boolean(),
  protocol,
  proposed: kronor.nullable().describe('Summan av det föreslagna per åtgärd'),
  /** Weighted, in per cent of the highest possible; null without criteria. */
  score: z.number().nullable(),
  savedAt: instant,
  finishedAt: instant.nullable(),
});
export type AssessmentRow = z.infer<typeof assessmentRow>;

/** GET /api/cases/:id/assessments: what is to be assessed and what has been. */
export const assessmentFile = z.object({
  requirements: z.array(z.object({ key: z.string(), title: z.string(), description: z.string() })),
  criteria: z.array(z.object({ key: z.string(), title: z.string(), weight: z.int(), maxScore: z.int() })),
  members: z.array(
    z.object({
      organisationId: id,
      organisationName: z.string(),
      isLead: z.boolean(),
      share: kronor.nullable(),
    }),
  ),
  measures: z.array(
    z.object({ key: z.string(), title: z.string(), area: z.string(), applied: kronor.nullable() }),
  ),
  reasonCatalogue: z.array(z.object({ code: reasonCode, label: z.string(), text: z.string() })),
  secondAssessorNeeded: z.boolean(),
  assessments: z.array(assessmentRow),
  /** Where the individual assessments say different things. */
  disagreements: z.array(
    z.object({
      what: z.string(),
      values: z.array(z.object({ assessorName: z.string(), value: z.string() })),
    }),
  ),
  mayAssess: z.boolean(),
  mayConsolidate: z.boolean(),
});
export type AssessmentFile = z.infer<typeof assessmentFile>;
/** PUT /api/cases/:id/assessment (one's own) and /api/cases/:id/consolidated-assessment; `version` 0 when none is saved yet. `finish` locks it until reopened. */
export const assessmentSave = z.strictObject({
  version: z.int().min(0).max(2_147_483_647),
  protocol,
  finish: z.boolean().default(false),
});
export type AssessmentSave = z.infer<typeof assessmentSave>;
/** POST /api/cases/:id/assessment-reopening: `version` is that of the assessment. One's own, or the consolidated one. Answers assessmentRow, as the two PUTs do. */
export const assessmentReopening = z.strictObject({
  version,
  kind: z.enum(['individual', 'consolidated']).default('individual'),
});
/** POST /api/cases/:id/assessment-opening: bedömning begins. */
export const assessmentOpening = z.strictObject({ version });
