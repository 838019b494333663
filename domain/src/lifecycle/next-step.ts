import type { LegalDay } from '../calendar/legal-day.js';
import type { ApplicationStanding } from './application-standing.js';
import type { CaseDays } from './case-days.js';
import type { GrantCaseState } from './grant-case.js';
import type { Language } from './label.js';
import { applicationStaffStep } from './next-step-application-staff.js';
import { applicationStep } from './next-step-application.js';
import { applicantStep } from './next-step-applicant.js';
import { staffStep } from './next-step-staff.js';
import type { LabelSide } from './state-label.js';

export interface NextStep {
  whatHappensNext: string;
  /** What the applicant must do; absent when the ball is with the authority or nobody, and for officials. */
  toDo?: { text: string; dueOn?: LegalDay; form?: 'requisition' | 'report' | 'application' };
}

export interface StepReader {
  language?: Language;
  side?: LabelSide;
  /** Received and not used according to the reviewed report, in kronor; undefined until it has been reviewed. */
  restAfterReview?: number;
  /** How the application stands; left out where nothing is applied for. */
  application?: ApplicationStanding;
}

/** `Vad händer nu` and `Det här behöver du göra` for the applicant; `Nästa steg` for the officials, in words of their own. */
export function nextStep(
  state: GrantCaseState,
  days: CaseDays = {},
  { language = 'sv', side = 'applicant', restAfterReview, application }: StepReader = {},
): NextStep {
  if (side === 'applicant')
    return (
      (application && applicationStep(state, application, language)) ?? applicantStep(state, days, language)
    );
  const step = application && applicationStaffStep(state, application, language);
  return { whatHappensNext: step ?? staffStep(state, { days, language, restAfterReview }) };
}
