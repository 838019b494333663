import type { Answers } from '#domain/forms/form-definition.js';
import { CloseCase } from '../../src/reports/close-case.js';
import { ReviewReport } from '../../src/reports/review-report.js';
import { SubmitReport } from '../../src/reports/submit-report.js';
import { inventedPhone } from '../demo-people.js';
import { draw, pick } from '../draw.js';
import { officerOf } from './handle-2013.js';
import { signatoryOf } from './people-2013.js';
import type { PlayedApplication, Scene } from './scene-2013.js';
import { REPORT_TEXTS } from './texts-2013.js';

const SIGNED = { password: '', confirmedSignatory: true } as const;
const AREAS = [1, 2, 3] as const;

/** One granted application, one report: everything was used by 30 April 2014. */
export async function reportIn2013(scene: Scene): Promise<void> {
  await scene.setDay('2014-05-12');
  await scene.each(await scene.applicationsIn('rekvirerad'), async (one) => {
    const actor = await scene.person(signatoryOf(one.plan.lead));
    const submission = { version: one.version, answers: reportAnswers(one, actor.name), ...SIGNED };
    await scene.product.get(SubmitReport).submit({ caseId: one.caseId, actor, submission });
  });
  await scene.setDay('2014-06-03');
  await scene.each(await scene.applicationsIn('rapporterad'), async (one) => {
    const actor = await scene.person(officerOf(one));
    await scene.product.get(ReviewReport).run({
      caseId: one.caseId,
      actor,
      acceptedUsed: one.paid,
      note: 'Redovisningen stämmer med beslutet.',
    });
    await scene.product.get(CloseCase).run({ caseId: one.caseId, actor });
  });
}

function reportAnswers({ plan, paid }: PlayedApplication, contactName: string): Answers {
  const { lead, recipientClass } = plan;
  const areas = recipientClass === 'municipality' ? AREAS : AREAS.slice(0, 2);
  const measures = recipientClass === 'municipality' ? MEASURES.municipality : MEASURES.nonProfit;
  return {
    used: paid,
    ...Object.assign(
      {},
      ...areas.map((area) =>
        area === 1 || draw('worked', area, lead.name) < 0.6
          ? {
              [`area${area}_worked`]: 'yes',
              [`area${area}_measures`]: [pick(measures[area - 1] ?? ['other'], 'did', area, lead.name)],
              [`area${area}_description`]: pick(REPORT_TEXTS, 'report', area, lead.name),
              [`area${area}_fulfilled`]: pick(
                ['fully', 'largely', 'largely', 'partly'],
                'fulfilled',
                area,
                lead.name,
              ),
              [`area${area}_groups`]: ['women'],
              [`area${area}_special`]: ['none'],
              [`area${area}_partners`]: [pick(['police', 'ngo', 'none'], 'with', area, lead.name)],
            }
          : { [`area${area}_worked`]: 'no' },
      ),
    ),
    expected_reached: pick(['fully', 'largely', 'largely', 'partly'], 'expected', lead.name),
    training: draw('training', lead.name) < 0.9 ? 'yes' : 'no',
    continues: 'yes',
    continues_text: 'Rutinerna används och utbildningen ges varje år till nya medarbetare.',
    contact_name: contactName,
    contact_email: signatoryOf(lead),
    contact_phone: inventedPhone(lead.name),
  };
}

/** By area of the report's form. */
const MEASURES = {
  municipality: [
    ['mapping', 'action_plan', 'cooperation', 'coordination', 'competence'],
    ['routines', 'assessment_methods'],
    ['support_women', 'support_children', 'perpetrators'],
  ],
  nonProfit: [
    ['documentation', 'statistics'],
    ['competence', 'information', 'support_women', 'support_children'],
  ],
};
