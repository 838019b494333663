import { Inject, Injectable } from '@nestjs/common';
import type { RecipientClass } from '#domain/contracts/fields.js';
import type { FollowUp } from '#domain/contracts/oversight.js';
import { NotFoundError } from '#domain/errors.js';
import type { FormDefinition } from '#domain/forms/form-definition.js';
import { roundForm } from '#domain/rounds/round-forms.js';
import { COUNTIES, countyName } from '#domain/places/counties.js';
import { areaTable, questionTables, type ReadCell } from '#domain/statistics/question-tables.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { settingsOf } from '../rounds/settings-of.js';
import { type AnswerCell, FollowUpQueries, type FollowUpRound, type PlacedSum } from './follow-up.queries.js';
import { countiesOf, type FollowUpCut } from './follow-up-scope.js';

export interface FollowUpAsked {
  actor: Actor;
  roundId: number;
  recipientClass?: RecipientClass | undefined;
  countyCode?: string | undefined;
}

export interface ShownFollowUp {
  round: FollowUpRound;
  followUp: FollowUp;
}

const CLASS_LABELS: Readonly<Record<RecipientClass, string>> = {
  municipality: 'Kommuner',
  region: 'Regioner',
  nonProfit: 'Ideella föreningar',
};

/** The follow-up of a round as the reader may see it. Everything is read from the cells; no case is counted here. */
@Injectable()
export class ShowFollowUp {
  constructor(
    @Inject(FollowUpQueries) private readonly queries: FollowUpQueries,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(asked: FollowUpAsked): Promise<ShownFollowUp> {
    const round = await this.queries.round(asked.roundId);
    if (!round) throw new NotFoundError('round');
    const cut = cutFor(asked, round);
    const [sums, answers, notAnswered, { updatedAt, pending }] = await Promise.all([
      this.queries.sums(round.id, cut, this.clock.today()),
      this.queries.answers(round.id, cut),
      this.queries.notAnswered(round, cut, this.clock.today()),
      this.queries.freshness(round.id, cut),
    ]);
    const countyCode = cut.counties?.length === 1 ? (cut.counties[0] ?? null) : null;
    const filter = caseFilter(round.id, cut.recipientClass, countyCode);
    const classes = cut.recipientClass ? [cut.recipientClass] : round.recipientClasses;
    const forms = reportForms(round, classes);
    const { late, ...figures } = figuresOf(sums);
    const followUp: FollowUp = {
      roundId: round.id,
      recipientClass: cut.recipientClass,
      countyCode,
      updatedAt: updatedAt?.toISOString() ?? null,
      pending,
      ...figures,
      late,
      areas: areasOf(forms, answers, filter),
      byCounty: byCounty(sums, filter),
      byRecipientClass: classes.map((recipientClass) => ({
        recipientClass,
        label: CLASS_LABELS[recipientClass],
        ...withoutLate(figuresOf(sums.filter((sum) => sum.recipientClass === recipientClass))),
        filter: { ...filter, recipientClass },
      })),
      notAnswered,
      questions: forms.flatMap(({ form, recipientClass }) =>
        questionTables(form, reader(answers.filter((cell) => cell.recipientClass === recipientClass)), {
          ...filter,
          recipientClass,
        }),
      ),
    };
    return { round, followUp };
  }
}

/** One table where all classes report on the same areas, one per class where they do not. */
function areasOf(
  forms: { recipientClass: RecipientClass; form: FormDefinition }[],
  answers: readonly AnswerCell[],
  filter: Record<string, unknown>,
): FollowUp['areas'] {
  const [first] = forms;
  if (!first) return [];
  const together = areaTable(first.form, reader(answers), filter);
  // The regions' forms word the areas of 2016 in their own way; an area is the same by its number.
  const keys = ({ form }: { form: FormDefinition }) =>
    areaTable(form, reader([]), filter)
      .map(({ key }) => key)
      .join();
  if (forms.every((one) => keys(one) === keys(first))) return together;
  return forms.flatMap(({ form, recipientClass }) =>
    areaTable(form, reader(answers.filter((cell) => cell.recipientClass === recipientClass)), {
      ...filter,
      recipientClass,
    }).map((row) => ({
      ...row,
      key: `${recipientClass}-${row.key}`,
      label: `${CLASS_LABELS[recipientClass]}: ${row.label}`,
    })),
  );
}

/** A class whose report has no form of its own yet has figures, but no questions. */
function reportForms(
  round: FollowUpRound,
  classes: readonly RecipientClass[],
): { recipientClass: RecipientClass; form: FormDefinition }[] {
  return classes.flatMap((recipientClass) => {
    const form = roundForm({ year: round.year, settings: settingsOf(round) }, 'report', recipientClass);
    return form ? [{ recipientClass, form }] : [];
  });
}

/** A county board that asks for another county, and a stranger who asks for the round, are told that there is none. */
function cutFor({ actor, recipientClass, countyCode }: FollowUpAsked, round: FollowUpRound): FollowUpCut {
  const seen = countiesOf(actor, round);
  if (seen && (seen.length === 0 || round.publishedAt === null)) throw new NotFoundError('round');
  if (countyCode !== undefined && (seen ? !seen.includes(countyCode) : !(countyCode in COUNTIES)))
    throw new NotFoundError('county');
  return { recipientClass: recipientClass ?? null, counties: countyCode === undefined ? seen : [countyCode] };
}

function caseFilter(
  roundId: number,
  recipientClass: RecipientClass | null,
  countyCode: string | null,
): Record<string, unknown> {
  return { roundId, ...(recipientClass ? { recipientClass } : {}), ...(countyCode ? { countyCode } : {}) };
}

function byCounty(sums: readonly PlacedSum[], filter: Record<string, unknown>): FollowUp['byCounty'] {
  const codes = [...new Set(sums.map((sum) => sum.countyCode))].sort();
  return codes.map((countyCode) => ({
    countyCode,
    countyName: countyName(countyCode),
    ...withoutLate(figuresOf(sums.filter((sum) => sum.countyCode === countyCode))),
    filter: { ...filter, countyCode },
  }));
}

type Figures = Pick<
  FollowUp,
  'recipients' | 'obliged' | 'reported' | 'late' | 'received' | 'used' | 'returned'
>;

function figuresOf(sums: readonly PlacedSum[]): Figures {
  const sum = (name: string) =>
    sums.filter((each) => each.name === name).reduce((total, { n }) => total + n, 0);
  return {
    recipients: sum('#recipients'),
    obliged: sum('#obliged'),
    reported: sum('#reported'),
    late: sum('#late'),
    received: sum('#received'),
    used: sum('#used'),
    returned: sum('#returned'),
  };
}

function withoutLate({ late: _, ...figures }: Figures): Omit<Figures, 'late'> {
  return figures;
}

function reader(cells: readonly AnswerCell[]): ReadCell {
  const figures = new Map<string, number>();
  for (const { question, value, n } of cells)
    figures.set(`${question}\n${value}`, (figures.get(`${question}\n${value}`) ?? 0) + n);
  return (question, value) => figures.get(`${question}\n${value}`) ?? 0;
}
