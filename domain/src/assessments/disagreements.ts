import type { AssessmentFile, Protocol, RequirementVerdict } from '../contracts/assessments.js';
import { formatKronor } from '../money/kronor.js';
import type { AssessmentGround } from './assessment-ground.js';

export const VERDICT_WORDS: Readonly<Record<RequirementVerdict, string>> = {
  met: 'Uppfyllt',
  partly: 'Delvis uppfyllt',
  notMet: 'Inte uppfyllt',
};

interface Assessed {
  assessorName: string;
  protocol: Protocol;
}

type Disagreement = AssessmentFile['disagreements'][number];

/** Where finished assessments by different persons say different things, in the order of the protocol. */
export function disagreements(ground: AssessmentGround, assessments: readonly Assessed[]): Disagreement[] {
  if (assessments.length < 2) return [];
  const questions = [
    ...requirementQuestions(ground),
    ...criterionQuestions(ground),
    ...measureQuestions(ground),
  ];
  return questions
    .map(({ what, valueIn }) => ({
      what,
      values: assessments.map(({ assessorName, protocol }) => ({ assessorName, value: valueIn(protocol) })),
    }))
    .filter(({ values }) => new Set(values.map(({ value }) => value)).size > 1);
}

interface Question {
  what: string;
  valueIn(protocol: Protocol): string;
}

const NOT_SAID = 'Inte bedömt';

function requirementQuestions({ members, requirements }: AssessmentGround): Question[] {
  return members.flatMap(({ organisationId, organisationName }) =>
    requirements.map(({ key, title }) => ({
      what: `${organisationName}: ${title}`,
      valueIn: (protocol: Protocol) => {
        const row = protocol.requirements.find(
          (one) => one.organisationId === organisationId && one.requirement === key,
        );
        return row?.verdict ? VERDICT_WORDS[row.verdict] : NOT_SAID;
      },
    })),
  );
}

function criterionQuestions({ criteria }: AssessmentGround): Question[] {
  return criteria.map(({ key, title, maxScore }) => ({
    what: title,
    valueIn: ({ scores }: Protocol) => {
      const score = scores.find(({ criterion }) => criterion === key)?.score ?? null;
      return score === null ? NOT_SAID : `${score} av ${maxScore}`;
    },
  }));
}

function measureQuestions({ measures }: AssessmentGround): Question[] {
  return measures.map(({ key, title }) => ({
    what: title,
    valueIn: (protocol: Protocol) => {
      const proposed = protocol.measures.find(({ measure }) => measure === key)?.proposed ?? null;
      return proposed === null ? NOT_SAID : formatKronor(proposed);
    },
  }));
}
