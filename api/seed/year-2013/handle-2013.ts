import type { LegalDay } from '#domain/calendar/legal-day.js';
import { OpenAssessment } from '../../src/assessments/open-assessment.js';
import { SaveAssessment } from '../../src/assessments/save-assessment.js';
import { AssignOfficers } from '../../src/cases/assign-officers.js';
import { Communicate } from '../../src/cases/communicate.js';
import { AnswerOpinion } from '../../src/opinions/answer-opinion.js';
import { RequestOpinionsOfRound } from '../../src/opinions/request-opinions-of-round.js';
import { MakeProposal } from '../../src/proposals/make-proposal.js';
import { DEMO_OFFICIALS } from '../demo-accounts.js';
import { draw } from '../draw.js';
import {
  decisionReasons,
  measureAmounts,
  opinionAnswers,
  protocolOf,
  reasonCodesOf,
} from './answers-2013.js';
import type { PlayedApplication, Scene } from './scene-2013.js';
import { ROUND_2013, SETTINGS_2013 } from './settings-2013.js';

const REQUIREMENTS = SETTINGS_2013.requirements.map(({ key }) => key);

/** Every application gets its officer; the two share the counties between them. */
export async function assignIn2013(scene: Scene): Promise<void> {
  await scene.setDay('2013-04-03');
  const actor = await scene.person(DEMO_OFFICIALS.programmeManager);
  const unassigned = (await scene.applicationsIn('ansokan')).filter(
    ({ officerEmail }) => officerEmail === null,
  );
  for (const [place, email] of DEMO_OFFICIALS.officers.entries()) {
    const { userId } = await scene.person(email);
    const ids = unassigned
      .filter(({ plan }) => Number(plan.lead.countyCode) % DEMO_OFFICIALS.officers.length === place)
      .map(({ caseId }) => caseId);
    if (ids.length > 0) await scene.product.get(AssignOfficers).run({ ids, officerId: userId, actor });
  }
}

/** All counties are asked on one day; nearly all of them answer in time. */
export async function hearCountiesIn2013(scene: Scene): Promise<void> {
  const round = await scene.round();
  if (!round) throw new Error('the round of 2013 is not open');
  await scene.setDay('2013-04-04');
  await scene.product.get(RequestOpinionsOfRound).run({
    roundId: round.id,
    actor: await scene.person(DEMO_OFFICIALS.programmeManager),
    question: 'Hur svarar ansökan mot behoven i länet, och uppfyller de sökande prestationskraven?',
    dueOn: ROUND_2013.opinionDueOn,
  });
  for (const day of ['2013-04-15', '2013-04-19', '2013-04-25', '2013-05-02'] as const) {
    await scene.setDay(day);
    const waiting = await openOpinions(scene);
    const isToday = ({ id }: Opinion) => answerDay(id) <= day;
    await scene.each(waiting.filter(isToday), async ({ id, version, plan, email }) =>
      scene.product.get(AnswerOpinion).run({
        opinionId: id,
        version,
        actor: await scene.person(email),
        answers: opinionAnswers(plan, REQUIREMENTS),
      }),
    );
  }
}

interface Opinion {
  id: number;
  version: number;
  plan: PlayedApplication['plan'];
  email: string;
}

function answerDay(opinionId: number): LegalDay {
  const luck = draw('answers', opinionId);
  if (luck > 0.94) return '2013-05-02';
  return luck < 0.3 ? '2013-04-15' : luck < 0.65 ? '2013-04-19' : '2013-04-25';
}

async function openOpinions(scene: Scene): Promise<Opinion[]> {
  const rows = await scene.dataSource.query<{ id: number; version: number; caseId: number; email: string }[]>(
    `SELECT q.id, q.version, q.case_id AS caseId,
            (SELECT u.email FROM membership m JOIN organisation o ON o.id = m.organisation_id JOIN app_user u ON u.id = m.user_id
             WHERE o.kind = 'countyBoard' AND o.county_code = q.county_code AND m.role = 'countyOfficer' ORDER BY u.id LIMIT 1) AS email
     FROM opinion_request q WHERE q.state = 'requested'`,
  );
  const planOf = new Map(
    (await scene.applicationsIn('ansokan', 'bedomning')).map(({ caseId, plan }) => [caseId, plan]),
  );
  return rows.flatMap(({ caseId, ...row }) => {
    const plan = planOf.get(caseId);
    return plan ? [{ ...row, plan }] : [];
  });
}

/** Read, assessed and proposed; whoever is to be denied is told why and may answer (FL 25 §). */
export async function assessIn2013(scene: Scene): Promise<void> {
  await scene.setDay('2013-05-06');
  await scene.each(await scene.applicationsIn('ansokan'), async (one) => {
    const actor = await scene.person(officerOf(one));
    const { version } = await scene.product
      .get(OpenAssessment)
      .run({ caseId: one.caseId, version: one.version, actor });
    await assess(scene, { ...one, version });
    if (one.plan.outcome === 'deny') await tell(scene, one);
  });
  await scene.setDay('2013-05-24');
  const ready = (await scene.applicationsIn('bedomning')).filter(({ proposalId }) => proposalId === null);
  await scene.each(ready, (one) => propose(scene, one));
}

async function assess(scene: Scene, { caseId, plan, ...one }: PlayedApplication): Promise<void> {
  const members = await scene.dataSource.query<{ organisationId: number }[]>(
    "SELECT organisation_id AS organisationId FROM application_member WHERE case_id = ? AND status = 'confirmed' ORDER BY is_lead DESC, organisation_id",
    [caseId],
  );
  await scene.product.get(SaveAssessment).run({
    caseId,
    actor: await scene.person(officerOf({ ...one, caseId, plan })),
    kind: 'individual',
    save: { version: 0, protocol: protocolOf(plan, members, REQUIREMENTS), finish: true },
  });
}

async function tell(scene: Scene, one: PlayedApplication): Promise<void> {
  await scene.product.get(Communicate).run({
    caseId: one.caseId,
    actor: await scene.person(officerOf(one)),
    text: `${decisionReasons(one.plan)} Vi överväger därför att avslå ansökan. Ni kan yttra er innan vi beslutar.`,
    answerBy: '2013-05-21',
  });
}

async function propose(scene: Scene, one: PlayedApplication): Promise<void> {
  const { plan } = one;
  const kind = plan.outcome === 'withdrawn' ? 'deny' : plan.outcome;
  await scene.product.get(MakeProposal).run({
    caseId: one.caseId,
    version: one.version,
    actor: await scene.person(officerOf(one)),
    proposal: {
      kind,
      amount: plan.granted,
      measures: plan.granted > 0 ? measureAmounts(plan) : [],
      reasonCodes: reasonCodesOf(plan),
      reasons: decisionReasons(plan),
      conditions: plan.granted > 0 ? 'Medlen får användas till och med den 30 april 2014.' : '',
      recallClause: true,
      ...(kind === 'grantInPart'
        ? { hearingSkippedReason: 'Underrättelse är uppenbart obehövlig: beloppet är satt ned inom ramen.' }
        : {}),
    },
  });
}

export function officerOf({ officerEmail }: PlayedApplication): string {
  return officerEmail ?? DEMO_OFFICIALS.officers[0];
}
