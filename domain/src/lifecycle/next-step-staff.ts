import { formatDay, type LegalDay } from '../calendar/legal-day.js';
import { formatKronor } from '../money/kronor.js';
import type { CaseDays } from './case-days.js';
import type { GrantCaseState } from './grant-case.js';
import type { Language } from './label.js';

interface Situation {
  days: CaseDays;
  language: Language;
  restAfterReview: number | undefined;
}

interface Told extends Situation {
  say: (sv: string, en: string) => string;
  on: (day: LegalDay) => string;
  /** ` senast 1 juni 2016`, or nothing when the day is not known. */
  by: (day: LegalDay | undefined) => string;
}

/** What the authority does next, or what it waits for. */
export function staffStep(state: GrantCaseState, situation: Situation): string {
  const say = (sv: string, en: string) => (situation.language === 'sv' ? sv : en);
  const on = (day: LegalDay) => formatDay(day, situation.language);
  const by = (day: LegalDay | undefined) => (day ? say(` senast ${on(day)}`, ` by ${on(day)}`) : '');
  return STEPS[state]({ ...situation, say, on, by });
}

const STEPS: Readonly<Record<GrantCaseState, (told: Told) => string>> = {
  utkast: ({ say }) =>
    say(
      'Mottagaren ska fylla i och skicka ansökan.',
      'The recipient is to fill in and submit the application.',
    ),
  ansokan: ({ say }) =>
    say(
      'Utse en handläggare och börja bedöma ansökan.',
      'Assign a case officer and start assessing the application.',
    ),
  bedomning: ({ say }) =>
    say('Bedöm ansökan och föreslå ett beslut.', 'Assess the application and propose a decision.'),
  beviljad: granted,
  rekvirerad: inUse,
  rapporterad: reported,
  aterkravd: ({ days: { claimDueOn }, say, by }) =>
    say(
      `Mottagaren ska betala tillbaka det som krävs${by(claimDueOn)}. Registrera inbetalningen när den kommer.`,
      `The recipient is to repay what is claimed${by(claimDueOn)}. Register the receipt when it comes.`,
    ),
  aterbetald: ({ say }) =>
    say('Återkravet är betalt och ärendet är avslutat.', 'The claim has been paid and the case is closed.'),
  avslutad: ({ say }) => say('Ärendet är avslutat.', 'The case is closed.'),
  avslagen: ({ say }) =>
    say('Ansökan är avslagen och ärendet är avslutat.', 'The application is denied and the case is closed.'),
  avvisad: ({ say }) =>
    say(
      'Ansökan är avvisad och ärendet är avslutat.',
      'The application is dismissed and the case is closed.',
    ),
  aterkallad: ({ say }) =>
    say(
      'Mottagaren har återkallat ärendet. Inga pengar betalas ut.',
      'The recipient has withdrawn the case. No money is paid.',
    ),
  forfallen: ({ days: { requisitionClosesOn }, say, by }) =>
    say(
      `Ingen rekvisition kom in${by(requisitionClosesOn) || ' i tid'}. Pengarna är tillbaka i potten och kan omfördelas.`,
      `No requisition came in${by(requisitionClosesOn) || ' in time'}. The money is back in the pot and can be redistributed.`,
    ),
  avskriven: ({ say }) =>
    say(
      'Ärendet är avskrivet. Pengarna är tillbaka i potten.',
      'The case is written off. The money is back in the pot.',
    ),
};

function granted({ days: { requisitionOpensOn, requisitionClosesOn }, say, on, by }: Told): string {
  const opens = requisitionOpensOn
    ? say(
        `Rekvisitionen öppnar ${on(requisitionOpensOn)}. `,
        `Requisition opens on ${on(requisitionOpensOn)}. `,
      )
    : '';
  return (
    opens +
    say(
      `Mottagaren ska skicka rekvisitionen${by(requisitionClosesOn)}. Annars förfaller bidraget och pengarna går tillbaka till potten.`,
      `The recipient is to submit the requisition${by(requisitionClosesOn)}. Otherwise the grant lapses and the money returns to the pot.`,
    )
  );
}

function inUse({ days: { supplementDueOn, reportDueOn, paymentDueOn, paidOn }, say, on, by }: Told): string {
  if (supplementDueOn) {
    return say(
      `Mottagaren ska komplettera redovisningen och skicka den igen${by(supplementDueOn)}.`,
      `The recipient is to complete the report and submit it again${by(supplementDueOn)}.`,
    );
  }
  if (!paidOn || paymentDueOn) {
    return say(
      `Pengarna ska betalas ut${by(paymentDueOn)}: en ekonom förbereder och en annan attesterar.`,
      `The money is to be paid${by(paymentDueOn)}: one finance officer prepares and another attests.`,
    );
  }
  return say(
    `Pengarna betalades ut ${on(paidOn)}. Mottagaren ska skicka redovisningen${by(reportDueOn)}. Uteblir den kan återkrav beslutas.`,
    `The money was paid on ${on(paidOn)}. The recipient is to submit the report${by(reportDueOn)}. If it does not come a claim can be decided.`,
  );
}

function reported({ restAfterReview, say }: Told): string {
  if (restAfterReview === undefined) {
    return say(
      'Granska redovisningen: godkänn förbrukningen eller begär komplettering.',
      'Review the report: accept the use or return it for completion.',
    );
  }
  if (restAfterReview === 0) {
    return say(
      'Redovisningen är granskad och allt är använt. Avsluta ärendet.',
      'The report has been reviewed and everything is used. Close the case.',
    );
  }
  return say(
    `Redovisningen är granskad och ${formatKronor(restAfterReview)} är inte använda till ändamålet. Besluta om återkrav när mottagaren har fått yttra sig.`,
    `The report has been reviewed and ${formatKronor(restAfterReview)} has not been used for the purpose. Decide on a claim when the recipient has been heard.`,
  );
}
