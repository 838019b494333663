import { daysBetween, formatDay, type LegalDay } from '../calendar/legal-day.js';
import type { ApplicationStanding } from './application-standing.js';
import type { GrantCaseState } from './grant-case.js';
import type { Language } from './label.js';
import type { NextStep } from './next-step.js';

type Say = (sv: string, en: string) => string;
interface Told {
  at: ApplicationStanding;
  say: Say;
  on: (day: LegalDay) => string;
}

/** What an application waits for, addressed to the applicant; undefined where the ordinary step says it all. */
export function applicationStep(
  state: GrantCaseState,
  at: ApplicationStanding,
  language: Language,
): NextStep | undefined {
  return STEPS[state]?.({
    at,
    say: (sv, en) => (language === 'sv' ? sv : en),
    on: (day) => formatDay(day, language),
  });
}

const STEPS: Readonly<Partial<Record<GrantCaseState, (told: Told) => NextStep | undefined>>> = {
  utkast: draft,
  ansokan: (told) => supplement(told) ?? heard(told) ?? received(told),
  bedomning: (told) => supplement(told) ?? heard(told) ?? opinions(told) ?? assessed(told),
  beviljad: paidWithoutAsking,
  avslagen: ({ at, say }) =>
    at.appealable
      ? {
          whatHappensNext: say(
            'Ansökan har avslagits. Skälen och hur beslutet överklagas står i beslutet.',
            'The application has been denied. The reasons, and how to appeal, are in the decision.',
          ),
        }
      : undefined,
};

function draft({ at: { today, closesOn, lateAccepted, membersWaiting }, say, on }: Told): NextStep {
  const unseen = say(
    'Ansökan är inte inskickad. Myndigheten kan inte se utkastet förrän ni skickar det.',
    'The application has not been submitted. The authority cannot see the draft until you submit it.',
  );
  const waiting =
    membersWaiting === 0
      ? ''
      : say(
          ` Medsökande som inte har svarat: ${membersWaiting}. Ansökan kan skickas när alla har svarat.`,
          ` Co-applicants who have not answered: ${membersWaiting}. The application can be submitted when all have.`,
        );
  if (closesOn === undefined) return { whatHappensNext: unseen + waiting, toDo: fillIn(say, '') };
  if (today <= closesOn) {
    const left = daysBetween(today, closesOn);
    const days = say(
      ` senast ${on(closesOn)} (${left === 0 ? 'sista dagen är i dag' : left === 1 ? '1 dag kvar' : `${left} dagar kvar`})`,
      ` by ${on(closesOn)} (${left === 0 ? 'today is the last day' : left === 1 ? '1 day left' : `${left} days left`})`,
    );
    return { whatHappensNext: unseen + waiting, toDo: fillIn(say, days, closesOn) };
  }
  const past = say(`Ansökningstiden gick ut ${on(closesOn)}.`, `The time to apply ended on ${on(closesOn)}.`);
  if (!lateAccepted)
    return {
      whatHappensNext: `${past} ${say('Utkastet kan inte längre skickas in.', 'The draft can no longer be submitted.')}`,
    };
  const marked = say(
    'Ansökan kan fortfarande skickas, men märks som sen.',
    'The application can still be submitted but is marked late.',
  );
  return { whatHappensNext: `${past} ${marked}${waiting}`, toDo: fillIn(say, '', closesOn) };
}

function fillIn(say: Say, when: string, dueOn?: LegalDay): NonNullable<NextStep['toDo']> {
  return {
    text: say(
      `Fyll i och skicka ansökan${when}. Behörig företrädare skriver under.`,
      `Fill in and submit the application${when}. An authorised signatory signs it.`,
    ),
    ...(dueOn === undefined ? {} : { dueOn }),
    form: 'application',
  };
}

function supplement({ at: { supplementDueOn, today }, say, on }: Told): NextStep | undefined {
  if (supplementDueOn === undefined) return undefined;
  const overdue = supplementDueOn < today;
  return {
    whatHappensNext: overdue
      ? say(
          `Tiden att komplettera gick ut ${on(supplementDueOn)}. Myndigheten kan avgöra ansökan med de uppgifter som finns.`,
          `The time to supplement ended on ${on(supplementDueOn)}. The authority may decide on what it has.`,
        )
      : say(
          'Myndigheten behöver fler uppgifter för att kunna pröva ansökan.',
          'The authority needs more information to be able to examine the application.',
        ),
    toDo: {
      text: say(
        `Komplettera ansökan senast ${on(supplementDueOn)}. Behörig företrädare skriver under.`,
        `Supplement the application by ${on(supplementDueOn)}. An authorised signatory signs it.`,
      ),
      dueOn: supplementDueOn,
    },
  };
}

function heard({ at: { hearingAnswerBy }, say, on }: Told): NextStep | undefined {
  if (hearingAnswerBy === undefined) return undefined;
  return {
    whatHappensNext: say(
      `Myndigheten har underrättat er om det som talar mot ansökan. Ni kan svara till och med ${on(hearingAnswerBy)}, sedan fattas beslut.`,
      `The authority has told you what speaks against the application. You can answer until ${on(hearingAnswerBy)}; then a decision is made.`,
    ),
  };
}

function opinions({ at: { openOpinions, opinionDueOn }, say, on }: Told): NextStep | undefined {
  if (openOpinions === 0) return undefined;
  const by = opinionDueOn === undefined ? '' : say(` senast ${on(opinionDueOn)}`, ` by ${on(opinionDueOn)}`);
  return {
    whatHappensNext: say(
      `Länsstyrelsen ska yttra sig över ansökan${by}. Därefter bedömer en handläggare den.`,
      `The county board is to give its opinion on the application${by}. A case officer then assesses it.`,
    ),
  };
}

function received({ at, say, on }: Told): NextStep {
  return {
    whatHappensNext: `${say(
      'Ansökan har kommit in och fått ett diarienummer. En handläggare ska börja läsa den.',
      'The application has been received and registered. A case officer is about to read it.',
    )}${planned({ at, say, on })}`,
  };
}

function assessed({ at, say, on }: Told): NextStep {
  return {
    whatHappensNext: `${say(
      'En handläggare går igenom ansökan. Ni får besked när ett beslut är fattat.',
      'A case officer is going through the application. You will be told when a decision has been made.',
    )}${planned({ at, say, on })}`,
  };
}

function planned({ at: { decisionPlannedOn, today }, say, on }: Told): string {
  if (decisionPlannedOn === undefined || decisionPlannedOn < today) return '';
  return say(
    ` Beslut planeras senast ${on(decisionPlannedOn)}.`,
    ` A decision is planned by ${on(decisionPlannedOn)}.`,
  );
}

function paidWithoutAsking({ at: { paysOnDecision }, say }: Told): NextStep | undefined {
  if (!paysOnDecision) return undefined;
  return {
    whatHappensNext: say(
      'Pengarna är beviljade och betalas ut utan att ni behöver rekvirera dem.',
      'The money has been granted and is paid without your having to requisition it.',
    ),
  };
}
