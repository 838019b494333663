import { formatDay } from '../calendar/legal-day.js';
import type { CaseDays } from './case-days.js';
import { grantCaseMachine, type GrantCaseState } from './grant-case.js';
import type { Language } from './label.js';
import { MACHINES, type MachineName } from './machines.js';

export type LabelSide = 'staff' | 'applicant';

/** A case's state in words for the reader's side; the applicant's `rekvirerad` and `aterkravd` name the day when it is known. */
export function grantCaseStateLabel(
  state: GrantCaseState,
  side: LabelSide,
  language: Language = 'sv',
  days: CaseDays = {},
): string {
  const plain = grantCaseMachine.states[state].label[side][language];
  return side === 'applicant' ? `${plain}${dayPart(state, language, days)}` : plain;
}

/** Any machine's state in words; the state itself when the machine has none by that name. */
export function stateText(
  machine: MachineName,
  state: string,
  side: LabelSide = 'staff',
  language: Language = 'sv',
): string {
  return MACHINES[machine].states[state]?.label[side][language] ?? state;
}

function dayPart(state: GrantCaseState, language: Language, days: CaseDays): string {
  const sv = language === 'sv';
  const on = (day: string) => formatDay(day, language);
  if (state === 'rekvirerad' && days.paymentDueOn) {
    return sv ? ` – utbetalas senast ${on(days.paymentDueOn)}` : ` – paid by ${on(days.paymentDueOn)}`;
  }
  if (state === 'rekvirerad' && days.paidOn)
    return sv ? ` – utbetald ${on(days.paidOn)}` : ` – paid ${on(days.paidOn)}`;
  if (state === 'aterkravd' && days.claimDueOn) {
    return sv ? ` – betala senast ${on(days.claimDueOn)}` : ` – pay by ${on(days.claimDueOn)}`;
  }
  return '';
}
