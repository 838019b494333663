import { addDays, type LegalDay } from '#domain/calendar/legal-day.js';
import { isWorkingDay } from '#domain/calendar/working-days.js';
import { StartApplication } from '../../src/applications/start-application.js';
import { SubmitApplication } from '../../src/applications/submit-application.js';
import { WithdrawCase } from '../../src/cases/withdraw-case.js';
import { AnswerMemberInvitation } from '../../src/members/answer-member-invitation.js';
import { InviteCoApplicant } from '../../src/members/invite-co-applicant.js';
import { SetShare } from '../../src/members/set-share.js';
import { draw } from '../draw.js';
import { applicationAnswers } from './answers-2013.js';
import type { Applicant } from './applicants-2013.js';
import { signatoryOf } from './people-2013.js';
import type { ApplicationPlan } from './plan-2013.js';
import type { Scene } from './scene-2013.js';

const SIGNED = { password: '', confirmedSignatory: true } as const;

/** Most come in during the last week, as they always do. */
export async function apply(scene: Scene): Promise<void> {
  const round = await scene.round();
  if (!round) throw new Error(`the round ${scene.play.name} is not open`);
  const days = workingDays(scene.play.applicationOpensOn, scene.play.applyUntil);
  const dayOf = ({ lead }: ApplicationPlan) =>
    days[Math.floor(draw('apply', lead.name) ** 0.3 * days.length)];
  const ids = await organisationIds(scene);
  const begun = new Set((await scene.applicationsIn('utkast')).map(({ plan }) => plan.lead.name));
  const sent = await leadsOfAll(scene);
  for (const day of days) {
    const today = scene.plans.filter((plan) => dayOf(plan) === day && !sent.has(plan.lead.name));
    if (today.length === 0) continue;
    await scene.setDay(day);
    await scene.each(today, async (plan) => {
      if (!begun.has(plan.lead.name)) await start(scene, round.id, plan, ids);
    });
    await scene.each(await drafts(scene, today), (draft) => sendIn(scene, draft));
  }
}

/** One of the föreningar thinks better of it. */
export async function withdrawIn2013(scene: Scene): Promise<void> {
  await scene.setDay('2013-04-10');
  const withdrawn = (await scene.applicationsIn('ansokan', 'bedomning')).filter(
    ({ plan }) => plan.outcome === 'withdrawn',
  );
  for (const { caseId, version, plan } of withdrawn)
    await scene.product.get(WithdrawCase).run({
      caseId,
      version,
      actor: await scene.person(signatoryOf(plan.lead)),
      reasons: 'Föreningen har fått medel för samma insatser från annat håll.',
    });
}

async function start(
  scene: Scene,
  roundId: number,
  plan: ApplicationPlan,
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const idOf = ({ kind, name }: Applicant) => Number(ids.get(`${kind}:${name}`));
  const actor = await scene.person(signatoryOf(plan.lead));
  const { id: caseId } = await scene.product
    .get(StartApplication)
    .run({ actor, roundId, organisationId: idOf(plan.lead) });
  if (plan.members.length === 0) return;
  await scene.product
    .get(SetShare)
    .run({ caseId, actor, organisationId: idOf(plan.lead), share: plan.shares[0] ?? 0 });
  for (const [place, member] of plan.members.entries()) {
    const organisationId = idOf(member);
    await scene.product
      .get(InviteCoApplicant)
      .run({ caseId, actor, organisationId, share: plan.shares[place + 1] ?? 0 });
    const signatory = await scene.findPerson(signatoryOf(member));
    await scene.product
      .get(AnswerMemberInvitation)
      .answer({ caseId, actor: signatory, organisationId, answer: 'confirmed' });
  }
}

interface Draft {
  plan: ApplicationPlan;
  caseId: number;
  version: number;
}

async function drafts(scene: Scene, today: readonly ApplicationPlan[]): Promise<Draft[]> {
  return (await scene.applicationsIn('utkast')).filter(({ plan }) => today.includes(plan));
}

async function sendIn(scene: Scene, { plan, caseId, version }: Draft): Promise<void> {
  const actor = await scene.person(signatoryOf(plan.lead));
  const submission = { version, answers: applicationAnswers(plan, actor.name, scene.play.year), ...SIGNED };
  await scene.product.get(SubmitApplication).submit({ caseId, actor, submission });
}

async function leadsOfAll(scene: Scene): Promise<Set<string>> {
  const rows = await scene.applicationsIn(
    'ansokan',
    'bedomning',
    'beviljad',
    'avslagen',
    'aterkallad',
    'rekvirerad',
    'rapporterad',
    'avslutad',
  );
  return new Set(rows.map(({ plan }) => plan.lead.name));
}

async function organisationIds({ dataSource }: Scene): Promise<Map<string, number>> {
  const rows = await dataSource.query<{ id: number; kind: string; name: string }[]>(
    'SELECT id, kind, name FROM organisation',
  );
  return new Map(rows.map(({ id, kind, name }) => [`${kind}:${name}`, id]));
}

function workingDays(first: LegalDay, last: LegalDay): LegalDay[] {
  const days: LegalDay[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day);
  return days;
}
