import { addDays, type LegalDay } from '#domain/calendar/legal-day.js';
import { addWorkingDays, rollForward } from '#domain/calendar/working-days.js';
import { Communicate } from '../src/cases/communicate.js';
import { CloseCase } from '../src/reports/close-case.js';
import { ReturnReport } from '../src/reports/return-report.js';
import { ReviewReport } from '../src/reports/review-report.js';
import { DecideClaim } from '../src/repayment-claims/decide-claim.js';
import { DEMO_OFFICIALS } from './demo-accounts.js';
import { officeDay } from './demo-plan.js';
import { planFor } from './demo-recipients.js';
import { CLAIM_REASONS, COMMUNICATION_TEXT, SUPPLEMENT_TEXT } from './demo-report-texts.js';
import { type Person, type PlayedCase, type Stage } from './demo-stage.js';
import { pick } from './draw.js';

interface StandingReport {
  number: number;
  used: number;
  acceptedUsed: number | null;
  submittedOn: LegalDay;
}

const ANSWER_WORKING_DAYS = 10;
const SUPPLEMENT_WORKING_DAYS = 10;
const LEAST_DAYS_TO_PAY = 30;

/** Reports are reviewed in their order: what is used up is closed, what is left is claimed back after the party has been heard. */
export async function playReviews(stage: Stage): Promise<number> {
  let played = 0;
  const reports = await standingReports(stage);
  for (const one of await stage.casesIn('rapporterad')) {
    const report = reports.get(one.id);
    if (report && (await takeUp(stage, one, report))) played += 1;
  }
  return played;
}

function takeUp(stage: Stage, one: PlayedCase, report: StandingReport): Promise<boolean> | boolean {
  if (report.acceptedUsed === null) return lookAt(stage, one, report);
  const rest = one.paid - report.acceptedUsed;
  if (rest === 0) return close(stage, one);
  if (one.hearingAnswerBy === null) return communicate(stage, one);
  return one.hearingAnswerBy < stage.day && claimBack(stage, one, rest);
}

async function lookAt(stage: Stage, one: PlayedCase, report: StandingReport): Promise<boolean> {
  if (stage.day < officeDay(report.submittedOn, 6, 22, 'review', one.id)) return false;
  const isThin = planFor(one).isReturned && report.number === 1;
  return isThin ? sendBack(stage, one) : review(stage, one, report);
}

async function sendBack(stage: Stage, one: PlayedCase): Promise<boolean> {
  const dueOn = addWorkingDays(stage.day, SUPPLEMENT_WORKING_DAYS);
  const actor = await officerOf(stage, one);
  return stage.attempt(() =>
    stage.product.get(ReturnReport).run({ caseId: one.id, actor, supplementText: SUPPLEMENT_TEXT, dueOn }),
  );
}

async function review(stage: Stage, one: PlayedCase, { used }: StandingReport): Promise<boolean> {
  const actor = await officerOf(stage, one);
  const reviewed = await stage.attempt(() =>
    stage.product.get(ReviewReport).run({ caseId: one.id, actor, acceptedUsed: used, note: '' }),
  );
  if (!reviewed) return false;
  return used === one.paid ? close(stage, one) : communicate(stage, one);
}

async function close(stage: Stage, one: PlayedCase): Promise<boolean> {
  const actor = await officerOf(stage, one);
  return stage.attempt(() => stage.product.get(CloseCase).run({ caseId: one.id, actor }));
}

async function communicate(stage: Stage, one: PlayedCase): Promise<boolean> {
  const actor = await officerOf(stage, one);
  const answerBy = addWorkingDays(stage.day, ANSWER_WORKING_DAYS);
  return stage.attempt(() =>
    stage.product.get(Communicate).run({ caseId: one.id, actor, text: COMMUNICATION_TEXT, answerBy }),
  );
}

async function claimBack(stage: Stage, one: PlayedCase, amount: number): Promise<boolean> {
  const actor = await stage.person(DEMO_OFFICIALS.decisionMaker);
  const soonest = rollForward(addDays(stage.day, LEAST_DAYS_TO_PAY));
  const dueOn = soonest > one.repaymentDueOn ? soonest : one.repaymentDueOn;
  const [row] = await stage.dataSource.query<{ version: number }[]>(
    'SELECT version FROM grant_case WHERE id = ?',
    [one.id],
  );
  const decision = {
    version: row?.version ?? one.version,
    ground: 'rest' as const,
    amount,
    reasons: CLAIM_REASONS,
    dueOn,
  };
  return stage.attempt(() => stage.product.get(DecideClaim).run({ caseId: one.id, actor, decision }));
}

function officerOf(stage: Stage, { code }: PlayedCase): Promise<Person> {
  return stage.person(pick(DEMO_OFFICIALS.officers, 'officer', code));
}

async function standingReports(stage: Stage): Promise<Map<number, StandingReport>> {
  const rows = await stage.dataSource.query<(StandingReport & { caseId: number })[]>(
    `SELECT t.case_id AS caseId, t.number, t.used, t.accepted_used AS acceptedUsed, t.submitted_on AS submittedOn
     FROM report t JOIN grant_case c ON c.id = t.case_id AND c.state = 'rapporterad' WHERE t.returned_at IS NULL ORDER BY t.number`,
  );
  return new Map(
    rows.map(({ caseId, ...report }) => [
      caseId,
      {
        ...report,
        used: Number(report.used),
        acceptedUsed: report.acceptedUsed === null ? null : Number(report.acceptedUsed),
      },
    ]),
  );
}
