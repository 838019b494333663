import { kronorField, longText, manyOf, oneOf, t, textField, YES_NO } from './definition-parts.js';
import type { FormChoice, FormPage, LocalText } from './form-definition.js';
import { PARTNERS_2016, TARGET_GROUPS_2016 } from './report-2016-choices.js';

export const AREA_NUMBERS = [1, 2, 3, 4, 5, 6] as const;
export type AreaNumber = (typeof AREA_NUMBERS)[number];
export type AreaTexts = Record<AreaNumber, { title: LocalText; help: LocalText }>;

export type AreaQuestion =
  | 'worked'
  | 'description'
  | 'used'
  | 'measures'
  | 'measures_other'
  | 'groups'
  | 'groups_other'
  | 'partners'
  | 'partners_other';
/** Permanent name of an area's question, e.g. `area3_worked`. */
export const areaQuestionName = (area: AreaNumber, question: AreaQuestion): string =>
  `area${area}_${question}`;

export function areaPage(area: AreaNumber, texts: AreaTexts, measures: FormChoice[]): FormPage {
  const name = (question: AreaQuestion) => areaQuestionName(area, question);
  const worked = `{${name('worked')}} = 'yes'`;
  const ifOther = (question: AreaQuestion) => `${worked} and {${name(question)}} contains 'other'`;
  return {
    name: `area${area}`,
    title: t(`Område ${area} – ${texts[area].title.sv}`, `Area ${area} – ${texts[area].title.en}`),
    description: texts[area].help,
    elements: [
      oneOf(
        name('worked'),
        t('Har ni arbetat inom området med medlen?', 'Have you worked in the area with the funds?'),
        { isRequired: true, choices: YES_NO },
      ),
      longText(
        name('description'),
        t(
          'Beskriv vad ni har gjort och vad det har lett till',
          'Describe what you have done and what it has led to',
        ),
        {
          description: t(
            'Skriv så att någon utanför er organisation förstår. Ange inga uppgifter om enskilda personer.',
            'Write so that someone outside your organisation understands. Give no details of individuals.',
          ),
          visibleIf: worked,
          isRequired: true,
        },
      ),
      kronorField(name('used'), t('Använda medel inom området', 'Funds used in the area'), {
        description: t(
          'Ange gärna beloppet om ni kan dela upp det. Lämna tomt om ni inte vet; skriv 0 bara om inga medel har använts.',
          'Give the amount if you can divide it. Leave blank if you do not know; write 0 only if no funds were used.',
        ),
        visibleIf: worked,
      }),
      manyOf(name('measures'), t('Vilka slags åtgärder?', 'What kind of measures?'), {
        visibleIf: worked,
        isRequired: true,
        choices: measures,
      }),
      textField(name('measures_other'), t('Vilken annan åtgärd?', 'Which other measure?'), {
        visibleIf: ifOther('measures'),
        isRequired: true,
      }),
      manyOf(name('groups'), t('Vilka målgrupper?', 'Which target groups?'), {
        visibleIf: worked,
        isRequired: true,
        choices: TARGET_GROUPS_2016,
      }),
      textField(name('groups_other'), t('Vilken annan målgrupp?', 'Which other target group?'), {
        visibleIf: ifOther('groups'),
        isRequired: true,
      }),
      manyOf(name('partners'), t('Vilka har ni samverkat med?', 'With whom have you cooperated?'), {
        visibleIf: worked,
        isRequired: true,
        choices: PARTNERS_2016,
      }),
      textField(name('partners_other'), t('Vilken annan aktör?', 'Which other party?'), {
        visibleIf: ifOther('partners'),
        isRequired: true,
      }),
    ],
  };
}
