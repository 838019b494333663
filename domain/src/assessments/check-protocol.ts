import type { Protocol } from '../contracts/assessments.js';
import type { FieldProblem, Refusal } from '../errors.js';
import { refuse } from '../lifecycle/refusal-codes.js';
import type { AssessmentGround } from './assessment-ground.js';

/** What in the protocol is about something that the round or the application does not have. */
export function unknownInProtocol(protocol: Protocol, ground: AssessmentGround): FieldProblem[] {
  const members = new Set(ground.members.map(({ organisationId }) => organisationId));
  const requirements = new Set(ground.requirements.map(({ key }) => key));
  const criteria = new Map(ground.criteria.map(({ key, maxScore }) => [key, maxScore]));
  const measures = new Set(ground.measures.map(({ key }) => key));
  return [
    ...protocol.requirements.flatMap(({ organisationId, requirement }, at) => [
      ...(members.has(organisationId)
        ? []
        : [unknown(`protocol.requirements.${at}.organisationId`, 'Organisationen deltar inte i ansökan.')]),
      ...(requirements.has(requirement)
        ? []
        : [unknown(`protocol.requirements.${at}.requirement`, 'Omgången har inte det prestationskravet.')]),
    ]),
    ...protocol.scores.flatMap(({ criterion, score }, at) => {
      const most = criteria.get(criterion);
      if (most === undefined)
        return [unknown(`protocol.scores.${at}.criterion`, 'Omgången har inte det kriteriet.')];
      return score !== null && score > most
        ? [unknown(`protocol.scores.${at}.score`, `Poängen kan vara högst ${most}.`)]
        : [];
    }),
    ...protocol.measures.flatMap(({ measure }, at) =>
      measures.has(measure)
        ? []
        : [unknown(`protocol.measures.${at}.measure`, 'Ansökan kan inte gälla den insatsen.')],
    ),
  ];
}

/** For no measure may more be proposed than was applied for. */
export function measuresWithinApplied(
  proposed: readonly { measure: string; amount: number | null }[],
  ground: Pick<AssessmentGround, 'measures'>,
): Refusal[] {
  const measures = new Map(ground.measures.map((measure) => [measure.key, measure]));
  return proposed.flatMap(({ measure, amount }) => {
    const { title, applied } = measures.get(measure) ?? { title: measure, applied: null };
    return (amount ?? 0) <= (applied ?? 0)
      ? []
      : [refuse('measure.exceedsApplied', { measure, title, amount, applied: applied ?? 0 })];
  });
}

/** What finishing asks for: a verdict per requirement and participant, a score per criterion, a sum per measure applied for. */
export function missingInProtocol(protocol: Protocol, ground: AssessmentGround): Refusal[] {
  const verdicts = new Set(
    protocol.requirements
      .filter(({ verdict }) => verdict !== null)
      .map(({ organisationId, requirement }) => `${organisationId} ${requirement}`),
  );
  const scored = new Set(
    protocol.scores.filter(({ score }) => score !== null).map(({ criterion }) => criterion),
  );
  const summed = new Set(
    protocol.measures.filter(({ proposed }) => proposed !== null).map(({ measure }) => measure),
  );
  const missing = [
    ...ground.members.flatMap(({ organisationId, organisationName }) =>
      ground.requirements
        .filter(({ key }) => !verdicts.has(`${organisationId} ${key}`))
        .map(({ title }) => `${organisationName}: ${title}`),
    ),
    ...ground.criteria.filter(({ key }) => !scored.has(key)).map(({ title }) => title),
    ...ground.measures
      .filter(({ key, applied }) => (applied ?? 0) > 0 && !summed.has(key))
      .map(({ title }) => title),
  ];
  return missing.length === 0
    ? []
    : [refuse('assessment.incomplete', { missing: missing.length, what: missing })];
}

/** Whole kronor; null until something is proposed for some measure. */
export function proposedSum({ measures }: Pick<Protocol, 'measures'>): number | null {
  const given = measures.flatMap(({ proposed }) => (proposed === null ? [] : [proposed]));
  return given.length === 0 ? null : given.reduce((sum, amount) => sum + amount, 0);
}

function unknown(field: string, message: string): FieldProblem {
  return { field, code: 'unknown', message };
}
