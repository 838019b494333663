import { FULFILMENT_2013, UNUSED_REASONS_2013 } from './choices-2013.js';
import { contactQuestions } from './contact-questions.js';
import {
  computed,
  error,
  kronorField,
  longText,
  manyOf,
  oneOf,
  t,
  warning,
  YES_NO,
} from './definition-parts.js';
import type { FormDefinition, FormPage } from './form-definition.js';
import { areaPage2013, type ReportedArea } from './report-2013-areas.js';
import { areaQuestionName } from './report-2016-areas.js';

const funds: FormPage = {
  name: 'funds',
  title: t('Medlen', 'The funds'),
  description: t('Ni har fått {received}.', 'You have received {received}.'),
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
      description: t('Räknas ut av formuläret.', 'Computed by the form.'),
      expression: 'restOf({received}, {used})',
    }),
    manyOf('unused_reasons', t('Varför har alla medel inte använts?', 'Why have not all funds been used?'), {
      visibleIf: '{used} < {received}',
      isRequired: true,
      choices: UNUSED_REASONS_2013,
    }),
    longText('unused_text', t('Beskriv orsakerna', 'Describe the reasons'), {
      visibleIf: '{used} < {received}',
      isRequired: true,
      maxLength: 2000,
    }),
  ],
};

function summary(areas: readonly ReportedArea[]): FormPage {
  const names = areas.map(({ number }) => `{${areaQuestionName(number, 'used')}}`);
  return {
    name: 'areasSummary',
    title: t('Summering av områdena', 'Summary of the areas'),
    elements: [
      computed(
        'areas_used',
        t('Summa använda medel enligt områdena', 'Total funds used according to the areas'),
        {
          expression: `sumKnown(${names.join(', ')})`,
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
    ],
  };
}

const results: FormPage = {
  name: 'results',
  title: t('Resultat och fortsättning', 'Results and continuation'),
  elements: [
    oneOf(
      'expected_reached',
      t(
        'Har de resultat ni väntade er i ansökan uppnåtts?',
        'Have the results expected in the application been reached?',
      ),
      { isRequired: true, choices: FULFILMENT_2013 },
    ),
    longText(
      'other_results',
      t('Vilka andra resultat har arbetet lett till?', 'What other results has the work led to?'),
      {
        maxLength: 2000,
      },
    ),
    oneOf(
      'training',
      t(
        'Har ni deltagit i länsstyrelsens utbildningar?',
        'Have you taken part in the county board’s training?',
      ),
      {
        isRequired: true,
        choices: YES_NO,
      },
    ),
    oneOf(
      'continues',
      t('Fortsätter arbetet i ordinarie verksamhet?', 'Does the work continue in ordinary services?'),
      {
        isRequired: true,
        choices: YES_NO,
      },
    ),
    longText('continues_text', t('Vad fortsätter?', 'What continues?'), {
      visibleIf: "{continues} = 'yes'",
      isRequired: true,
      maxLength: 2000,
    }),
  ],
};

const contact: FormPage = {
  name: 'contact',
  title: t('Kontakt och övrigt', 'Contact and remarks'),
  elements: [...contactQuestions(), longText('remarks', t('Övriga synpunkter', 'Other remarks'))],
};

/** Questionnaire 2013: one granted application, one report. */
export function report2013(
  formId: string,
  title: FormDefinition['title'],
  areas: readonly ReportedArea[],
): FormDefinition {
  return {
    formId,
    version: 1,
    title,
    json: { pages: [funds, ...areas.map(areaPage2013), summary(areas), results, contact] },
  };
}
