import { formatDay, type LegalDay } from '../calendar/legal-day.js';
import type { CaseDays } from './case-days.js';
import type { GrantCaseState } from './grant-case.js';
import type { Language } from './label.js';
import type { NextStep } from './next-step.js';

interface Told {
  days: CaseDays;
  say: (sv: string, en: string) => string;
  on: (day: LegalDay) => string;
  /** ` senast 1 juni 2016`, or nothing when the day is not known. */
  by: (day: LegalDay | undefined) => string;
}

/** In plain words, addressed to the recipient. */
export function applicantStep(state: GrantCaseState, days: CaseDays, language: Language): NextStep {
  const say = (sv: string, en: string) => (language === 'sv' ? sv : en);
  const on = (day: LegalDay) => formatDay(day, language);
  const by = (day: LegalDay | undefined) => (day ? say(` senast ${on(day)}`, ` by ${on(day)}`) : '');
  return STEPS[state]({ days, say, on, by });
}

const STEPS: Readonly<Record<GrantCaseState, (told: Told) => NextStep>> = {
  utkast: ({ say }) => ({
    whatHappensNext: say(
      'Ansökan är inte inskickad. Myndigheten kan inte se utkastet förrän ni skickar det.',
      'The application has not been submitted. The authority cannot see the draft until you submit it.',
    ),
    toDo: {
      text: say(
        'Fyll i ansökan. Behörig företrädare skriver under och skickar den.',
        'Fill in the application. An authorised signatory signs and submits it.',
      ),
    },
  }),
  ansokan: ({ say }) => ({
    whatHappensNext: say(
      'Ansökan har kommit in och fått ett diarienummer. En handläggare ska börja läsa den.',
      'The application has been received and registered. A case officer is about to read it.',
    ),
  }),
  bedomning: ({ say }) => ({
    whatHappensNext: say(
      'En handläggare går igenom ansökan. Ni får besked när ett beslut är fattat.',
      'A case officer is going through the application. You will be told when a decision has been made.',
    ),
  }),
  beviljad: granted,
  rekvirerad: inUse,
  rapporterad: ({ say }) => ({
    whatHappensNext: say(
      'Redovisningen har kommit in och granskas. Ni får besked när ärendet avslutas, om något behöver kompletteras eller om pengar ska betalas tillbaka.',
      'The report has been received and is being reviewed. You will be told when the case is closed, if anything must be added or if money is to be repaid.',
    ),
  }),
  aterkravd: ({ days: { claimDueOn }, say, by }) => ({
    whatHappensNext: say(
      'Myndigheten har beslutat att pengar ska betalas tillbaka. Ärendet avslutas när hela beloppet är betalt.',
      'The authority has decided that money is to be repaid. The case is closed when the whole amount has been paid.',
    ),
    toDo: {
      text: say(
        `Betala tillbaka beloppet i återkravet${by(claimDueOn)}. Ange OCR-numret.`,
        `Repay the amount claimed${by(claimDueOn)}. State the OCR reference.`,
      ),
      dueOn: claimDueOn,
    },
  }),
  aterbetald: ({ say }) => ({
    whatHappensNext: say(
      'Återkravet är betalt och ärendet är avslutat. Ni behöver inte göra något mer.',
      'The claim has been paid and the case is closed. There is nothing more for you to do.',
    ),
  }),
  avslutad: ({ say }) => ({
    whatHappensNext: say(
      'Ärendet är avslutat. Ni behöver inte göra något mer.',
      'The case is closed. There is nothing more for you to do.',
    ),
  }),
  avslagen: ({ say }) => ({
    whatHappensNext: say(
      'Ansökan har avslagits. Skälen står i beslutet.',
      'The application has been denied. The reasons are in the decision.',
    ),
  }),
  avvisad: ({ say }) => ({
    whatHappensNext: say(
      'Ansökan har avvisats och prövas inte. Skälen står i beslutet.',
      'The application has been dismissed without examination. The reasons are in the decision.',
    ),
  }),
  aterkallad: ({ say }) => ({
    whatHappensNext: say(
      'Ärendet är återkallat på er begäran. Inga pengar betalas ut.',
      'The case has been withdrawn at your request. No money is paid.',
    ),
  }),
  forfallen: ({ days: { requisitionClosesOn }, say, by }) => ({
    whatHappensNext: say(
      `Ingen rekvisition kom in${by(requisitionClosesOn) || ' i tid'}. Bidraget har förfallit och pengarna fördelas på nytt.`,
      `No requisition came in${by(requisitionClosesOn) || ' in time'}. The grant has lapsed and the money is shared out again.`,
    ),
  }),
  avskriven: ({ say }) => ({
    whatHappensNext: say(
      'Ärendet är avskrivet utan beslut i sak. Skälen står i beslutet.',
      'The case has been written off without a decision on its merits. The reasons are in the decision.',
    ),
  }),
};

function granted({ days: { requisitionOpensOn, requisitionClosesOn }, say, on, by }: Told): NextStep {
  const opens = requisitionOpensOn
    ? say(
        ` Det går att rekvirera från och med ${on(requisitionOpensOn)}.`,
        ` It can be requisitioned from ${on(requisitionOpensOn)}.`,
      )
    : '';
  return {
    whatHappensNext: say(
      `Pengarna är beviljade och betalas ut när ni har rekvirerat dem.${opens} Den som inte rekvirerar i tid förlorar bidraget.`,
      `The money has been granted and is paid once you have requisitioned it.${opens} Whoever does not requisition in time loses the grant.`,
    ),
    toDo: {
      text: say(
        `Fyll i och skicka rekvisitionen${by(requisitionClosesOn)}. Behörig företrädare skriver under.`,
        `Fill in and submit the requisition${by(requisitionClosesOn)}. An authorised signatory signs it.`,
      ),
      dueOn: requisitionClosesOn,
      form: 'requisition',
    },
  };
}

function inUse(told: Told): NextStep {
  const {
    days: { supplementDueOn, reportDueOn },
    say,
    by,
  } = told;
  if (supplementDueOn) {
    return {
      whatHappensNext: say(
        'Redovisningen har skickats tillbaka för komplettering. Vad som saknas står i ärendets historik.',
        'The report has been returned for completion. What is missing is in the history of the case.',
      ),
      toDo: {
        text: say(
          `Komplettera redovisningen och skicka den igen${by(supplementDueOn)}.`,
          `Complete the report and submit it again${by(supplementDueOn)}.`,
        ),
        dueOn: supplementDueOn,
        form: 'report',
      },
    };
  }
  return {
    whatHappensNext: payment(told),
    toDo: {
      text: say(
        `Skicka redovisningen${by(reportDueOn)}. Pengar som inte har använts ska betalas tillbaka.`,
        `Submit the report${by(reportDueOn)}. Money that has not been used is to be repaid.`,
      ),
      dueOn: reportDueOn,
      form: 'report',
    },
  };
}

function payment({ days: { paymentDueOn, paidOn, paysOnDecision }, say, on, by }: Told): string {
  if (paysOnDecision && !paidOn) {
    return say(
      `Ansökan är beviljad. Pengarna betalas ut${by(paymentDueOn)} utan att ni behöver rekvirera dem.`,
      `The application has been granted. The money is paid${by(paymentDueOn)} without your having to requisition it.`,
    );
  }
  if (paymentDueOn) {
    return say(
      `Rekvisitionen är mottagen. Pengarna betalas ut${by(paymentDueOn)}.`,
      `The requisition has been received. The money is paid${by(paymentDueOn)}.`,
    );
  }
  if (paidOn) {
    return say(
      `Pengarna betalades ut ${on(paidOn)}. Använd dem till det som bidraget är avsett för.`,
      `The money was paid on ${on(paidOn)}. Use it for what the grant is meant for.`,
    );
  }
  return say(
    'Rekvisitionen är mottagen. Pengarna betalas vanligtvis ut inom 15 arbetsdagar.',
    'The requisition has been received. The money is usually paid within 15 working days.',
  );
}
