import {
  computed,
  error,
  kronorField,
  longText,
  manyOf,
  oneOf,
  t,
  textField,
  warning,
  YES_NO,
} from './definition-parts.js';
import type { FormChoice, FormDefinition, FormPage } from './form-definition.js';
import { AREA_NUMBERS, areaPage, areaQuestionName, type AreaTexts } from './report-2016-areas.js';
import {
  CONTINUES_2016,
  EVALUATION_2016,
  FUNDS_REACHED_2016,
  UNUSED_REASONS_2016,
} from './report-2016-choices.js';

const funds: FormPage = {
  name: 'funds',
  title: t('Medlen', 'The funds'),
  description: t(
    'Ni har fått {received} för perioden 28 januari–31 december 2016.',
    'You have received {received} for the period 28 January–31 December 2016.',
  ),
  elements: [
    kronorField('used', t('Använda medel', 'Funds used'), {
      description: t(
        'Hela kronor, högst {received}. Skriv 0 om inga medel har använts.',
        'Whole kronor, at most {received}. Write 0 if no funds were used.',
      ),
      isRequired: true,
      rules: [
        error(
          'used.exceedsReceived',
          '{used} > {received}',
          t(
            'Ni har angett {used} som använda medel, men ni har fått {received}. Använda medel kan inte vara större än mottagna medel.',
            'You have entered {used} as funds used, but you have received {received}. Funds used cannot exceed funds received.',
          ),
        ),
      ],
    }),
    computed('unused', t('Medel som inte har använts', 'Funds not used'), {
      description: t(
        'Räknas ut av formuläret. Medel som inte har använts ska betalas tillbaka efter faktura.',
        'Computed by the form. Funds not used are to be repaid after an invoice.',
      ),
      expression: 'restOf({received}, {used})',
    }),
    manyOf('unused_reasons', t('Varför har alla medel inte använts?', 'Why have not all funds been used?'), {
      visibleIf: '{used} < {received}',
      isRequired: true,
      choices: UNUSED_REASONS_2016,
    }),
    longText('unused_text', t('Beskriv orsakerna', 'Describe the reasons'), {
      visibleIf: '{used} < {received}',
      isRequired: true,
      maxLength: 2000,
    }),
    oneOf(
      'funds_reached',
      t(
        'När nådde medlen den verksamhet som använde dem?',
        'When did the funds reach the services that used them?',
      ),
      {
        description: t(
          'Ange när den största delen nådde verksamheten.',
          'State when the largest part reached the services.',
        ),
        isRequired: true,
        choices: FUNDS_REACHED_2016,
      },
    ),
  ],
};

const summary: FormPage = {
  name: 'areasSummary',
  title: t('Summering av områdena', 'Summary of the areas'),
  elements: [
    computed(
      'areas_used',
      t('Summa använda medel enligt områdena', 'Total funds used according to the areas'),
      {
        description: t(
          'Räknas ut av de belopp ni har angett per område.',
          'Computed from the amounts entered per area.',
        ),
        expression: `sumKnown(${AREA_NUMBERS.map((area) => `{${areaQuestionName(area, 'used')}}`).join(', ')})`,
        rules: [
          warning(
            'areas.sumDiffers',
            '{areas_used} != {used}',
            t(
              'Områdenas belopp blir tillsammans {areas_used}, men ni har angett {used} som använda medel. Kontrollera beloppen. Ni kan lämna in ändå.',
              'The areas add up to {areas_used}, but you have entered {used} as funds used. Check the amounts. You may submit anyway.',
            ),
          ),
        ],
      },
    ),
    longText(
      'other_work',
      t(
        'Annat arbete inom ändamålet som inte ryms i de sex områdena',
        'Other work within the purpose that does not fit the six areas',
      ),
      { maxLength: 2000 },
    ),
  ],
};

const results: FormPage = {
  name: 'results',
  title: t('Uppföljning och fortsättning', 'Follow-up and continuation'),
  elements: [
    oneOf('evaluation', t('Har insatserna utvärderats?', 'Have the measures been evaluated?'), {
      isRequired: true,
      choices: EVALUATION_2016,
    }),
    longText(
      'evaluation_text',
      t('Beskriv kort vad utvärderingen visar', 'Describe briefly what the evaluation shows'),
      {
        visibleIf: "{evaluation} anyof ['internal', 'external', 'both']",
        isRequired: true,
        maxLength: 2000,
      },
    ),
    textField('evaluation_when', t('När är utvärderingen planerad?', 'When is the evaluation planned?'), {
      visibleIf: "{evaluation} = 'planned'",
      isRequired: true,
      maxLength: 120,
    }),
    oneOf('continues', t('Fortsätter arbetet med egna medel?', 'Does the work continue with own funds?'), {
      isRequired: true,
      choices: CONTINUES_2016,
    }),
    longText('continues_text', t('Vilka delar fortsätter?', 'Which parts continue?'), {
      visibleIf: "{continues} = 'partly'",
      isRequired: true,
      maxLength: 2000,
    }),
    oneOf(
      'own_funds',
      t('Har egna medel använts utöver statsbidraget?', 'Have own funds been used in addition to the grant?'),
      { isRequired: true, choices: YES_NO },
    ),
    kronorField('own_funds_amount', t('Egna medel', 'Own funds'), {
      description: t('Uppskatta om ni inte vet exakt.', 'Estimate if you do not know exactly.'),
      visibleIf: "{own_funds} = 'yes'",
    }),
  ],
};

const contact: FormPage = {
  name: 'contact',
  title: t('Kontakt och övrigt', 'Contact and remarks'),
  elements: [
    textField('contact_name', t('Kontaktperson för uppföljningen', 'Contact person for the follow-up'), {
      isRequired: true,
      maxLength: 120,
    }),
    textField('contact_role', t('Funktion', 'Position'), { maxLength: 120 }),
    textField('contact_email', t('E-postadress', 'E-mail address'), { isRequired: true, inputKind: 'email' }),
    textField('contact_phone', t('Telefon', 'Telephone'), {
      description: t('Med riktnummer.', 'With area code.'),
      isRequired: true,
      inputKind: 'phone',
    }),
    longText('remarks', t('Övriga synpunkter', 'Other remarks')),
  ],
};

export function report2016(
  formId: string,
  title: FormDefinition['title'],
  areas: AreaTexts,
  measures: FormChoice[],
): FormDefinition {
  return {
    formId,
    version: 1,
    title,
    json: {
      pages: [
        funds,
        ...AREA_NUMBERS.map((area) => areaPage(area, areas, measures)),
        summary,
        results,
        contact,
      ],
    },
  };
}
