import type { Role } from '../access/roles.js';
import type { LegalDay } from '../calendar/legal-day.js';
import type { Guard, Machine } from './decide.js';
import { isGiven } from './given.js';
import { label, stateLabel } from './label.js';
import { refuse } from './refusal-codes.js';

export type OpinionRequestState = 'requested' | 'answered' | 'revoked' | 'skipped';
export type OpinionRequestEvent = 'answer' | 'remind' | 'revoke' | 'skip';
export type OpinionRequestEffect = 'sendOpinionAnswer' | 'sendOpinionReminder' | 'sendOpinionClosed';

export interface OpinionRequestFacts {
  today: LegalDay;
  /** The application is neither decided nor withdrawn. */
  beforeDecision: boolean;
  conflictOfInterest: boolean;
  /** Questions of the opinion form that are missing or wrong. */
  formProblems: number;
  remindedOn?: LegalDay;
  reasons?: string;
}

type OpinionRequestGuard = Guard<OpinionRequestFacts>;

const applicationIsUndecided: OpinionRequestGuard = ({ beforeDecision }) =>
  beforeDecision || refuse('case.notBeforeDecision');

/** FL 16–18 §§ hold for the county board too. */
const officerIsImpartial: OpinionRequestGuard = ({ conflictOfInterest }) =>
  !conflictOfInterest || refuse('officer.conflict');

const formIsComplete: OpinionRequestGuard = ({ formProblems }) =>
  formProblems === 0 || refuse('form.incomplete', { problems: formProblems });

const notRemindedToday: OpinionRequestGuard = ({ remindedOn, today }) =>
  remindedOn === undefined || remindedOn < today || refuse('opinion.remindedToday');

const reasonsAreGiven: OpinionRequestGuard = ({ reasons }) => isGiven(reasons) || refuse('reasons.missing');

export const opinionRequestGuards = {
  applicationIsUndecided,
  officerIsImpartial,
  formIsComplete,
  notRemindedToday,
  reasonsAreGiven,
} satisfies Record<string, OpinionRequestGuard>;

export const opinionRequestMachine: Machine<
  OpinionRequestState,
  OpinionRequestEvent,
  Role,
  keyof typeof opinionRequestGuards,
  OpinionRequestEffect
> = {
  name: 'opinionRequest',
  initial: 'requested',
  states: {
    requested: { label: stateLabel(label('Begärt', 'Requested')) },
    answered: { label: stateLabel(label('Inkommet', 'Received')), final: true },
    revoked: { label: stateLabel(label('Återtaget', 'Revoked')), final: true },
    skipped: { label: stateLabel(label('Avgörs utan', 'Decided without')), final: true },
  },
  events: {
    answer: {
      from: ['requested'],
      to: 'answered',
      by: ['countyOfficer'],
      when: ['applicationIsUndecided', 'officerIsImpartial', 'formIsComplete'],
      then: ['sendOpinionAnswer'],
    },
    remind: {
      from: ['requested'],
      to: 'requested',
      by: ['caseOfficer', 'decisionMaker', 'programmeManager'],
      when: ['applicationIsUndecided', 'notRemindedToday'],
      then: ['sendOpinionReminder'],
    },
    revoke: {
      from: ['requested'],
      to: 'revoked',
      by: ['caseOfficer', 'decisionMaker'],
      when: ['reasonsAreGiven'],
      then: ['sendOpinionClosed'],
    },
    skip: {
      from: ['requested'],
      to: 'skipped',
      by: ['caseOfficer', 'decisionMaker'],
      when: ['reasonsAreGiven'],
      then: ['sendOpinionClosed'],
    },
  },
};
