import { CreateRound } from '../src/rounds/create-round.js';
import { PublishRound } from '../src/rounds/publish-round.js';
import { DEMO_OFFICIALS } from './demo-accounts.js';
import type { Product } from './demo-stage.js';
import type { SettableClock } from './open-year-2016.js';
import { apply } from './year-2013/apply-2013.js';
import { applications2013, type ApplicationPlan } from './year-2013/plan-2013.js';
import { type PlayedRound, PROGRAMME_2013, Scene } from './year-2013/scene-2013.js';
import { SETTINGS_2013 } from './year-2013/settings-2013.js';

const BUDGET_YEARS = [2016, 2017];
const FORM_OF = { municipality: 'kommun', nonProfit: 'forening' } as const;

/** An example for the demo's visitors: a round that takes applications on the demo's first day. */
const ROUND = {
  year: 2016,
  name: 'Utvecklingsmedel hösten 2016',
  legalBasis: 'Exempel: regeringsbeslut om utvecklingsmedel att söka hösten 2016',
  frame: 12_000_000,
  pots: [
    { recipientClass: 'municipality' as const, name: 'Kommuner', frame: 8_000_000 },
    { recipientClass: 'nonProfit' as const, name: 'Ideella föreningar', frame: 4_000_000 },
  ],
  applicationOpensOn: '2016-05-09',
  applicationClosesOn: '2016-06-10',
  opinionDueOn: '2016-07-08',
  decisionPlannedOn: '2016-08-31',
  requisitionOpensOn: '2016-09-01',
  requisitionClosesOn: '2016-09-30',
  useFrom: '2016-06-01',
  useTo: '2017-12-31',
  reportDueOn: '2018-03-31',
  repaymentDueOn: '2018-06-29',
  payWithinWorkingDays: 15,
};

const SETTINGS = {
  ...SETTINGS_2013,
  // What was asked of those who had got money the year before.
  requirements: SETTINGS_2013.requirements.filter(({ key }) => key !== 'workBegun'),
  budgetYears: BUDGET_YEARS,
  forms: {
    ...SETTINGS_2013.forms,
    requisition: refs(() => 'requisition-2013'),
    report: refs((recipientClass) => `report-2013-${FORM_OF[recipientClass]}`),
  },
  options: {
    ...SETTINGS_2013.options,
    paysOnDecision: false,
    appeal: 'byDecisionType' as const,
    appealableKinds: ['deny' as const, 'dismiss' as const],
  },
};

function refs(formId: (recipientClass: keyof typeof FORM_OF) => string) {
  return {
    municipality: { formId: formId('municipality'), version: 1 },
    nonProfit: { formId: formId('nonProfit'), version: 1 },
  };
}

const PLAY: PlayedRound = { ...ROUND, applyUntil: '2016-05-27', plans: whoTryAgain };

/** A few of those who were denied in 2013 have applied anew. */
function whoTryAgain(): ApplicationPlan[] {
  const denied = applications2013().filter(({ outcome }) => outcome === 'deny');
  const some = (recipientClass: ApplicationPlan['recipientClass']) =>
    denied.filter((plan) => plan.recipientClass === recipientClass).slice(0, 5);
  return [...some('municipality'), ...some('nonProfit')].map((plan) => ({
    ...plan,
    budget: plan.budget.map((line) => ({ ...line, year: line.year + 3 })),
  }));
}

export async function openApplicationRound(product: Product, clock: SettableClock): Promise<void> {
  const scene = new Scene(product, clock, PLAY);
  await scene.setDay('2016-05-02');
  const actor = await scene.person(DEMO_OFFICIALS.programmeManager);
  const [programme] = await scene.dataSource.query<{ id: number }[]>(
    'SELECT id FROM programme WHERE code = ?',
    [PROGRAMME_2013],
  );
  if (!(await scene.round()))
    await product.get(CreateRound).run({
      actor,
      creation: {
        programmeId: Number(programme?.id),
        mechanism: 'application',
        draft: true,
        ...ROUND,
        settings: SETTINGS,
      },
    });
  const round = await scene.round();
  if (round?.publishedAt === null)
    await product.get(PublishRound).run({ actor, roundId: round.id, version: round.version });
  await apply(scene);
}
