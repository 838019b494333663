import { formatDay, type LegalDay } from '../calendar/legal-day.js';
import type { CaseDays } from './case-days.js';
import type { GrantCaseState } from './grant-case.js';

export interface NextStep {
  whatHappensNext: string;
  /** What the applicant must do; absent when the ball is with the authority or nobody. */
  toDo?: { text: string; dueOn?: LegalDay; form?: 'requisition' | 'report' };
}

/** `Vad händer nu` and `Det här behöver du göra` for the applicant, in plain Swedish. */
export function nextStep(state: GrantCaseState, days: CaseDays = {}): NextStep {
  return STEPS[state](days);
}

const STEPS: Readonly<Record<GrantCaseState, (days: CaseDays) => NextStep>> = {
  utkast: () => ({
    whatHappensNext: 'Ansökan är inte inskickad. Myndigheten kan inte se utkastet förrän ni skickar det.',
    toDo: { text: 'Fyll i ansökan. Behörig företrädare skriver under och skickar den.' },
  }),
  ansokan: () => ({
    whatHappensNext: 'Ansökan har kommit in och fått ett diarienummer. En handläggare ska börja läsa den.',
  }),
  bedomning: () => ({
    whatHappensNext: 'En handläggare går igenom ansökan. Ni får besked när ett beslut är fattat.',
  }),
  beviljad: granted,
  rekvirerad: inUse,
  rapporterad: () => ({
    whatHappensNext:
      'Redovisningen har kommit in och granskas. Ni får besked när ärendet avslutas, om något behöver kompletteras eller om pengar ska betalas tillbaka.',
  }),
  aterkravd: ({ claimDueOn }) => ({
    whatHappensNext:
      'Myndigheten har beslutat att pengar ska betalas tillbaka. Ärendet avslutas när hela beloppet är betalt.',
    toDo: {
      text: `Betala tillbaka beloppet i återkravet${by(claimDueOn)}. Ange OCR-numret.`,
      dueOn: claimDueOn,
    },
  }),
  aterbetald: () => ({
    whatHappensNext: 'Återkravet är betalt och ärendet är avslutat. Ni behöver inte göra något mer.',
  }),
  avslutad: () => ({ whatHappensNext: 'Ärendet är avslutat. Ni behöver inte göra något mer.' }),
  avslagen: () => ({ whatHappensNext: 'Ansökan har avslagits. Skälen står i beslutet.' }),
  avvisad: () => ({ whatHappensNext: 'Ansökan har avvisats och prövas inte. Skälen står i beslutet.' }),
  aterkallad: () => ({ whatHappensNext: 'Ärendet är återkallat på er begäran. Inga pengar betalas ut.' }),
  forfallen: ({ requisitionClosesOn }) => ({
    whatHappensNext: `Ingen rekvisition kom in${closing(requisitionClosesOn)}. Bidraget har förfallit och pengarna fördelas på nytt.`,
  }),
  avskriven: () => ({ whatHappensNext: 'Ärendet är avskrivet utan beslut i sak. Skälen står i beslutet.' }),
};

function granted({ requisitionOpensOn, requisitionClosesOn }: CaseDays): NextStep {
  const opens = requisitionOpensOn
    ? ` Det går att rekvirera från och med ${formatDay(requisitionOpensOn)}.`
    : '';
  return {
    whatHappensNext: `Pengarna är beviljade och betalas ut när ni har rekvirerat dem.${opens} Den som inte rekvirerar i tid förlorar bidraget.`,
    toDo: {
      text: `Fyll i och skicka rekvisitionen${by(requisitionClosesOn)}. Behörig företrädare skriver under.`,
      dueOn: requisitionClosesOn,
      form: 'requisition',
    },
  };
}

function inUse(days: CaseDays): NextStep {
  if (days.supplementDueOn) {
    return {
      whatHappensNext:
        'Redovisningen har skickats tillbaka för komplettering. Vad som saknas står i ärendets historik.',
      toDo: {
        text: `Komplettera redovisningen och skicka den igen${by(days.supplementDueOn)}.`,
        dueOn: days.supplementDueOn,
        form: 'report',
      },
    };
  }
  return {
    whatHappensNext: payment(days),
    toDo: {
      text: `Skicka redovisningen${by(days.reportDueOn)}. Pengar som inte har använts ska betalas tillbaka.`,
      dueOn: days.reportDueOn,
      form: 'report',
    },
  };
}

function payment({ paymentDueOn, paidOn }: CaseDays): string {
  if (paymentDueOn)
    return `Rekvisitionen är mottagen. Pengarna betalas ut senast ${formatDay(paymentDueOn)}.`;
  if (paidOn)
    return `Pengarna betalades ut ${formatDay(paidOn)}. Använd dem till det som bidraget är avsett för.`;
  return 'Rekvisitionen är mottagen. Pengarna betalas vanligtvis ut inom 15 arbetsdagar.';
}

function by(day: LegalDay | undefined): string {
  return day ? ` senast ${formatDay(day)}` : '';
}

function closing(day: LegalDay | undefined): string {
  return day ? ` senast ${formatDay(day)}` : ' i tid';
}
