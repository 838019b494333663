import { z } from 'zod';
import { recipientClass } from './fields.js';
import { id, instant, kronor, legalDay, requiredText, text, version } from './fields.js';
import { legalBasis } from './rounds.js';

/** POST /api/rounds/:id/copies: a draft of the next year; days are moved by whole years and to the next working day where the round says so. */
export const roundCopy = z.strictObject({ year: z.int().min(2000).max(2100), name: requiredText(200) });
/** POST /api/rounds/:id/publication */
export const roundPublication = z.strictObject({ version });
/** POST /api/rounds/:id/legal-bases: a new version; cases keep the one they were opened or decided under. */
export const legalBasisCreation = z.strictObject({
  kind: z.enum(['ordinance', 'governmentDecision']),
  reference: requiredText(200).describe('SFS-nummer eller regeringens diarienummer'),
  title: requiredText(500),
  text: text(10_000).default(''),
  validFrom: legalDay,
});
export const legalBases = z.array(legalBasis);

/** GET /api/rounds/:id/readiness: what is left before the round can be published. */
export const readiness = z.object({
  ready: z.boolean(),
  problems: z.array(z.object({ part: z.string(), code: z.string(), message: z.string() })),
  warnings: z.array(z.object({ part: z.string(), code: z.string(), message: z.string() })),
});
export type Readiness = z.infer<typeof readiness>;

/** GET /api/rounds/:id/corrections: every change after publication. */
export const roundCorrection = z.object({
  id,
  reason: z.string(),
  changes: z.array(
    z.object({ field: z.string(), label: z.string(), before: z.unknown(), after: z.unknown() }),
  ),
  correctedByName: z.string(),
  at: instant,
});
export type RoundCorrection = z.infer<typeof roundCorrection>;

/** POST /api/rounds/:id/dry-run: simulates the round with invented recipients. Nothing is written. */
export const dryRunRequest = z.strictObject({
  applications: z
    .partialRecord(recipientClass, z.int().min(0).max(2000))
    .default({})
    .describe('Antal ansökningar per mottagarslag'),
  jointShare: z.int().min(0).max(100).default(25).describe('Andel gemensamma ansökningar i procent'),
  officers: z.int().min(1).max(200).optional().describe('Utan värde: de handläggare som finns'),
  minutesPerCase: z.int().min(1).max(10_000).default(240),
});
export const dryRun = z.object({
  applications: z.int(),
  joint: z.int(),
  opinions: z.int(),
  workload: z.array(z.object({ officer: z.string(), cases: z.int(), hours: z.number() })),
  opinionsPerCounty: z.array(z.object({ countyCode: z.string(), countyName: z.string(), opinions: z.int() })),
  noticesByWeek: z.array(
    z.object({
      week: z.string().describe('2013 v. 14'),
      from: legalDay,
      notices: z.int(),
      kinds: z.record(z.string(), z.int()),
    }),
  ),
  deadlines: z.array(
    z.object({
      deadline: z.string(),
      label: z.string(),
      day: legalDay,
      weekday: z.string(),
      /** Name of the holiday or weekday off, when the day is not a working day. */
      dayOff: z.string().nullable(),
      movesTo: legalDay.nullable(),
      countyCode: z.string().nullable(),
    }),
  ),
  forms: z.array(
    z.object({
      form: z.string(),
      recipientClass: z.string().nullable(),
      pages: z.int(),
      questions: z.int(),
      required: z.int(),
      minutes: z.int().describe('Uppskattad tid att fylla i'),
    }),
  ),
  warnings: z.array(z.string()),
});
export type DryRun = z.infer<typeof dryRun>;

/** GET and PUT /api/delegation-order: who at the authority may decide what, up to which sum. An empty order lets every decision maker decide. */
export const delegationRule = z.object({
  id,
  decisionKind: z.enum(['grant', 'deny', 'dismiss', 'review']),
  userId: id.nullable().describe('null: varje beslutsfattare'),
  userName: z.string().nullable(),
  upTo: kronor.nullable().describe('null: utan gräns. För avslag och avvisning gäller det sökta beloppet.'),
  validFrom: legalDay,
  validTo: legalDay.nullable(),
});
export type DelegationRule = z.infer<typeof delegationRule>;
export const delegationRuleCreation = z.strictObject({
  decisionKind: z.enum(['grant', 'deny', 'dismiss', 'review']),
  userId: id.nullable(),
  upTo: kronor.nullable(),
  validFrom: legalDay,
  validTo: legalDay.nullable().default(null),
});
export const delegationOrder = z.object({
  rules: z.array(delegationRule),
  deciders: z.array(z.object({ userId: id, name: z.string() })),
});

/** GET /api/form-versions: the published forms a round can choose among. */
export const formVersionRow = z.object({
  formId: z.string(),
  version: z.int(),
  title: z.string(),
  kind: z.string(),
  recipientClasses: z.array(recipientClass),
  questions: z.int(),
});
export const openRound = z.object({
  roundId: id,
  programmeName: z.string(),
  roundName: z.string(),
  purpose: z.string(),
  legalBasis: z.string(),
  state: z.enum(['published', 'open']),
  opensOn: legalDay,
  /** With the county's exception and the roll rule counted in. */
  closesOn: legalDay,
  useFrom: legalDay,
  useTo: legalDay,
  jointAllowed: z.boolean(),
  lateAccepted: z.boolean(),
  /** The organisations of the reader that may apply, with the case they have begun. */
  applicants: z.array(
    z.object({
      organisationId: id,
      organisationName: z.string(),
      caseIds: z.array(id),
      mayStart: z.boolean(),
    }),
  ),
  requirements: z.array(z.object({ title: z.string(), description: z.string() })),
});
/** GET /api/portal/open-rounds */
export type OpenRound = z.infer<typeof openRound>;
