import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { RecipientClass } from '#domain/contracts/fields.js';
import type { RoundSettings } from '#domain/contracts/round-settings.js';
import type { Round as RoundAnswer } from '#domain/contracts/rounds.js';
import type { FormKind } from '#domain/forms/form-registry.js';
import { roundForm } from '#domain/rounds/round-forms.js';
import { ROUND_STATE_LABELS, roundState } from '#domain/rounds/round-state.js';
import type { Actor } from '../platform/actor.js';
import { legalBasesOf } from './legal-bases.js';
import { potFiguresOf } from './pot-figures.js';
import { settingsOf } from './settings-of.js';

type Computed =
  'state' | 'stateLabel' | 'settings' | 'legalBases' | 'pots' | 'requisitionForms' | 'reportForms';
type Stored = 'createdAt' | 'publishedAt' | 'carryOverAllowed' | 'appealAllowed';

/** A round as the database answers `SELECTED`. */
export interface RoundRow extends Omit<RoundAnswer, Computed | Stored> {
  createdAt: Date;
  publishedAt: Date | null;
  carryOverAllowed: number;
  appealAllowed: number;
  settings: string | null;
}

export const SELECTED = `r.id, r.version, r.programme_id AS programmeId, p.name AS programmeName, r.year, r.name, r.mechanism, r.legal_basis AS legalBasis, r.frame,
  r.application_opens_on AS applicationOpensOn, r.application_closes_on AS applicationClosesOn, r.opinion_due_on AS opinionDueOn, r.decision_planned_on AS decisionPlannedOn,
  r.requisition_opens_on AS requisitionOpensOn, r.requisition_closes_on AS requisitionClosesOn, r.use_from AS useFrom, r.use_to AS useTo,
  r.report_due_on AS reportDueOn, r.repayment_due_on AS repaymentDueOn, r.pay_within_working_days AS payWithinWorkingDays,
  r.carry_over_allowed AS carryOverAllowed, r.appeal_allowed AS appealAllowed, r.settings, r.published_at AS publishedAt, r.copied_from AS copiedFrom, r.created_at AS createdAt`;

export async function answersOf(
  manager: EntityManager,
  actor: Actor,
  rows: readonly RoundRow[],
  today: LegalDay,
): Promise<RoundAnswer[]> {
  const ids = rows.map(({ id }) => id);
  const pots = await potFiguresOf(manager, ids, today, countiesSeen(actor));
  const bases = await legalBasesOf(manager, ids);
  return rows.map((row) => {
    const own = pots.get(row.id) ?? [];
    const classes = own.map(({ recipientClass }) => recipientClass);
    const settings = settingsOf(row);
    const state = roundState(row, today);
    return {
      ...row,
      frame: Number(row.frame),
      state,
      stateLabel: ROUND_STATE_LABELS[state].sv,
      settings,
      legalBases: bases.get(row.id) ?? [],
      carryOverAllowed: Boolean(row.carryOverAllowed),
      appealAllowed: Boolean(row.appealAllowed),
      requisitionForms: formTitles('requisition', row.year, settings, classes),
      reportForms: formTitles('report', row.year, settings, classes),
      pots: own,
      publishedAt: row.publishedAt?.toISOString() ?? null,
      createdAt: row.createdAt.toISOString(),
    };
  });
}

function formTitles(
  kind: FormKind,
  year: number,
  settings: RoundSettings,
  classes: readonly RecipientClass[],
): string[] {
  const titles = classes.flatMap((recipientClass) => {
    const form = roundForm({ year, settings }, kind, recipientClass);
    return form ? [`${form.title.sv}, version ${form.version}`] : [];
  });
  return [...new Set(titles)];
}

/** A county officer sees how many cases there are in the own county; what is left of the state's money is no secret. */
function countiesSeen(actor: Actor): string[] | undefined {
  if (actor.side !== 'county') return undefined;
  return actor.memberships.flatMap((m) =>
    m.organisationKind === 'countyBoard' && m.countyCode ? [m.countyCode] : [],
  );
}
