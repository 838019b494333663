import type { Answers } from '#domain/forms/form-definition.js';
import { luhnDigit } from '#domain/identifiers/luhn.js';
import { formatBankgiro } from '#domain/identifiers/bankgiro.js';
import { allotByLargestRemainder } from '#domain/money/allot.js';
import { GROUPS, MEASURES, PARTNERS, REASONS } from './demo-choices.js';
import { inventedPhone } from './demo-people.js';
import { AREA_TEXTS, CONTINUES_TEXTS, EVALUATION_TEXTS, UNUSED_TEXTS } from './demo-report-texts.js';
import { draw, pick } from './draw.js';

/** The recipient as far as its answers depend on it. */
export interface Answering {
  code: string;
  name: string;
  recipientClass: 'municipality' | 'region';
  organisationNumber: string | null;
  contactName: string;
  contactEmail: string;
}

export function requisitionAnswers(who: Answering, amount: number, wantsShare: boolean): Answers {
  const byPeppol = who.organisationNumber !== null && draw('channel', who.code) < 0.6;
  return {
    amount,
    wants_share: wantsShare ? 'yes' : 'no',
    bankgiro: inventedBankgiro(who.code),
    ...(byPeppol
      ? { invoice_channel: 'peppol', invoice_peppol: `0007:${who.organisationNumber}` }
      : { invoice_channel: 'email', invoice_email: who.contactEmail.replace(/^[^@]+/, 'faktura') }),
    invoice_reference: `SOC-${1000 + Math.floor(draw('reference', who.code) * 9000)}`,
    invoice_address: `${who.name}\nSocialförvaltningen\nFakturaenheten`,
    ...contact(who),
    confirmed: ['authorised'],
  };
}

const AREAS = [1, 2, 3, 4, 5, 6] as const;
/** How likely it is that a recipient worked in each area; nobody finds the sixth easy. */
const WORKED: Readonly<Record<(typeof AREAS)[number], number>> = {
  1: 0.78,
  2: 0.86,
  3: 0.58,
  4: 0.37,
  5: 0.34,
  6: 0.09,
};

export function reportAnswers(who: Answering, received: number, used: number): Answers {
  const worked =
    used === 0 ? [] : AREAS.filter((area) => area === 2 || draw('area', area, who.code) < WORKED[area]);
  const perArea =
    draw('divides', who.code) < 0.45 && worked.length > 0
      ? shareAmong(worked, used, who.code)
      : new Map<string, number>();
  return {
    used,
    ...(used < received
      ? { unused_reasons: unusedReasons(who.code), unused_text: pick(UNUSED_TEXTS, 'unused', who.code) }
      : {}),
    funds_reached:
      used === 0 ? 'never' : pick(['q1', 'q2', 'q2', 'q2', 'q3', 'q3', 'q4'], 'reached', who.code),
    ...Object.assign(
      {},
      ...AREAS.map((area) => areaAnswers(who, area, worked.includes(area), perArea.get(String(area)))),
    ),
    ...evaluation(who.code),
    ...continuation(who.code),
    ...ownFunds(who.code),
    ...contact(who),
  };
}

function areaAnswers(
  who: Answering,
  area: (typeof AREAS)[number],
  hasWorked: boolean,
  amount: number | undefined,
): Answers {
  if (!hasWorked) return { [`area${area}_worked`]: 'no' };
  return {
    [`area${area}_worked`]: 'yes',
    [`area${area}_description`]: pick(AREA_TEXTS[who.recipientClass][area], 'text', area, who.code),
    ...(amount === undefined ? {} : { [`area${area}_used`]: amount }),
    [`area${area}_measures`]: some(MEASURES[who.recipientClass], 3, 'measures', area, who.code),
    [`area${area}_groups`]: some(GROUPS, 4, 'groups', area, who.code),
    [`area${area}_partners`]: some(PARTNERS, 3, 'partners', area, who.code),
  };
}

function unusedReasons(code: string): string[] {
  return some(REASONS, 2, 'reasons', code);
}

/** One to `most` of the choices, the first ones of an order of the recipient's own. */
function some(choices: readonly string[], most: number, ...words: (string | number)[]): string[] {
  const order = choices.toSorted((a, b) => draw(a, ...words) - draw(b, ...words));
  const kept = order.slice(0, 1 + Math.floor(draw('how many', ...words) * most));
  return choices.filter((choice) => kept.includes(choice));
}

function shareAmong(areas: readonly number[], used: number, code: string): Map<string, number> {
  return allotByLargestRemainder(
    used,
    areas.map((area) => ({ key: String(area), weight: 1 + Math.floor(draw('weight', area, code) * 9) })),
  );
}

function evaluation(code: string): Answers {
  const answer = pick(
    ['internal', 'internal', 'external', 'both', 'planned', 'planned', 'no', 'no', 'no'],
    'evaluation',
    code,
  );
  if (answer === 'planned')
    return {
      evaluation: answer,
      evaluation_when: pick(['hösten 2017', 'våren 2018', 'vid årsskiftet 2017/2018'], 'when', code),
    };
  return answer === 'no'
    ? { evaluation: answer }
    : { evaluation: answer, evaluation_text: pick(EVALUATION_TEXTS, 'evaluated', code) };
}

function continuation(code: string): Answers {
  const answer = pick(['yes', 'partly', 'partly', 'no', 'undecided'], 'continues', code);
  return answer === 'partly'
    ? { continues: answer, continues_text: pick(CONTINUES_TEXTS, 'continued', code) }
    : { continues: answer };
}

function ownFunds(code: string): Answers {
  if (draw('own', code) > 0.4) return { own_funds: 'no' };
  return { own_funds: 'yes', own_funds_amount: 5_000 * (1 + Math.floor(draw('own amount', code) * 40)) };
}

function contact({ name, contactName, contactEmail }: Answering): Answers {
  return { contact_name: contactName, contact_email: contactEmail, contact_phone: inventedPhone(name) };
}

export function inventedBankgiro(code: string): string {
  const body = String(500_000 + Math.floor(draw('bankgiro', code) * 399_999));
  return formatBankgiro(`${body}${luhnDigit(body)}`);
}
