import {
  areasPage,
  confirmationPage,
  fundingPage,
  projectPage,
  resultsPage,
} from './application-2013-pages.js';
import { longText, oneOf, t, textField, YES_NO } from './definition-parts.js';
import type { FormDefinition, FormPage } from './form-definition.js';
import { PAYMENT_PAGE } from './payment-page.js';

const associationPage: FormPage = {
  name: 'associationPage',
  title: t('Föreningen', 'The association'),
  description: t(
    'Medlen är till för utveckling. De är inget verksamhetsbidrag.',
    'The funds are for development. They are no operating grant.',
  ),
  elements: [
    longText(
      'association_purpose',
      t('Föreningens ändamål och verksamhet', 'Purpose and work of the association'),
      {
        isRequired: true,
        maxLength: 2000,
      },
    ),
    textField(
      'association_kommuner',
      t('I vilka kommuner verkar föreningen?', 'In which municipalities does it work?'),
      {
        isRequired: true,
      },
    ),
    oneOf(
      'association_auditor',
      t(
        'Har föreningen en revisor vald av årsmötet?',
        'Has the association an auditor elected by its annual meeting?',
      ),
      { isRequired: true, choices: YES_NO },
    ),
    longText(
      'kommun_cooperation',
      t('Hur samarbetar ni med socialtjänsten?', 'How do you cooperate with the social services?'),
      { isRequired: true, maxLength: 2000 },
    ),
    longText(
      'documentation',
      t(
        'Hur dokumenterar ni er verksamhet, och vilken statistik för ni?',
        'How do you document your work, and what statistics do you keep?',
      ),
      { isRequired: true, maxLength: 2000 },
    ),
  ],
};

const AREAS = [
  { key: 'ngoDocumentation', title: t('Dokumentation och statistik', 'Documentation and statistics') },
  { key: 'ngoSupport', title: t('Skydd, stöd och behandling', 'Protection, support and treatment') },
];

/** Application of 2013 for non-profits, alone or together; the budget page comes from the round. */
export const APPLICATION_2013_FORENING: FormDefinition = {
  formId: 'application-2013-forening',
  version: 1,
  title: t(
    'Ansökan om utvecklingsmedel 2013 – ideella föreningar',
    'Application for development funds 2013 – non-profit associations',
  ),
  json: {
    pages: [
      associationPage,
      projectPage,
      areasPage(AREAS),
      resultsPage,
      fundingPage,
      PAYMENT_PAGE,
      confirmationPage,
    ],
  },
};
