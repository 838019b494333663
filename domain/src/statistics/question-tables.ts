import type { FollowUp } from '../contracts/oversight.js';
import type { FormDefinition } from '../forms/form-definition.js';
import { listQuestions } from '../forms/questions.js';
import { AREA_NUMBERS, areaQuestionName } from '../forms/report-2016-areas.js';
import { ANSWERED, ASKED } from './count-report.js';

/** The figure of one cell; 0 where nothing was counted. */
export type ReadCell = (question: string, value: string) => number;
type Filter = Record<string, unknown>;

/** Every question of the form as a table by itself: n is those who answered, and a share is of them. */
export function questionTables(
  definition: FormDefinition,
  read: ReadCell,
  filter: Filter,
): FollowUp['questions'] {
  return listQuestions(definition)
    .filter(({ type }) => type !== 'expression')
    .map(({ name, title, type, choices, pageTitle, multiple }) => {
      const answered = read(name, ANSWERED);
      return {
        name,
        title,
        type,
        section: pageTitle,
        multiple,
        formId: definition.formId,
        asked: read(name, ASKED),
        answered,
        rows: choices.map(({ value, text }) => {
          const n = read(name, value);
          return {
            key: value,
            label: text,
            n,
            share: answered === 0 ? null : n / answered,
            filter: { ...filter, reportQuestion: name, reportAnswer: value },
          };
        }),
      };
    });
}

/** How many worked in each of the areas that the form asks about; the words are the form's own. */
export function areaTable(definition: FormDefinition, read: ReadCell, filter: Filter): FollowUp['areas'] {
  const titles = new Map(listQuestions(definition).map(({ name, pageTitle }) => [name, pageTitle]));
  return AREA_NUMBERS.flatMap((area) => {
    const question = areaQuestionName(area, 'worked');
    const label = titles.get(question);
    if (label === undefined) return [];
    return [
      { key: question, area, label, n: read(question, 'yes'), filter: { ...filter, reportArea: area } },
    ];
  });
}
