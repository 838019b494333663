import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { CaseDetail, HistoryEntry, PaymentRow } from '#domain/contracts/cases.js';
import type { CaseDays } from '#domain/lifecycle/case-days.js';
import type { ApplicationStanding } from '#domain/lifecycle/application-standing.js';
import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';
import { nextStep, type StepReader } from '#domain/lifecycle/next-step.js';
import { MAIN_STEPS, type MainStep, tracker } from '#domain/lifecycle/tracker.js';
import type { Reader } from './reader.js';

export interface Progress {
  state: GrantCaseState;
  paid: number;
  round: CaseDetail['round'];
  payments: readonly Pick<PaymentRow, 'state' | 'dueOn' | 'paidOn'>[];
  deadlines: CaseDetail['deadlines'];
  claimDueOn: LegalDay | undefined;
  history: readonly HistoryEntry[];
  mechanism: CaseDetail['mechanism'];
  /** How the application stands; undefined where nothing is applied for. */
  application?: ApplicationStanding;
}

/** The days that the state's label and the next step may name. */
export function caseDays({ round, payments, deadlines, claimDueOn }: Progress, { today }: Reader): CaseDays {
  const open = payments.filter(({ state }) => state !== 'paid' && state !== 'cancelled');
  // Money that was carried over is reported by another day than the round's.
  const reportOpen = deadlines.find(({ kind, metAt }) => kind === 'report' && metAt === null);
  const supplement = deadlines.find(({ kind, metAt }) => kind === 'supplement' && metAt === null);
  return {
    ...(today < round.requisitionOpensOn ? { requisitionOpensOn: round.requisitionOpensOn } : {}),
    requisitionClosesOn: round.requisitionClosesOn,
    reportDueOn: reportOpen?.dueOn ?? round.reportDueOn,
    ...known('claimDueOn', claimDueOn),
    ...known('paymentDueOn', open.map(({ dueOn }) => dueOn).sort()[0]),
    ...known(
      'paidOn',
      payments
        .flatMap(({ paidOn }) => paidOn ?? [])
        .sort()
        .at(-1),
    ),
    ...known('supplementDueOn', supplement?.dueOn),
    ...(round.paysOnDecision ? { paysOnDecision: true } : {}),
  };
}

/** What happens next, and what the recipient has to do: nothing to report before something has been paid. */
export function whatNow(
  progress: Progress,
  days: CaseDays,
  reader: StepReader,
): Pick<CaseDetail, 'whatHappensNext' | 'toDo'> {
  const { application } = progress;
  const { whatHappensNext, toDo } = nextStep(progress.state, days, {
    ...reader,
    ...(application ? { application } : {}),
  });
  if (!toDo || (toDo.form === 'report' && progress.paid === 0)) return { whatHappensNext, toDo: null };
  return { whatHappensNext, toDo: { text: toDo.text, dueOn: toDo.dueOn ?? null, form: toDo.form ?? null } };
}

/** The six main steps, each with the day it was reached. */
export function trackerOf(
  { state, history, mechanism }: Progress,
  { locale }: Reader,
): CaseDetail['tracker'] {
  return tracker(state, { language: locale, mechanism, ...cameTo(state, history) }).map((step) => ({
    ...step,
    on: step.status === 'done' || step.status === 'current' ? dayOf(step.step, history) : null,
  }));
}

/** How far a case had come that ended before its last step. */
function cameTo(state: GrantCaseState, history: readonly HistoryEntry[]): { lastStep?: MainStep } {
  const from = history.find(({ from, to }) => to === state && from !== to)?.from;
  const lastStep = MAIN_STEPS.find((step) => step === from);
  return lastStep ? { lastStep } : {};
}

/** A report may have come in more than once; the newest counts. Money is requisitioned once. The history is newest first. */
function dayOf(step: MainStep, history: readonly HistoryEntry[]): LegalDay | null {
  const moves = history.filter(({ from, to }) => to === step && from !== to);
  return (step === 'rapporterad' ? moves[0] : moves.at(-1))?.day ?? null;
}

function known<K extends keyof CaseDays>(name: K, day: LegalDay | undefined): Partial<CaseDays> {
  return day === undefined ? {} : { [name]: day };
}
