import { addDays } from '#domain/calendar/legal-day.js';
import { formatDay, formatKronor } from '../../shared/format.js';
import { restOf } from './case-amounts.js';
import type { CaseDialog, Situation } from './case-dialogs.js';

const ANSWER_DAYS = 14;

/** Steps that only a case that was applied for has, and the carrying over that some rounds allow. */
export const APPLICATION_DIALOGS: Record<string, (situation: Situation) => CaseDialog> = {
  openAssessment: ({ grantCase, say }) => ({
    title: say('Börja handlägga', 'Start the assessment'),
    intro: say(
      'Ansökan går till bedömning. Sökanden ser att den handläggs.',
      'The application goes to assessment. The applicant sees that it is being processed.',
    ),
    path: `/cases/${grantCase.id}/assessment-opening`,
    submitLabel: say('Börja handlägga', 'Start'),
    success: say('Handläggningen har börjat.', 'The assessment has begun.'),
  }),
  hearApplicant: ({ grantCase, today, say }) => ({
    title: say('Kommunicera med sökanden', 'Hear the applicant'),
    intro: say(
      'Sökanden får ta del av det som har betydelse för beslutet och kan svara innan det fattas (25 § förvaltningslagen).',
      'The applicant is told of what matters for the decision and may answer before it is taken (section 25 of the Administrative Procedure Act).',
    ),
    path: `/cases/${grantCase.id}/communication`,
    fields: [
      {
        name: 'text',
        label: say('Text till sökanden', 'Text to the applicant'),
        kind: 'longText',
        max: 4000,
      },
      {
        name: 'answerBy',
        label: say('Svar senast', 'Answer by'),
        kind: 'day',
        initial: addDays(today, ANSWER_DAYS),
      },
    ],
    submitLabel: say('Skicka', 'Send'),
    success: say('Texten är skickad till sökanden.', 'The text has been sent to the applicant.'),
  }),
  carryOver: ({ grantCase, say, locale }) => ({
    title: say('Överför till nästa år', 'Carry over to the next year'),
    intro: say(
      `Kvar av bidraget är ${formatKronor(restOf(grantCase))}. Det som förs över får användas i stället för att betalas tillbaka, och ska redovisas på nytt. Nuvarande sista dag att använda pengarna: ${formatDay(grantCase.round.useTo, locale)}.`,
      `What is left of the grant is ${formatKronor(restOf(grantCase))}. What is carried over may be used instead of being repaid, and is to be reported on anew. The last day of use is now ${formatDay(grantCase.round.useTo, locale)}.`,
    ),
    path: `/cases/${grantCase.id}/carry-over`,
    fields: [
      {
        name: 'amount',
        label: say('Belopp', 'Amount'),
        kind: 'kronor',
        initial: restOf(grantCase) > 0 ? formatKronor(restOf(grantCase)) : '',
      },
      { name: 'useTo', label: say('Får användas till och med', 'May be used until'), kind: 'day' },
      { name: 'reportDueOn', label: say('Redovisas senast', 'Report by'), kind: 'day' },
      {
        name: 'reasons',
        label: say('Skäl för beslutet', 'Reasons for the decision'),
        kind: 'longText',
        max: 4000,
      },
    ],
    submitLabel: say('Besluta om överföring', 'Decide'),
    success: say('Överföringen är beslutad.', 'The carrying over has been decided.'),
  }),
  correctArrival: ({ grantCase, say }) => ({
    title: say('Rätta inkommen dag', 'Correct the day of arrival'),
    intro: say(
      'En handling har kommit in den dag den når myndigheten (22 § förvaltningslagen). Rättelsen och skälet syns i historiken.',
      'A document has arrived on the day it reaches the authority (section 22 of the Administrative Procedure Act). The correction and its reason are shown in the history.',
    ),
    path: `/cases/${grantCase.id}/arrival`,
    method: 'PUT',
    fields: [
      {
        name: 'arrivedOn',
        label: say('Inkommen', 'Arrived'),
        kind: 'day',
        initial: grantCase.arrivedOn ?? '',
      },
      { name: 'reason', label: say('Skäl', 'Reason'), kind: 'longText', max: 1000 },
    ],
    submitLabel: say('Rätta dagen', 'Correct the day'),
    success: say('Inkommen dag är rättad.', 'The day of arrival has been corrected.'),
  }),
  checkCompleteness: ({ grantCase, say }) => ({
    title: say('Fullständighetskontroll', 'Completeness check'),
    intro: say(
      'Är ansökan komplett nog att bedöma: svaren, bilagorna, medlemmarna och underskriften? Saknas något begär du komplettering under Komplettering.',
      'Is the application complete enough to assess: answers, attachments, members and signature? If something is missing, ask for it under Supplements.',
    ),
    path: `/cases/${grantCase.id}/completeness`,
    fields: [
      {
        name: 'complete',
        label: say('Resultat', 'Result'),
        kind: 'choice',
        options: [
          { value: 'yes', label: say('Komplett', 'Complete') },
          { value: 'no', label: say('Inte komplett', 'Not complete') },
        ],
      },
      {
        name: 'note',
        label: say('Anteckning', 'Note'),
        kind: 'longText',
        max: 2000,
        optional: true,
        help: say('Intern. Syns inte för sökanden.', 'Internal. The applicant does not see it.'),
      },
    ],
    shape: ({ complete, ...body }) => ({ ...body, complete: complete === 'yes' }),
    submitLabel: say('Spara kontrollen', 'Save the check'),
    success: say('Kontrollen är sparad.', 'The check has been saved.'),
  }),
};
