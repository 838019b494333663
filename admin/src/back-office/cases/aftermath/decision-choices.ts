import type { DecisionRow } from '#domain/contracts/decisions.js';
import type { Words } from '../../../i18n/use-words.js';
import type { Field } from '../../../shared/form/field.js';
import { formatDay } from '../../../shared/format.js';

/** Which decision it is about; the newest unless another is chosen. */
export function decisionChoices(decisions: DecisionRow[], say: Words): Field {
  const newest = decisions.toSorted((a, b) => b.number - a.number);
  return {
    name: 'decisionId',
    label: say('Beslut', 'Decision'),
    kind: 'choice',
    initial: newest[0] ? String(newest[0].id) : '',
    options: newest.map(({ id, number, kindLabel, decidedOn }) => ({
      value: id,
      label: say(
        `Beslut ${number}, ${kindLabel.toLowerCase()}, ${formatDay(decidedOn)}`,
        `Decision ${number}, ${kindLabel.toLowerCase()}, ${formatDay(decidedOn, 'en')}`,
      ),
    })),
  };
}
