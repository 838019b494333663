import { budgetQuestion } from '#domain/applications/application-form.js';
import type { Protocol, ReasonCode } from '#domain/contracts/assessments.js';
import type { Answers } from '#domain/forms/form-definition.js';
import { inventedBankgiro } from '../demo-answers.js';
import { inventedPhone } from '../demo-people.js';
import { draw, pick } from '../draw.js';
import type { ApplicationPlan } from './plan-2013.js';
import { signatoryOf } from './people-2013.js';
import { measuresFor } from './settings-2013.js';
import { AREA_TEXTS, DENIAL_REASONS, PART_REASONS, PROJECTS, SUMMARIES } from './texts-2013.js';

/** What the lead answers. Invented, and in the manner of the applications of those years. */
export function applicationAnswers(plan: ApplicationPlan, contactName: string, year: number): Answers {
  const { lead, budget, recipientClass } = plan;
  const email = signatoryOf(lead);
  const measures = measuresFor(recipientClass);
  const areas = [
    ...new Set(budget.map(({ measure }) => measures.find(({ key }) => key === measure)?.area ?? '')),
  ];
  return {
    project_name: pick(PROJECTS, 'project', lead.name),
    project_summary: pick(SUMMARIES, 'summary', lead.name),
    project_start: `${year}-06-01`,
    project_end: `${year + 1}-04-30`,
    organisation: 'En projektledare på deltid, en styrgrupp av chefer och en referensgrupp av handläggare.',
    contact_name: contactName,
    contact_email: email,
    contact_phone: inventedPhone(lead.name),
    areas,
    ...Object.fromEntries(areas.map((area) => [`area_${area}`, pick(AREA_TEXTS, 'area', area, lead.name)])),
    groups: ['women', ...(draw('children', lead.name) < 0.6 ? ['children_witnesses'] : [])],
    special_groups: [
      pick(['disability', 'over_65', 'foreign_background', 'none', 'none'], 'special', lead.name),
    ],
    partners: ['police', pick(['ngo', 'health_care', 'school'], 'partner', lead.name)],
    expected_results: 'Fler som är utsatta upptäcks tidigare, och stödet är lika oavsett vem man möter.',
    follow_up: 'En mätning före och en efter, samt en genomgång av ärenden med handläggarna.',
    afterwards: 'Rutinerna och kunskapen blir kvar i ordinarie verksamhet.',
    ...earlier(plan),
    own_funds_amount: 10_000 * Math.floor(draw('own', lead.name) * 30),
    other_funds: 'no',
    ...(recipientClass === 'municipality' ? REQUIREMENTS_MET(plan) : ASSOCIATION),
    ...Object.fromEntries(budget.map(({ measure, year, amount }) => [budgetQuestion(measure, year), amount])),
    bankgiro: inventedBankgiro(lead.name),
    invoice_channel: 'email',
    invoice_email: email.replace(/^[^@]+/, 'faktura'),
    invoice_reference: `P-${1000 + Math.floor(draw('reference', lead.name) * 9000)}`,
    invoice_address: `${lead.name}\nFakturaenheten`,
    confirmed: ['authorised'],
  };
}

function earlier({ lead, applied }: ApplicationPlan): Answers {
  return draw('earlier', lead.name) < 0.4
    ? {
        earlier_grant: 'yes',
        earlier_grant_amount: 10_000 * Math.max(1, Math.round(applied / 40_000)),
        earlier_grant_begun: 'Kartläggningen från 2012 är klar och utbildningen började i november.',
      }
    : { earlier_grant: 'no' };
}

const REQUIREMENTS_MET = ({ outcome }: ApplicationPlan): Answers => ({
  ...(outcome === 'deny'
    ? { extent: 'no' }
    : {
        extent: 'begun',
        extent_text: 'En kartläggning tillsammans med polisen pågår och blir klar under året.',
      }),
  ...(outcome === 'deny'
    ? { action_plan: 'no', action_plan_missing: 'Planen är påbörjad men inte beslutad i nämnden.' }
    : {
        action_plan: 'yes',
        action_plan_text: 'Nämnden beslutade handlingsplanen under 2012 och följer upp den varje år.',
      }),
});

const ASSOCIATION: Answers = {
  association_purpose: 'Föreningen ger stöd, råd och skydd till våldsutsatta kvinnor och deras barn.',
  association_kommuner: 'Den egna kommunen och grannkommunerna',
  association_auditor: 'yes',
  kommun_cooperation: 'Avtal med socialförvaltningen om stödinsatser och regelbundna möten.',
  documentation: 'Varje kontakt förs in utan namn, med ålder, barn och slag av stöd.',
};

/** What the county board of each county answers. */
export function opinionAnswers(plan: ApplicationPlan, requirements: readonly string[]): Answers {
  const agrees = draw('opinion', plan.lead.name) < 0.85;
  const positive = plan.outcome !== 'deny' ? agrees : !agrees;
  const verdict = positive ? 'met' : 'partly';
  return {
    recommendation: positive ? (plan.outcome === 'grant' ? 'grant' : 'grantInPart') : 'deny',
    reasons: positive
      ? 'Insatserna svarar mot behoven i länet och bygger vidare på arbete som redan pågår.'
      : 'Ansökan visar inte hur insatserna hör ihop med kommunens eget arbete, och budgeten är svår att följa.',
    ...Object.fromEntries(requirements.map((key) => [`requirement_${key}`, verdict])),
  };
}

/** The officer's protocol: each participant against each requirement, and what is proposed for each measure. */
export function protocolOf(
  plan: ApplicationPlan,
  members: readonly { organisationId: number }[],
  requirements: readonly string[],
): Protocol {
  const isDenied = plan.outcome === 'deny';
  const applied = new Map<string, number>();
  for (const { measure, amount } of plan.budget) applied.set(measure, (applied.get(measure) ?? 0) + amount);
  return {
    requirements: members.flatMap(({ organisationId }, place) =>
      requirements.map((requirement) => ({
        organisationId,
        requirement,
        verdict: isDenied ? ('notMet' as const) : place > 1 ? ('partly' as const) : ('met' as const),
        note: '',
      })),
    ),
    scores: [],
    quality: isDenied
      ? 'Beskrivningen är allmän och säger inte vad som ska göras.'
      : 'Planen är konkret och har en tydlig ansvarsfördelning.',
    budgetTied: isDenied ? 'no' : plan.outcome === 'grant' ? 'yes' : 'partly',
    ivoNote: '',
    opinionsNote: 'Länsstyrelsens yttrande har vägts in.',
    measures: [...shareOf(plan, applied)].map(([measure, proposed]) => ({ measure, proposed })),
    reasonCodes: reasonCodesOf(plan),
    summary: isDenied ? pick(DENIAL_REASONS, 'denial', plan.lead.name) : 'Kraven är i huvudsak uppfyllda.',
  };
}

/** What is granted, measure by measure: in proportion to what was asked, the last one taking the rest. */
function shareOf(
  { applied, granted }: ApplicationPlan,
  perMeasure: ReadonlyMap<string, number>,
): Map<string, number> {
  let left = granted;
  const entries = [...perMeasure];
  return new Map(
    entries.map(([measure, amount], at) => {
      const share =
        at === entries.length - 1 ? left : Math.floor((granted * amount) / applied / 1_000) * 1_000;
      left -= share;
      return [measure, share];
    }),
  );
}

export function reasonCodesOf({ outcome, lead, members, recipientClass }: ApplicationPlan): ReasonCode[] {
  if (outcome === 'grant') return [];
  if (outcome === 'deny') return ['vagueOrUntied'];
  if (members.length > 1) return ['membersDiffer'];
  return recipientClass === 'nonProfit'
    ? ['operatingGrant']
    : [pick(['recurringSalary', 'weakTieToOwnWork', 'serviceNotAssessed'] as const, 'code', lead.name)];
}

export function decisionReasons({ outcome, lead }: ApplicationPlan): string {
  if (outcome === 'grant') return '';
  return pick(outcome === 'deny' ? DENIAL_REASONS : PART_REASONS, 'reasons', lead.name);
}

export function measureAmounts(plan: ApplicationPlan): { measure: string; amount: number }[] {
  const applied = new Map<string, number>();
  for (const { measure, amount } of plan.budget) applied.set(measure, (applied.get(measure) ?? 0) + amount);
  return [...shareOf(plan, applied)].map(([measure, amount]) => ({ measure, amount }));
}
