import type { RefusalCode } from './refusal-codes.js';
import { parts, type RefusalWords } from './refusal-text-parts.js';

const { day, named } = parts('en');

/** Refusals about opinions, supplements, messages and who handles the case. */
export const handlingTextsEn = {
  'case.notBeforeDecision': {
    title: 'The application is not being examined',
    detail: () =>
      'This can only be done from when the application has come in until it has been decided. Reload the page to see where the case is.',
  },
  'opinion.remindedToday': {
    title: 'The county board has already been reminded today',
    detail: () => 'One reminder a day is enough. Try again tomorrow.',
  },
  'opinion.countyNotConcerned': {
    title: 'The application does not concern that county',
    detail: () =>
      'Opinions are requested from the county boards of the applicant and of the confirmed co-applicants. Choose among them.',
  },
  'opinion.alreadyAsked': {
    title: 'The opinion has already been requested',
    detail: () =>
      'Every county board concerned has been asked. Revoke the request first if the question is to be put again.',
  },
  'opinion.notNeeded': {
    title: 'No opinions are requested in this round',
    detail: () => 'The round is set up so that the county boards give no opinions.',
  },
  'opinion.dayPast': {
    title: 'The day to answer by has passed',
    detail: (d) => `You entered ${day(d.dueOn)}. Enter a day after ${day(d.today)}.`,
  },
  'supplement.nothingAsked': {
    title: 'Nothing has been asked for',
    detail: () => 'Choose at least one question or section to be supplemented, or ask for attachments.',
  },
  'supplement.unknownQuestion': {
    title: 'The application has no such question',
    detail: () =>
      'Choose among the questions and sections of the application. Reload the page if the form has changed.',
  },
  'supplement.alreadyOpen': {
    title: 'A supplement has already been requested',
    detail: () => 'Wait for the answer, or withdraw the request before making a new one.',
  },
  'supplement.otherQuestions': {
    title: 'Something else than what was asked for has been changed',
    detail: (d) =>
      `Only the questions that the authority asked about can be changed. Restore: ${named(d.questions)}.`,
  },
  'supplement.dayNotPast': {
    title: 'The time to supplement has not run out',
    detail: (d) =>
      `The applicant has until ${day(d.dueOn)}. Withdraw the request if the supplement is not needed.`,
  },
  'message.draftCase': {
    title: 'The application has not been submitted',
    detail: () => 'Messages can be sent once the application has come in and been registered.',
  },
  'assignment.noOfficers': {
    title: 'There is no case officer to assign to',
    detail: () => 'Give somebody the role of case officer in the programme and try again.',
  },
  'officer.conflictInCase': {
    title: 'The case officer has a conflict of interest in the case',
    detail: () =>
      'Whoever has declared a conflict of interest, or had it confirmed, may not work on the case. Choose somebody else.',
  },
} satisfies Partial<Record<RefusalCode, RefusalWords>>;
