import type { Role } from '../access/roles.js';
import type { LegalDay } from '../calendar/legal-day.js';
import type { Guard, Machine } from './decide.js';
import { isGiven } from './given.js';
import { label, stateLabel } from './label.js';
import { refuse } from './refusal-codes.js';

export type SupplementRequestState = 'requested' | 'answered' | 'withdrawn' | 'closed';
export type SupplementRequestEvent = 'answer' | 'withdraw' | 'close';
export type SupplementRequestEffect = 'sendSupplementAnswer';

export interface SupplementRequestFacts {
  today: LegalDay;
  dueOn: LegalDay;
  /** The application is neither decided nor withdrawn. */
  beforeDecision: boolean;
  conflictOfInterest: boolean;
  formProblems: number;
  /** Names of questions that differ from the version before without having been asked for. */
  changedBeside: readonly string[];
  signedAt?: string;
  /** Shares of those who apply together, in kronor; undefined for a single applicant. */
  sharesSum?: number;
  applied?: number;
  reasons?: string;
}

type SupplementRequestGuard = Guard<SupplementRequestFacts>;

const applicationIsUndecided: SupplementRequestGuard = ({ beforeDecision }) =>
  beforeDecision || refuse('case.notBeforeDecision');

const onlyAskedIsChanged: SupplementRequestGuard = ({ changedBeside }) =>
  changedBeside.length === 0 || refuse('supplement.otherQuestions', { questions: [...changedBeside] });

const formIsComplete: SupplementRequestGuard = ({ formProblems }) =>
  formProblems === 0 || refuse('form.incomplete', { problems: formProblems });

const sharesMeetApplied: SupplementRequestGuard = ({ sharesSum, applied }) =>
  sharesSum === undefined ||
  sharesSum === applied ||
  refuse('members.sharesDiffer', { shares: sharesSum, applied: applied ?? 0 });

const signed: SupplementRequestGuard = ({ signedAt }) => isGiven(signedAt) || refuse('signature.missing');

const officerIsImpartial: SupplementRequestGuard = ({ conflictOfInterest }) =>
  !conflictOfInterest || refuse('officer.conflict');

const reasonsAreGiven: SupplementRequestGuard = ({ reasons }) =>
  isGiven(reasons) || refuse('reasons.missing');

/** The party has its whole time to answer in (FL 20 §). */
const dayHasPassed: SupplementRequestGuard = ({ today, dueOn }) =>
  dueOn < today || refuse('supplement.dayNotPast', { dueOn, today });

export const supplementRequestGuards = {
  applicationIsUndecided,
  onlyAskedIsChanged,
  formIsComplete,
  sharesMeetApplied,
  signed,
  officerIsImpartial,
  reasonsAreGiven,
  dayHasPassed,
} satisfies Record<string, SupplementRequestGuard>;

export const supplementRequestMachine: Machine<
  SupplementRequestState,
  SupplementRequestEvent,
  Role,
  keyof typeof supplementRequestGuards,
  SupplementRequestEffect
> = {
  name: 'supplementRequest',
  initial: 'requested',
  states: {
    requested: { label: stateLabel(label('Begärd', 'Requested'), label('Väntar på er', 'Waiting for you')) },
    answered: { label: stateLabel(label('Besvarad', 'Answered')), final: true },
    withdrawn: { label: stateLabel(label('Återtagen', 'Withdrawn')), final: true },
    closed: {
      label: stateLabel(
        label('Stängd utan svar', 'Closed without an answer'),
        label('Stängd – ansökan prövas som den är', 'Closed – the application is examined as it is'),
      ),
      final: true,
    },
  },
  events: {
    answer: {
      from: ['requested'],
      to: 'answered',
      by: ['signatory', 'agent'],
      when: ['applicationIsUndecided', 'onlyAskedIsChanged', 'formIsComplete', 'sharesMeetApplied', 'signed'],
      then: ['sendSupplementAnswer'],
    },
    withdraw: {
      from: ['requested'],
      to: 'withdrawn',
      by: ['caseOfficer'],
      when: ['officerIsImpartial', 'reasonsAreGiven'],
      then: [],
    },
    close: {
      from: ['requested'],
      to: 'closed',
      by: ['caseOfficer'],
      when: ['officerIsImpartial', 'dayHasPassed', 'reasonsAreGiven'],
      then: [],
    },
  },
};
