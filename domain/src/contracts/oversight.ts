import { z } from 'zod';
import { id, instant, kronor, legalDay, recipientClass, text } from './fields.js';
import { potFigures } from './rounds.js';

/** GET /api/today, the back office's first page. */
export const today = z.object({
  day: legalDay,
  /** What waits for the reader; `link` is a path of the back office with its filter. */
  waiting: z.array(
    z.object({ kind: z.string(), label: z.string(), count: z.int(), link: z.string(), overdue: z.int() }),
  ),
  deadlines: z.array(
    z.object({
      dueOn: legalDay,
      kind: z.string(),
      label: z.string(),
      open: z.int(),
      total: z.int(),
      link: z.string(),
    }),
  ),
  rounds: z.array(z.object({ id, name: z.string(), pots: z.array(potFigures) })),
});
export type Today = z.infer<typeof today>;

/** GET /api/portal: everything the applicant's first page needs. */
export const portalCase = z.object({
  id,
  registryNumber: z.string(),
  programmeName: z.string(),
  roundName: z.string(),
  year: z.int(),
  organisationName: z.string(),
  state: z.string(),
  stateLabel: z.string(),
  allotted: kronor,
  paid: kronor,
  dueOn: legalDay.nullable(),
  whatHappensNext: z.string(),
});
export const portal = z.object({
  today: legalDay,
  organisations: z.array(z.object({ id, name: z.string(), roles: z.array(z.string()) })),
  toDo: z.array(
    z.object({
      caseId: id,
      registryNumber: z.string(),
      programmeName: z.string(),
      roundName: z.string(),
      text: z.string(),
      dueOn: legalDay.nullable(),
      overdue: z.boolean(),
      form: z.enum(['requisition', 'report', 'application']).nullable(),
      /** What kind of thing it is: a form of the case, or something beside it. */
      kind: z.enum([
        'application',
        'memberAnswer',
        'supplement',
        'hearing',
        'message',
        'requisition',
        'report',
        'repayment',
      ]),
      draftSavedAt: instant.nullable(),
      mayAct: z.boolean(),
    }),
  ),
  waiting: z.array(portalCase),
  cases: z.array(portalCase),
  unreadNotices: z.int(),
});
export type Portal = z.infer<typeof portal>;

/** GET /api/me/notices, newest first; POST /api/me/notices/read marks all (or `ids`) read. */
export const noticeRow = z.object({
  id,
  kind: z.string(),
  title: z.string(),
  body: z.string(),
  caseId: id.nullable(),
  registryNumber: z.string().nullable(),
  createdAt: instant,
  day: legalDay,
  readAt: instant.nullable(),
});
export type NoticeRow = z.infer<typeof noticeRow>;
export const noticesRead = z.strictObject({ ids: z.array(id).max(500).optional() });

/** GET /api/dispatches (Utskick): every mail, its text and what became of it. */
export const dispatchRow = z.object({
  id,
  kind: z.string(),
  kindLabel: z.string(),
  toName: z.string(),
  toEmail: z.string(),
  subject: z.string(),
  body: z.string().optional(),
  caseId: id.nullable(),
  registryNumber: z.string().nullable(),
  organisationName: z.string().nullable(),
  status: z.enum(['waiting', 'sent', 'file', 'failed', 'suppressed']),
  statusLabel: z.string(),
  error: z.string().nullable(),
  createdAt: instant,
  sentAt: instant.nullable(),
  day: legalDay,
});
export type DispatchRow = z.infer<typeof dispatchRow>;
export const dispatchFilter = z.strictObject({
  q: text(100).optional(),
  id: z.array(id).max(500).optional(),
  kind: z.string().max(60).optional(),
  status: z.string().max(20).optional(),
  caseId: id.optional(),
});

/** GET /api/audit-records (Granskningslogg). */
export const auditRow = z.object({
  id,
  scope: z.string(),
  sequence: z.int(),
  at: instant,
  actorName: z.string(),
  action: z.string(),
  body: z.record(z.string(), z.unknown()),
  hash: z.string(),
  previousHash: z.string(),
  sealed: z.boolean(),
  caseId: id.nullable(),
  registryNumber: z.string().nullable(),
});
export type AuditRow = z.infer<typeof auditRow>;
export const auditFilter = z.strictObject({
  q: text(100).optional(),
  id: z.array(id).max(500).optional(),
  caseId: id.optional(),
  action: z.string().max(60).optional(),
  from: legalDay.optional(),
  to: legalDay.optional(),
});
/** POST /api/audit-verifications */
export const auditVerification = z.object({
  verified: z.boolean(),
  records: z.int(),
  chains: z.int(),
  seals: z.int(),
  firstBroken: z.object({ id, scope: z.string(), sequence: z.int(), reason: z.string() }).nullable(),
  ledgerProblems: z.array(z.string()),
  checkedAt: instant,
});

/** GET /api/operations (Driftstatus). */
export const operations = z.object({
  database: z.object({ ok: z.boolean(), version: z.string(), latencyMs: z.number() }),
  redis: z.object({
    ok: z.boolean(),
    version: z.string().nullable(),
    latencyMs: z.number().nullable(),
    policy: z.string().nullable(),
  }),
  workers: z.array(
    z.object({ name: z.string(), startedAt: instant, lastSeenAt: instant, alive: z.boolean() }),
  ),
  outbox: z.object({ waiting: z.int(), failed: z.int(), oldestWaitingSeconds: z.number().nullable() }),
  failed: z.array(
    z.object({
      id,
      effect: z.string(),
      attempts: z.int(),
      error: z.string(),
      createdAt: instant,
      caseId: id.nullable(),
    }),
  ),
  schedules: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      every: z.string(),
      lastRunAt: instant.nullable(),
      lastOutcome: z.string().nullable(),
    }),
  ),
  mail: z.object({ mode: z.enum(['smtp', 'file']), sentToday: z.int(), failed: z.int() }),
  version: z.string(),
});
export type Operations = z.infer<typeof operations>;

/** GET /api/rounds/:id/follow-up?recipientClass&countyCode: sums and answer tables, kept by a worker as reports come in. Every cell has the case filter that leads to its cases. */
const cell = z.object({
  key: z.string(),
  label: z.string(),
  n: z.int(),
  filter: z.record(z.string(), z.unknown()),
});
export const followUpQuestion = z.object({
  name: z.string(),
  title: z.string(),
  type: z.string(),
  section: z.string().describe('Sidan i formuläret'),
  multiple: z.boolean().describe('Flera svar får ges: andelarna blir tillsammans mer än 1'),
  formId: z.string(),
  asked: z.int().describe('Redovisningar där frågan gällde; asked − answered är bortfallet'),
  answered: z.int(),
  rows: z.array(
    cell.extend({
      share: z.number().nullable().describe('Andel av dem som svarat, 0–1; null när ingen svarat'),
    }),
  ),
});
export const followUp = z.object({
  roundId: id,
  recipientClass: recipientClass.nullable(),
  countyCode: z.string().nullable(),
  updatedAt: instant.nullable(),
  /** Reports not yet counted by the worker. */
  pending: z.int(),
  recipients: z.int(),
  obliged: z.int().describe('Mottagare som fått pengar och ska redovisa'),
  reported: z.int(),
  late: z.int(),
  received: kronor,
  used: kronor,
  returned: kronor.describe('Att återbetala enligt inlämnade redovisningar'),
  areas: z.array(cell.extend({ area: z.int() })),
  byCounty: z.array(
    z.object({
      countyCode: z.string(),
      countyName: z.string(),
      recipients: z.int(),
      obliged: z.int(),
      reported: z.int(),
      received: kronor,
      used: kronor,
      returned: kronor,
      filter: z.record(z.string(), z.unknown()),
    }),
  ),
  byRecipientClass: z.array(
    z.object({
      recipientClass,
      label: z.string(),
      recipients: z.int(),
      obliged: z.int(),
      reported: z.int(),
      received: kronor,
      used: kronor,
      returned: kronor,
      filter: z.record(z.string(), z.unknown()),
    }),
  ),
  notAnswered: z.array(
    z.object({
      caseId: id,
      registryNumber: z.string(),
      organisationName: z.string(),
      countyName: z.string(),
      received: kronor,
      dueOn: legalDay,
      overdue: z.boolean(),
    }),
  ),
  questions: z.array(followUpQuestion),
});
export type FollowUp = z.infer<typeof followUp>;
