import type { LegalDay } from '../calendar/legal-day.js';
import type { CaseDays } from './case-days.js';
import type { GrantCaseState } from './grant-case.js';
import type { Language } from './label.js';
import { applicantStep } from './next-step-applicant.js';
import { staffStep } from './next-step-staff.js';
import type { LabelSide } from './state-label.js';

export interface NextStep {
  whatHappensNext: string;
  /** What the applicant must do; absent when the ball is with the authority or nobody, and for officials. */
  toDo?: { text: string; dueOn?: LegalDay; form?: 'requisition' | 'report' };
}

export interface StepReader {
  language?: Language;
  side?: LabelSide;
  /** Received and not used according to the reviewed report, in kronor; undefined until it has been reviewed. */
  restAfterReview?: number;
}

/** `Vad händer nu` and `Det här behöver du göra` for the applicant; `Nästa steg` for the officials, in words of their own. */
export function nextStep(
  state: GrantCaseState,
  days: CaseDays = {},
  { language = 'sv', side = 'applicant', restAfterReview }: StepReader = {},
): NextStep {
  return side === 'applicant'
    ? applicantStep(state, days, language)
    : { whatHappensNext: staffStep(state, { days, language, restAfterReview }) };
}
