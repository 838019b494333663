import { confirmation, contactQuestions } from './contact-questions.js';
import { kronorField, longText, manyOf, oneOf, t, textField, YES_NO } from './definition-parts.js';
import type { FormChoice, FormPage, LocalText } from './form-definition.js';
import { PARTNERS_2013, SPECIAL_GROUPS_2013, TARGET_GROUPS_2013 } from './choices-2013.js';

/** Pages that the applications of 2013 share. */
export const projectPage: FormPage = {
  name: 'projectPage',
  title: t('Projektet', 'The project'),
  elements: [
    textField('project_name', t('Projektets namn', 'Name of the project'), {
      isRequired: true,
      maxLength: 150,
    }),
    longText('project_summary', t('Vad vill ni göra? Sammanfatta', 'What do you want to do? Summarise'), {
      description: t(
        'Skriv så att någon utanför er organisation förstår. Ange inga uppgifter om enskilda personer.',
        'Write so that someone outside your organisation understands. Give no details of individuals.',
      ),
      isRequired: true,
      maxLength: 2000,
    }),
    textField('project_start', t('Projektet börjar', 'The project begins'), {
      description: t('I formen ÅÅÅÅ-MM-DD.', 'As YYYY-MM-DD.'),
      isRequired: true,
      inputKind: 'day',
    }),
    textField('project_end', t('Projektet slutar', 'The project ends'), {
      description: t('I formen ÅÅÅÅ-MM-DD.', 'As YYYY-MM-DD.'),
      isRequired: true,
      inputKind: 'day',
    }),
    longText('organisation', t('Hur är projektet organiserat?', 'How is the project organised?'), {
      description: t(
        'Till exempel projektledning, styrgrupp och referensgrupp.',
        'For example project management, steering group and reference group.',
      ),
      isRequired: true,
      maxLength: 2000,
    }),
    ...contactQuestions(),
  ],
};

/** The areas are those of the round; each that is chosen is described. */
export function areasPage(areas: readonly { key: string; title: LocalText }[]): FormPage {
  return {
    name: 'areasPage',
    title: t('Områden och målgrupper', 'Areas and target groups'),
    elements: [
      manyOf('areas', t('Vilka områden gäller ansökan?', 'Which areas does the application concern?'), {
        isRequired: true,
        choices: areas.map(({ key, title }): FormChoice => ({ value: key, text: title })),
      }),
      ...areas.map(({ key, title }) =>
        longText(
          `area_${key}`,
          t(
            `${title.sv}: beskriv insatserna och koppla dem till budgeten`,
            `${title.en}: describe the measures and tie them to the budget`,
          ),
          { visibleIf: `{areas} contains '${key}'`, isRequired: true },
        ),
      ),
      manyOf('groups', t('Vilka målgrupper?', 'Which target groups?'), {
        isRequired: true,
        choices: TARGET_GROUPS_2013,
      }),
      textField('groups_other', t('Vilken annan målgrupp?', 'Which other target group?'), {
        visibleIf: "{groups} contains 'other'",
        isRequired: true,
      }),
      manyOf(
        'special_groups',
        t('Vänder sig insatserna till någon särskild grupp?', 'Are the measures aimed at a special group?'),
        { isRequired: true, choices: SPECIAL_GROUPS_2013 },
      ),
      textField('special_groups_other', t('Vilken annan särskild grupp?', 'Which other special group?'), {
        visibleIf: "{special_groups} contains 'other'",
        isRequired: true,
      }),
    ],
  };
}

export const resultsPage: FormPage = {
  name: 'resultsPage',
  title: t('Samverkan, resultat och uppföljning', 'Cooperation, results and follow-up'),
  elements: [
    manyOf('partners', t('Vilka samverkar ni med?', 'With whom do you cooperate?'), {
      isRequired: true,
      choices: PARTNERS_2013,
    }),
    textField('partners_other', t('Vilken annan aktör?', 'Which other party?'), {
      visibleIf: "{partners} contains 'other'",
      isRequired: true,
    }),
    longText('expected_results', t('Vilka resultat väntar ni er?', 'What results do you expect?'), {
      isRequired: true,
    }),
    longText('follow_up', t('Hur ska ni följa upp resultaten?', 'How will you follow up the results?'), {
      isRequired: true,
      maxLength: 2000,
    }),
    longText(
      'afterwards',
      t('Hur fortsätter arbetet när bidraget är slut?', 'How does the work go on when the grant ends?'),
      { isRequired: true, maxLength: 2000 },
    ),
  ],
};

/** Names that the budget page adds to the whole cost of the project. */
export const FUNDING_AMOUNTS = ['own_funds_amount', 'other_funds_amount'] as const;

export const fundingPage: FormPage = {
  name: 'fundingPage',
  title: t('Tidigare bidrag och annan finansiering', 'Earlier grants and other funding'),
  elements: [
    oneOf(
      'earlier_grant',
      t('Fick ni utvecklingsmedel för 2012?', 'Did you get development funds for 2012?'),
      {
        isRequired: true,
        choices: YES_NO,
      },
    ),
    kronorField('earlier_grant_amount', t('Beviljat belopp 2012', 'Amount granted in 2012'), {
      visibleIf: "{earlier_grant} = 'yes'",
      isRequired: true,
    }),
    longText(
      'earlier_grant_begun',
      t(
        'Visa att det arbete ni planerade för 2012 har börjat',
        'Show that the work planned for 2012 has begun',
      ),
      {
        description: t(
          'Prestationskrav för den som fick medel 2012.',
          'A requirement for those who got funds in 2012.',
        ),
        visibleIf: "{earlier_grant} = 'yes'",
        isRequired: true,
      },
    ),
    kronorField('own_funds_amount', t('Egna medel i projektet', 'Own funds in the project'), {
      description: t('Skriv 0 om inga egna medel används.', 'Write 0 if no own funds are used.'),
      isRequired: true,
    }),
    oneOf(
      'other_funds',
      t('Har ni sökt eller fått medel från andra?', 'Have you applied for or got funds from others?'),
      {
        isRequired: true,
        choices: YES_NO,
      },
    ),
    longText('other_funds_from', t('Från vilka, och till vad?', 'From whom, and for what?'), {
      visibleIf: "{other_funds} = 'yes'",
      isRequired: true,
      maxLength: 2000,
    }),
    kronorField('other_funds_amount', t('Medel från andra', 'Funds from others'), {
      visibleIf: "{other_funds} = 'yes'",
      isRequired: true,
    }),
  ],
};

export const confirmationPage: FormPage = {
  name: 'confirmationPage',
  title: t('Intygande', 'Confirmation'),
  elements: [
    longText('remarks', t('Övriga upplysningar', 'Other information'), { maxLength: 2000 }),
    confirmation(
      t(
        'Den som skriver under är behörig företrädare för sökanden, och uppgifterna i ansökan är riktiga.',
        'The signatory is an authorised representative of the applicant, and what the application says is correct.',
      ),
    ),
  ],
};
