import { decisionKind } from '../contracts/round-settings.js';
import { shippedTemplate } from '../letters/shipped-templates.js';
import { CLASS_WORDS, type Remark, doubles, remark, type RoundPlan } from './round-plan.js';

/** What is applied for, how it is judged and how the answer is written. A requisition round has none of it. */
export function contentProblems(plan: RoundPlan): Remark[] {
  if (plan.mechanism !== 'application') return [];
  return [
    ...requirementProblems(plan),
    ...criteriaProblems(plan),
    ...areaProblems(plan),
    ...appealProblems(plan),
    ...letterProblems(plan),
  ];
}

function requirementProblems({ settings: { requirements } }: RoundPlan): Remark[] {
  return doubles(requirements.map(({ key }) => key)).map((key) =>
    remark('requirements', 'key.twice', `Två prestationskrav har nyckeln ${key}. Ge dem var sin.`),
  );
}

function criteriaProblems({ settings: { criteria } }: RoundPlan): Remark[] {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const twice = doubles(criteria.map(({ key }) => key)).map((key) =>
    remark('criteria', 'key.twice', `Två bedömningskriterier har nyckeln ${key}. Ge dem var sin.`),
  );
  if (criteria.length === 0 || weights === 100) return twice;
  return [
    ...twice,
    remark(
      'criteria',
      'criteria.weights',
      `Kriteriernas vikter är tillsammans ${weights} procent. De ska vara 100.`,
    ),
  ];
}

/** Every measure has a row of its own in the budget, found by its key. */
function areaProblems({ pots, settings: { areas, budgetYears } }: RoundPlan): Remark[] {
  const without = pots.filter(
    ({ recipientClass }) => !areas.some(({ recipientClasses }) => recipientClasses.includes(recipientClass)),
  );
  const measureKeys = areas.flatMap(({ measures }) => measures.map(({ key }) => key));
  return [
    ...without.map(({ recipientClass }) =>
      remark(
        'areas',
        'areas.missing',
        `Ange minst ett område med åtgärder som ${CLASS_WORDS[recipientClass]} kan söka för.`,
      ),
    ),
    ...doubles(areas.map(({ key }) => key)).map((key) =>
      remark('areas', 'key.twice', `Två områden har nyckeln ${key}. Ge dem var sin.`),
    ),
    ...doubles(measureKeys).map((key) =>
      remark('areas', 'key.twice', `Två åtgärder har nyckeln ${key}. Ge dem var sin, även i olika områden.`),
    ),
    ...(budgetYears.length === 0
      ? [remark('budgetYears', 'budgetYears.missing', 'Ange vilka år budgeten ska delas upp på.')]
      : []),
    ...doubles(budgetYears).map((year) =>
      remark('budgetYears', 'budgetYears.twice', `Budgetåret ${year} står två gånger.`),
    ),
  ];
}

function appealProblems({ settings: { options } }: RoundPlan): Remark[] {
  if (options.appeal !== 'byDecisionType' || options.appealableKinds.length > 0) return [];
  return [
    remark(
      'options',
      'appeal.kindsMissing',
      'Ange vilka slags beslut som får överklagas, eller välj inga eller alla.',
    ),
  ];
}

/** A letter that the round does not name is the shipped one. */
function letterProblems({ settings: { letters }, templates }: RoundPlan): Remark[] {
  return decisionKind.options.flatMap((kind) => {
    const key = letters[kind];
    if (key === null || shippedTemplate(key) || templates.includes(key)) return [];
    return [remark('letters', 'template.unknown', `Brevmallen ${key} finns inte. Välj en annan.`)];
  });
}
