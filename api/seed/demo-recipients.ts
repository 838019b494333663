import { addWorkingDays } from '#domain/calendar/working-days.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { Answers } from '#domain/forms/form-definition.js';
import { SubmitReport } from '../src/reports/submit-report.js';
import { SubmitRequisition } from '../src/requisitions/submit-requisition.js';
import { type Answering, reportAnswers, requisitionAnswers } from './demo-answers.js';
import { planOf, type RecipientPlan } from './demo-plan.js';
import { type PlayedCase, type Stage, STOCKHOLM_CODE } from './demo-stage.js';

/** Whoever's day has come asks for its money. */
export async function playRequisitions(stage: Stage): Promise<number> {
  let played = 0;
  for (const one of await stage.casesIn('beviljad')) {
    const { requisitionOn, wantsShare } = planFor(one);
    if (requisitionOn === null || requisitionOn > stage.day || stage.day > one.requisitionClosesOn) continue;
    const actor = await stage.person(one.signatory.email);
    const submission = submissionOf(one, requisitionAnswers(answering(one), one.allotted, wantsShare));
    if (
      await stage.attempt(() =>
        stage.product.get(SubmitRequisition).submit({ caseId: one.id, actor, submission }),
      )
    )
      played += 1;
  }
  return played;
}

/** Reports come in from the new year; one that was sent back comes again, completed. */
export async function playReports(stage: Stage): Promise<number> {
  let played = 0;
  const returned = await returnedOn(stage);
  for (const one of await stage.casesIn('rekvirerad')) {
    const plan = planFor(one);
    const again = returned.get(one.id);
    if (one.paid === 0 || stage.day < (again ? addWorkingDays(again, 6) : plan.reportOn)) continue;
    const actor = await stage.person(one.signatory.email);
    const submission = submissionOf(one, reportAnswers(answering(one), one.paid, usedOf(one, plan)));
    if (
      await stage.attempt(() => stage.product.get(SubmitReport).submit({ caseId: one.id, actor, submission }))
    )
      played += 1;
  }
  return played;
}

/** What the real Stockholm reported (domain.md A8, 26). */
const STOCKHOLM_USED = 2_664_713;
const STOCKHOLM_PLAN: Partial<RecipientPlan> = {
  requisitionOn: '2016-05-31',
  wantsShare: true,
  reportOn: '2017-03-30',
  isReturned: false,
};

export function planFor({ code }: PlayedCase): RecipientPlan {
  return code === STOCKHOLM_CODE ? { ...planOf(code), ...STOCKHOLM_PLAN } : planOf(code);
}

function usedOf({ code, paid }: PlayedCase, { usedShare }: RecipientPlan): number {
  if (code === STOCKHOLM_CODE) return Math.min(STOCKHOLM_USED, paid);
  return usedShare === 1 ? paid : Math.floor((paid * usedShare) / 100) * 100;
}

/** The day on which the newest report of a case was sent back, where that is how things stand. */
async function returnedOn(stage: Stage): Promise<Map<number, LegalDay>> {
  const rows = await stage.dataSource.query<{ caseId: number; day: LegalDay }[]>(
    `SELECT r.case_id AS caseId, DATE_FORMAT(MAX(r.returned_at), '%Y-%m-%d') AS day FROM report r JOIN grant_case c ON c.id = r.case_id AND c.state = 'rekvirerad'
     WHERE r.returned_at IS NOT NULL GROUP BY r.case_id`,
  );
  return new Map(rows.map(({ caseId, day }) => [caseId, day]));
}

function answering(one: PlayedCase): Answering {
  return {
    code: one.code,
    name: one.organisationName,
    recipientClass: one.recipientClass,
    organisationNumber: one.organisationNumber,
    contactName: one.signatory.name,
    contactEmail: one.signatory.email,
  };
}

/** The password was asked for when the person signed in, which these never do. */
function submissionOf({ version }: PlayedCase, answers: Answers) {
  return { version, answers, password: '-', confirmedSignatory: true as const };
}
