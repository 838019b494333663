import { z } from 'zod';
import { countyCode, key, legalDay, recipientClass, requiredText, text } from './fields.js';

/** What a round is beside its money and its main days. Kept as JSON on the round; every part has a default, so that a draft may be half done. */

export const formReference = z.strictObject({
  formId: z.string().max(60),
  version: z.int().min(1).max(10_000),
});
export type FormReference = z.infer<typeof formReference>;
const formPerClass = z.partialRecord(recipientClass, formReference).default({});

/** Prestationskrav: what every recipient must meet. */
export const requirement = z.strictObject({
  key,
  title: requiredText(200),
  description: text(2000).default(''),
});
export type Requirement = z.infer<typeof requirement>;
export const criterion = z.strictObject({
  key,
  title: requiredText(200),
  weight: z.int().min(1).max(100).describe('Vikt i procent; vikterna ska bli 100 tillsammans'),
  maxScore: z.int().min(1).max(10).default(5),
});
export const measure = z.strictObject({ key, title: requiredText(200) });
export const area = z.strictObject({
  key,
  title: requiredText(200),
  recipientClasses: z.array(recipientClass).min(1).max(3),
  measures: z.array(measure).min(1).max(30),
});

export const rollRule = z.enum(['none', 'nextWorkingDay']);
export const SHIFTABLE = ['application', 'opinion', 'requisition', 'report', 'repayment'] as const;
const shiftable = z.enum(SHIFTABLE);
export const countyException = z.strictObject({
  countyCode,
  deadline: shiftable,
  dueOn: legalDay,
  reason: requiredText(500),
});

export const decisionKind = z.enum(['grant', 'grantInPart', 'deny', 'dismiss']);
export type DecisionKind = z.infer<typeof decisionKind>;

export const roundOptions = z.strictObject({
  opinionNeeded: z.boolean().default(true),
  fourEyes: z.boolean().default(true).describe('Den som föreslår får inte besluta'),
  secondAssessor: z.boolean().default(false).describe('Två bedömare och en sammanvägning krävs före beslut'),
  jointAllowed: z.boolean().default(true),
  severalApplications: z.boolean().default(false).describe('Samma sökande får lämna flera ansökningar'),
  carryOver: z.boolean().default(false),
  appeal: z.enum(['none', 'byDecisionType', 'all']).default('none'),
  appealableKinds: z
    .array(decisionKind)
    .max(4)
    .default([])
    .describe('Vid byDecisionType: de beslut som får överklagas'),
  paysOnDecision: z
    .boolean()
    .default(false)
    .describe('Utbetalning utan rekvisition: Medel rekvirerar åt mottagaren'),
  sealed: z
    .boolean()
    .default(false)
    .describe('Ansökningarna är slutna för myndigheten till sista ansökningsdagen har gått'),
  late: z.enum(['refuse', 'acceptAndMark']).default('refuse'),
  assignment: z.enum(['byHand', 'byCounty', 'evenly']).default('byHand'),
  slowCaseRequests: z
    .boolean()
    .default(true)
    .describe('Den enskilda parten får begära att ärendet avgörs efter sex månader (FL 12 §)'),
});
export type RoundOptions = z.infer<typeof roundOptions>;

/** Keys of the letter templates of the authority, one per kind of decision; null takes the shipped template. */
export const roundLetters = z.strictObject({
  grant: z.string().max(40).nullable().default(null),
  grantInPart: z.string().max(40).nullable().default(null),
  deny: z.string().max(40).nullable().default(null),
  dismiss: z.string().max(40).nullable().default(null),
});

const requirements = z.array(requirement).max(20);
const criteria = z.array(criterion).max(20);
const areas = z.array(area).max(20);
const budgetYears = z.array(z.int().min(2000).max(2100)).max(5);
/** Who applies with which form; requisition and report default to the year's shipped forms. */
const forms = z.strictObject({
  application: formPerClass,
  opinion: formReference.nullable().default(null),
  requisition: formPerClass,
  report: formPerClass,
});
const rollRules = z.partialRecord(shiftable, rollRule);
const countyExceptions = z.array(countyException).max(100);

export const roundSettings = z.strictObject({
  requirements: requirements.default([]),
  criteria: criteria.default([]),
  areas: areas.default([]),
  budgetYears: budgetYears.default([]),
  forms: forms.prefault({}),
  options: roundOptions.prefault({}),
  rollRules: rollRules.default({}).describe('Utan regel flyttas dagen inte'),
  countyExceptions: countyExceptions.default([]),
  letters: roundLetters.prefault({}),
});
export type RoundSettings = z.infer<typeof roundSettings>;
/** For PATCH: the parts that are sent replace the parts that are kept. Not `.partial()`: that would fill in the defaults of what was not sent. */
export const roundSettingsChange = z.strictObject({
  requirements: requirements.optional(),
  criteria: criteria.optional(),
  areas: areas.optional(),
  budgetYears: budgetYears.optional(),
  forms: forms.optional(),
  options: roundOptions.optional(),
  rollRules: rollRules.optional(),
  countyExceptions: countyExceptions.optional(),
  letters: roundLetters.optional(),
});
export type RoundSettingsChange = z.infer<typeof roundSettingsChange>;
