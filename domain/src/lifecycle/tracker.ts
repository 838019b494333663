import type { GrantCaseState } from './grant-case.js';
import { label, type Label, type Language } from './label.js';

export const MAIN_STEPS = [
  'ansokan',
  'bedomning',
  'beviljad',
  'rekvirerad',
  'rapporterad',
  'aterbetald',
] as const;

export type MainStep = (typeof MAIN_STEPS)[number];
export type StepStatus = 'done' | 'current' | 'upcoming' | 'skipped';
export type Mechanism = 'application' | 'requisition';

export interface TrackerStep {
  step: MainStep;
  label: string;
  status: StepStatus;
  /** The status in words: colour alone says nothing to many. */
  statusLabel: string;
}

export interface TrackerOptions {
  /** In a requisition round nobody applies: the first two steps are skipped. */
  mechanism?: Mechanism;
  /** How far a withdrawn or written-off case had come. */
  lastStep?: MainStep;
  language?: Language;
}

const STEP_LABELS: Readonly<Record<MainStep, Label>> = {
  ansokan: label('Ansökan', 'Application'),
  bedomning: label('Bedömning', 'Assessment'),
  beviljad: label('Beviljad', 'Granted'),
  rekvirerad: label('Rekvirerad', 'Requisitioned'),
  rapporterad: label('Redovisad', 'Reported'),
  aterbetald: label('Återbetald', 'Repaid'),
};

const STATUS_LABELS: Readonly<Record<StepStatus, Label>> = {
  done: label('Klart', 'Done'),
  current: label('Pågår', 'In progress'),
  upcoming: label('Kommer senare', 'Later'),
  skipped: label('Ingår inte', 'Not part of this case'),
};

type Place = { at: MainStep; ended?: true };

const PLACES: Readonly<Record<Exclude<GrantCaseState, 'aterkallad' | 'avskriven'>, Place>> = {
  utkast: { at: 'ansokan' },
  ansokan: { at: 'ansokan' },
  bedomning: { at: 'bedomning' },
  beviljad: { at: 'beviljad' },
  rekvirerad: { at: 'rekvirerad' },
  rapporterad: { at: 'rapporterad' },
  aterkravd: { at: 'aterbetald' },
  aterbetald: { at: 'aterbetald', ended: true },
  avslutad: { at: 'rapporterad', ended: true },
  avslagen: { at: 'bedomning', ended: true },
  avvisad: { at: 'ansokan', ended: true },
  forfallen: { at: 'beviljad', ended: true },
};

/** The six main steps of a case as the portal shows them. */
export function tracker(state: GrantCaseState, options: TrackerOptions = {}): TrackerStep[] {
  const { mechanism = 'requisition', language = 'sv' } = options;
  const place = placeOf(state, options);
  return MAIN_STEPS.map((step) => {
    const status = statusOf(step, place, mechanism);
    return { step, label: STEP_LABELS[step][language], status, statusLabel: STATUS_LABELS[status][language] };
  });
}

function placeOf(state: GrantCaseState, { mechanism = 'requisition', lastStep }: TrackerOptions): Place {
  if (state !== 'aterkallad' && state !== 'avskriven') return PLACES[state];
  return { at: lastStep ?? (mechanism === 'requisition' ? 'beviljad' : 'ansokan'), ended: true };
}

function statusOf(step: MainStep, place: Place, mechanism: Mechanism): StepStatus {
  if (mechanism === 'requisition' && (step === 'ansokan' || step === 'bedomning')) return 'skipped';
  const distance = MAIN_STEPS.indexOf(step) - MAIN_STEPS.indexOf(place.at);
  if (distance < 0) return 'done';
  if (distance > 0) return place.ended ? 'skipped' : 'upcoming';
  return place.ended ? 'done' : 'current';
}
