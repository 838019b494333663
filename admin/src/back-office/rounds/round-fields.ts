import type { Round, RoundCreation } from '#domain/contracts/index.js';
import { parseKronor } from '#domain/money/kronor.js';
import type { Words } from '../../i18n/use-words.js';
import type { Field, FieldValues } from '../../shared/form/field.js';

const example = (say: Words, swedish: string, english: string = swedish) =>
  say(`Till exempel ${swedish}.`, `For example ${english}.`);

/** The days that only a round one applies to has; the year 2013 is the example. */
export function applicationDayFields(say: Words): Field[] {
  const day = (name: string, label: string, sample: string): Field => ({
    name,
    label,
    kind: 'day',
    help: example(say, sample),
  });
  return [
    day('applicationOpensOn', say('Ansökan öppnar', 'Applications open'), '2013-02-25'),
    day('applicationClosesOn', say('Ansökan senast', 'Apply by'), '2013-03-28'),
    day('opinionDueOn', say('Yttranden senast', 'Opinions by'), '2013-04-26'),
    day('decisionPlannedOn', say('Beslut planeras', 'Decision planned'), '2013-05-31'),
  ];
}

/** The days of a round in the order of the year; the requisition year 2016 is the example. */
export function dayFields(say: Words, round?: Round): Field[] {
  const day = (name: keyof Round & string, label: string, sample: string): Field => ({
    name,
    label,
    kind: 'day',
    help: round ? undefined : example(say, sample),
    initial: round ? String(round[name]) : undefined,
  });
  return [
    day('requisitionOpensOn', say('Rekvisition från', 'Requisition from'), '2016-02-15'),
    day('requisitionClosesOn', say('Rekvisition senast', 'Requisition by'), '2016-06-01'),
    day('useFrom', say('Pengarna används från', 'Use from'), '2016-01-28'),
    day('useTo', say('Pengarna används till', 'Use until'), '2016-12-31'),
    day('reportDueOn', say('Redovisas senast', 'Report by'), '2017-03-31'),
    day('repaymentDueOn', say('Återbetalas senast', 'Repay by'), '2017-06-30'),
  ];
}

export function textFields(say: Words, round?: Round): Field[] {
  return [
    {
      name: 'name',
      label: say('Namn', 'Name'),
      kind: 'text',
      max: 200,
      initial: round?.name,
      placeholder: 'Utvecklingsmedel 2016',
    },
    {
      name: 'legalBasis',
      label: say('Rättslig grund', 'Legal basis'),
      kind: 'longText',
      max: 500,
      initial: round?.legalBasis,
      placeholder: 'Regeringsbeslut 2016-01-28 nr II:3',
    },
  ];
}

export function moneyFields(say: Words): Field[] {
  return [
    {
      name: 'frame',
      label: say('Ram', 'Frame'),
      kind: 'kronor',
      placeholder: '70 000 000 kr',
      help: say(
        'Hela beloppet enligt beslutet. Potterna ska bli lika mycket tillsammans.',
        'The whole amount of the decision. The pots must add up to it.',
      ),
    },
    {
      name: 'municipality',
      label: say('Pott till kommuner', 'Pot for municipalities'),
      kind: 'kronor',
      optional: true,
      placeholder: '50 000 000 kr',
    },
    {
      name: 'region',
      label: say('Pott till regioner', 'Pot for regions'),
      kind: 'kronor',
      optional: true,
      placeholder: '20 000 000 kr',
    },
    {
      name: 'nonProfit',
      label: say('Pott till ideella föreningar', 'Pot for non-profits'),
      kind: 'kronor',
      optional: true,
      placeholder: '20 000 000 kr',
    },
  ];
}

const POTS = [
  { recipientClass: 'municipality', name: 'Kommuner' },
  { recipientClass: 'region', name: 'Regioner' },
  { recipientClass: 'nonProfit', name: 'Ideella föreningar' },
] as const;

/** How far the pots are from the frame, from what has been typed so far. Undefined until the frame can be read. */
export function potDifference(values: FieldValues): number | undefined {
  const amount = (name: string) => parseKronor(String(values[name] ?? ''));
  const frame = amount('frame');
  return frame === undefined
    ? undefined
    : frame - POTS.reduce((sum, { recipientClass }) => sum + (amount(recipientClass) ?? 0), 0);
}

export function toRoundCreation({
  municipality,
  region,
  nonProfit,
  ...rest
}: Record<string, unknown>): RoundCreation {
  const amounts: Record<string, unknown> = { municipality, region, nonProfit };
  const pots = POTS.filter(({ recipientClass }) => amounts[recipientClass] !== undefined).map((pot) => ({
    ...pot,
    frame: amounts[pot.recipientClass],
  }));
  return { ...rest, pots } as RoundCreation;
}

/** Only what was changed goes to the server, with the reason. */
export function toRoundChange(
  round: Round,
  { reason, version, ...typed }: Record<string, unknown>,
): Record<string, unknown> {
  const changed = Object.entries(typed).filter(([name, value]) => round[name as keyof Round] !== value);
  return { version, ...(reason === undefined ? {} : { reason }), ...Object.fromEntries(changed) };
}
