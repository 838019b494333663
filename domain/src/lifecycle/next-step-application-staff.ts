import { formatDay, type LegalDay } from '../calendar/legal-day.js';
import type { ApplicationStanding } from './application-standing.js';
import type { GrantCaseState } from './grant-case.js';
import type { Language } from './label.js';

interface Told {
  at: ApplicationStanding;
  say: (sv: string, en: string) => string;
  on: (day: LegalDay) => string;
}

/** What an application waits for, in the officials' words; undefined where the ordinary step says it all. */
export function applicationStaffStep(
  state: GrantCaseState,
  at: ApplicationStanding,
  language: Language,
): string | undefined {
  if (state !== 'ansokan' && state !== 'bedomning') return undefined;
  const told: Told = {
    at,
    say: (sv, en) => (language === 'sv' ? sv : en),
    on: (day) => formatDay(day, language),
  };
  const register = state === 'ansokan' ? registration(told) : undefined;
  return (
    ownOpinion(told) ??
    decisionToMake(told) ??
    register ??
    supplement(told) ??
    opinionsToAsk(told) ??
    openOpinions(told) ??
    hearing(told) ??
    assessment(state, told)
  );
}

function ownOpinion({ at: { ownOpinionDueOn }, say, on }: Told): string | undefined {
  if (ownOpinionDueOn === undefined) return undefined;
  return say(
    `Länsstyrelsen ska lämna sitt yttrande senast ${on(ownOpinionDueOn)}.`,
    `The county board is to give its opinion by ${on(ownOpinionDueOn)}.`,
  );
}

function registration({ at: { registered }, say }: Told): string | undefined {
  if (registered) return undefined;
  return say(
    'Registrera ansökan: kontrollera att den är fullständig och vilken dag den kom in.',
    'Register the application: check that it is complete and which day it came in.',
  );
}

function supplement({ at: { supplementDueOn, today }, say, on }: Told): string | undefined {
  if (supplementDueOn === undefined) return undefined;
  if (supplementDueOn < today) {
    return say(
      `Tiden att komplettera gick ut ${on(supplementDueOn)}. Pröva ansökan som den är, eller ta tillbaka begäran.`,
      `The time to supplement ended on ${on(supplementDueOn)}. Examine the application as it stands, or withdraw the request.`,
    );
  }
  return say(
    `Sökanden ska komplettera ansökan senast ${on(supplementDueOn)}.`,
    `The applicant is to supplement the application by ${on(supplementDueOn)}.`,
  );
}

function opinionsToAsk({ at: { opinionsNotAsked }, say }: Told): string | undefined {
  if (opinionsNotAsked === 0) return undefined;
  return say(
    `Begär yttrande av länsstyrelserna. Län som inte har tillfrågats: ${opinionsNotAsked}.`,
    `Ask the county boards for their opinions. Counties not yet asked: ${opinionsNotAsked}.`,
  );
}

function openOpinions({
  at: { openOpinions: open, opinionDueOn, today },
  say,
  on,
}: Told): string | undefined {
  if (open === 0) return undefined;
  const by =
    opinionDueOn === undefined
      ? ''
      : opinionDueOn < today
        ? say(
            `. Svarsdagen var ${on(opinionDueOn)}: påminn, eller avgör utan`,
            `. The day was ${on(opinionDueOn)}: remind, or decide without`,
          )
        : say(` senast ${on(opinionDueOn)}`, ` by ${on(opinionDueOn)}`);
  return say(`Yttranden som väntas: ${open}${by}.`, `Opinions awaited: ${open}${by}.`);
}

function hearing({ at: { hearingAnswerBy }, say, on }: Told): string | undefined {
  if (hearingAnswerBy === undefined) return undefined;
  return say(
    `Sökanden har underrättats och kan svara till och med ${on(hearingAnswerBy)}. Beslut fattas därefter.`,
    `The applicant has been told and can answer until ${on(hearingAnswerBy)}. The decision comes after that.`,
  );
}

function decisionToMake({
  at: { proposed, hearingAnswerBy, supplementDueOn },
  say,
}: Told): string | undefined {
  if (!proposed || hearingAnswerBy !== undefined || supplementDueOn !== undefined) return undefined;
  return say(
    'Ett beslut är föreslaget. Beslutsfattaren beslutar eller lämnar tillbaka förslaget.',
    'A decision has been proposed. The decision maker decides or returns the proposal.',
  );
}

function assessment(state: GrantCaseState, { at: { assessed }, say }: Told): string {
  if (assessed)
    return say(
      'Bedömningen är färdig. Föreslå ett beslut.',
      'The assessment is finished. Propose a decision.',
    );
  return state === 'ansokan'
    ? say(
        'Ansökan är registrerad. Handläggaren kan börja handlägga den.',
        'The application is registered. Its officer can start the assessment.',
      )
    : say(
        'Bedöm ansökan mot prestationskraven och föreslå ett beslut.',
        'Assess the application against the requirements and propose a decision.',
      );
}
