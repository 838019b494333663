import type { Role } from '../access/roles.js';
import type { LegalDay } from '../calendar/legal-day.js';
import type { Guard, Machine } from './decide.js';
import { isGiven } from './given.js';
import { label, stateLabel } from './label.js';
import { refuse } from './refusal-codes.js';

export type AppealState = 'registered' | 'inTime' | 'dismissedLate' | 'handedOver' | 'decided' | 'withdrawn';
export type AppealEvent = 'findInTime' | 'dismissLate' | 'handOver' | 'registerOutcome' | 'withdrawAppeal';
export type AppealEffect = 'sendAppealOutcome';

export interface AppealFacts {
  today: LegalDay;
  arrivedOn: LegalDay;
  /** Null while the day the party got the decision is unknown. */
  lastDay: LegalDay | null;
  reasons?: string;
  court?: string;
  outcomeOn?: LegalDay;
  conflictOfInterest: boolean;
}

type AppealGuard = Guard<AppealFacts>;

const officerIsImpartial: AppealGuard = ({ conflictOfInterest }) =>
  !conflictOfInterest || refuse('officer.conflict');

const reasonsAreGiven: AppealGuard = ({ reasons }) => isGiven(reasons) || refuse('reasons.missing');

/** FL 45 §: an appeal that is late is dismissed; one whose time is not known to have run out is not. */
const appealCameLate: AppealGuard = ({ arrivedOn, lastDay }) => {
  if (lastDay === null) return refuse('appeal.receiptUnknown');
  return arrivedOn > lastDay || refuse('appeal.notLate', { arrivedOn, lastDay });
};

const courtIsGiven: AppealGuard = ({ court }) => isGiven(court) || refuse('appeal.courtMissing');

const outcomeIsPast: AppealGuard = ({ today, outcomeOn }) => {
  if (outcomeOn === undefined) return refuse('appeal.outcomeDayMissing');
  return outcomeOn <= today || refuse('appeal.outcomeInFuture', { outcomeOn, today });
};

export const appealGuards = {
  officerIsImpartial,
  reasonsAreGiven,
  appealCameLate,
  courtIsGiven,
  outcomeIsPast,
} satisfies Record<string, AppealGuard>;

const BY: readonly Role[] = ['registrar', 'caseOfficer'];

/** From the day an appeal comes in until the court has decided (FL 40–48 §§). */
export const appealMachine: Machine<AppealState, AppealEvent, Role, keyof typeof appealGuards, AppealEffect> =
  {
    name: 'appeal',
    initial: 'registered',
    states: {
      registered: { label: stateLabel(label('Inkommet', 'Received'), label('Mottaget', 'Received')) },
      inTime: { label: stateLabel(label('I rätt tid', 'In time')) },
      dismissedLate: {
        label: stateLabel(label('Avvisat som för sent', 'Dismissed as late')),
        final: true,
      },
      handedOver: {
        label: stateLabel(label('Överlämnat till domstolen', 'Handed over to the court')),
      },
      decided: { label: stateLabel(label('Avgjort av domstolen', 'Decided by the court')), final: true },
      withdrawn: { label: stateLabel(label('Återkallat', 'Withdrawn')), final: true },
    },
    events: {
      findInTime: {
        from: ['registered'],
        to: 'inTime',
        by: BY,
        when: ['officerIsImpartial', 'reasonsAreGiven'],
        then: [],
      },
      dismissLate: {
        from: ['registered'],
        to: 'dismissedLate',
        by: BY,
        when: ['officerIsImpartial', 'reasonsAreGiven', 'appealCameLate'],
        then: ['sendAppealOutcome'],
      },
      handOver: {
        from: ['inTime'],
        to: 'handedOver',
        by: BY,
        when: ['officerIsImpartial', 'courtIsGiven'],
        then: [],
      },
      registerOutcome: {
        from: ['handedOver'],
        to: 'decided',
        by: BY,
        when: ['officerIsImpartial', 'outcomeIsPast'],
        then: ['sendAppealOutcome'],
      },
      withdrawAppeal: {
        from: ['registered', 'inTime', 'handedOver'],
        to: 'withdrawn',
        by: BY,
        when: ['officerIsImpartial', 'outcomeIsPast'],
        then: ['sendAppealOutcome'],
      },
    },
  };
