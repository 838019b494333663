import {
  areasPage,
  confirmationPage,
  fundingPage,
  projectPage,
  resultsPage,
} from './application-2013-pages.js';
import { choice, longText, oneOf, t, YES_NO } from './definition-parts.js';
import type { FormDefinition, FormPage } from './form-definition.js';
import { PAYMENT_PAGE } from './payment-page.js';

/** The prestationskrav of 2013, as the applicant answers them; the third stands with the earlier grants. */
const requirementsPage: FormPage = {
  name: 'requirementsPage',
  title: t('Prestationskrav', 'Requirements'),
  description: t(
    'Alla krav ska vara uppfyllda. Söker ni tillsammans: svara för varje medsökande.',
    'All requirements must be met. If you apply together, answer for each co-applicant.',
  ),
  elements: [
    oneOf(
      'extent',
      t(
        'Har ni kunskap om våldets omfattning i ert område?',
        'Do you know the extent of violence in your area?',
      ),
      {
        isRequired: true,
        choices: [
          choice('known', 'Ja', 'Yes'),
          choice('begun', 'Nej, men arbetet med att ta fram den har börjat', 'No, but the work has begun'),
          choice('no', 'Nej', 'No'),
        ],
      },
    ),
    longText('extent_text', t('Vad vet ni, och hur vet ni det?', 'What do you know, and how?'), {
      description: t(
        'Till exempel en kartläggning, statistik eller en plan för kartläggningen.',
        'For example a mapping, statistics or a plan for the mapping.',
      ),
      visibleIf: "{extent} anyof ['known', 'begun']",
      isRequired: true,
    }),
    oneOf(
      'action_plan',
      t(
        'Följer ni rekommendationerna i avsnittet Handlingsplan i SOSFS 2009:22?',
        'Do you follow the recommendations in the section Action plan of SOSFS 2009:22?',
      ),
      { isRequired: true, choices: YES_NO },
    ),
    longText('action_plan_text', t('Hur följer ni dem?', 'How do you follow them?'), {
      description: t(
        'Ange när planen beslutades och av vem.',
        'State when the plan was decided and by whom.',
      ),
      visibleIf: "{action_plan} = 'yes'",
      isRequired: true,
    }),
    longText(
      'action_plan_missing',
      t('Vad saknas, och när blir det klart?', 'What is missing, and when will it be done?'),
      {
        visibleIf: "{action_plan} = 'no'",
        isRequired: true,
        maxLength: 2000,
      },
    ),
  ],
};

/** Areas of the round of 2013, by the keys of its settings. */
const AREAS = [
  { key: 'prerequisites', title: t('Förutsättningar för arbetet', 'Prerequisites of the work') },
  {
    key: 'detection',
    title: t(
      'Upptäckt, utredning, bedömning och uppföljning',
      'Detection, investigation, assessment and follow-up',
    ),
  },
  { key: 'support', title: t('Skydd, stöd och behandling', 'Protection, support and treatment') },
];

/** Application of 2013 for kommuner and district boards, alone or together; the budget page comes from the round. */
export const APPLICATION_2013_KOMMUN: FormDefinition = {
  formId: 'application-2013-kommun',
  version: 1,
  title: t(
    'Ansökan om utvecklingsmedel 2013 – kommuner och stadsdelsnämnder',
    'Application for development funds 2013 – municipalities and district boards',
  ),
  json: {
    pages: [
      projectPage,
      areasPage(AREAS),
      requirementsPage,
      resultsPage,
      fundingPage,
      PAYMENT_PAGE,
      confirmationPage,
    ],
  },
};
