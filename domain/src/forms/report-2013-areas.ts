import { FULFILMENT_2013, PARTNERS_2013, SPECIAL_GROUPS_2013, TARGET_GROUPS_2013 } from './choices-2013.js';
import { kronorField, longText, manyOf, oneOf, t, textField, YES_NO } from './definition-parts.js';
import type { FormChoice, FormPage, LocalText } from './form-definition.js';
import { areaQuestionName, type AreaNumber, type AreaQuestion } from './report-2016-areas.js';

export interface ReportedArea {
  number: AreaNumber;
  title: LocalText;
  measures: FormChoice[];
}
type Question = AreaQuestion | 'special' | 'fulfilled' | 'reached';

/** One area of 2013: what was done, for whom, with whom, how far it came and what it cost. */
export function areaPage2013({ number, title, measures }: ReportedArea): FormPage {
  const name = (question: Question) =>
    question === 'special' || question === 'fulfilled' || question === 'reached'
      ? `area${number}_${question}`
      : areaQuestionName(number, question);
  const worked = `{${name('worked')}} = 'yes'`;
  const ifOther = (question: Question) => `${worked} and {${name(question)}} contains 'other'`;
  return {
    name: `area${number}`,
    title: t(`Område ${number} – ${title.sv}`, `Area ${number} – ${title.en}`),
    elements: [
      oneOf(
        name('worked'),
        t('Har ni arbetat inom området med medlen?', 'Have you worked in the area with the funds?'),
        { isRequired: true, choices: YES_NO },
      ),
      manyOf(name('measures'), t('Vilka slags åtgärder?', 'What kind of measures?'), {
        visibleIf: worked,
        isRequired: true,
        choices: measures,
      }),
      textField(name('measures_other'), t('Vilken annan åtgärd?', 'Which other measure?'), {
        visibleIf: ifOther('measures'),
        isRequired: true,
      }),
      longText(
        name('description'),
        t(
          'Beskriv vad ni har gjort och vad det har lett till',
          'Describe what you have done and what it has led to',
        ),
        {
          description: t(
            'Har en insats inte genomförts, skriv det. Ange inga uppgifter om enskilda personer.',
            'If a measure was not carried out, say so. Give no details of individuals.',
          ),
          visibleIf: worked,
          isRequired: true,
        },
      ),
      oneOf(
        name('fulfilled'),
        t('I vilken utsträckning nådde ni målen?', 'To what extent did you reach the goals?'),
        { visibleIf: worked, isRequired: true, choices: FULFILMENT_2013 },
      ),
      manyOf(name('groups'), t('Vilka målgrupper?', 'Which target groups?'), {
        visibleIf: worked,
        isRequired: true,
        choices: TARGET_GROUPS_2013,
      }),
      textField(name('groups_other'), t('Vilken annan målgrupp?', 'Which other target group?'), {
        visibleIf: ifOther('groups'),
        isRequired: true,
      }),
      manyOf(
        name('special'),
        t('Vände sig insatserna till någon särskild grupp?', 'Were the measures aimed at a special group?'),
        { visibleIf: worked, isRequired: true, choices: SPECIAL_GROUPS_2013 },
      ),
      manyOf(
        name('partners'),
        t('Genomfördes insatserna tillsammans med någon?', 'Were the measures carried out with others?'),
        { visibleIf: worked, isRequired: true, choices: PARTNERS_2013 },
      ),
      textField(name('partners_other'), t('Vilken annan aktör?', 'Which other party?'), {
        visibleIf: ifOther('partners'),
        isRequired: true,
      }),
      textField(name('reached'), t('Ungefär hur många har ni nått?', 'About how many have you reached?'), {
        description: t(
          'Till exempel 45 anställda eller 30 barn. Lämna tomt om ni inte vet.',
          'For example 45 employees or 30 children. Leave blank if you do not know.',
        ),
        visibleIf: worked,
        maxLength: 120,
      }),
      kronorField(name('used'), t('Använda medel inom området', 'Funds used in the area'), {
        description: t(
          'Lämna tomt om ni inte kan dela upp beloppet; skriv 0 bara om inga medel har använts.',
          'Leave blank if you cannot divide the amount; write 0 only if no funds were used.',
        ),
        visibleIf: worked,
      }),
    ],
  };
}
