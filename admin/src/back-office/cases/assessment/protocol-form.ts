import type {
  AssessmentFile,
  Protocol,
  ReasonCode,
  RequirementVerdict,
} from '#domain/contracts/assessments.js';

type Ground = Pick<AssessmentFile, 'requirements' | 'criteria' | 'members' | 'measures'>;
export type Verdict = Protocol['requirements'][number];
export type Score = Protocol['scores'][number];

const BLANK: Protocol = {
  requirements: [],
  scores: [],
  quality: '',
  budgetTied: null,
  ivoNote: '',
  opinionsNote: '',
  measures: [],
  reasonCodes: [],
  summary: '',
};

/** A protocol with a row for everything that is to be judged, keeping what has been said. Only measures that are applied for have one. */
export function fillProtocol(saved: Protocol | undefined, ground: Ground): Protocol {
  const said = saved ?? BLANK;
  return {
    ...said,
    requirements: ground.members.flatMap(({ organisationId }) =>
      ground.requirements.map(({ key }) => verdictOf(said, organisationId, key)),
    ),
    scores: ground.criteria.map(({ key }) => scoreOf(said, key)),
    measures: appliedMeasures(ground).map(({ key }) => ({
      measure: key,
      proposed: said.measures.find(({ measure }) => measure === key)?.proposed ?? null,
    })),
  };
}

export function appliedMeasures({ measures }: Pick<Ground, 'measures'>): AssessmentFile['measures'] {
  return measures.filter(({ applied }) => (applied ?? 0) > 0);
}

export function verdictOf(protocol: Protocol, organisationId: number, requirement: string): Verdict {
  return (
    protocol.requirements.find(
      (row) => row.organisationId === organisationId && row.requirement === requirement,
    ) ?? { organisationId, requirement, verdict: null, note: '' }
  );
}

export function scoreOf(protocol: Protocol, criterion: string): Score {
  return protocol.scores.find((row) => row.criterion === criterion) ?? { criterion, score: null, note: '' };
}

export function withVerdict(protocol: Protocol, changed: Verdict): Protocol {
  return {
    ...protocol,
    requirements: protocol.requirements.map((row) =>
      row.organisationId === changed.organisationId && row.requirement === changed.requirement
        ? changed
        : row,
    ),
  };
}

export function withScore(protocol: Protocol, changed: Score): Protocol {
  return {
    ...protocol,
    scores: protocol.scores.map((row) => (row.criterion === changed.criterion ? changed : row)),
  };
}

export function withMeasure(protocol: Protocol, measure: string, proposed: number | null): Protocol {
  return {
    ...protocol,
    measures: protocol.measures.map((row) => (row.measure === measure ? { measure, proposed } : row)),
  };
}

/** What the reader has not judged is met; what has been judged stays. */
export function restMet(protocol: Protocol): Protocol {
  return {
    ...protocol,
    requirements: protocol.requirements.map((row) => ({
      ...row,
      verdict: row.verdict ?? ('met' satisfies RequirementVerdict),
    })),
  };
}

/** Picking a reason puts its words last in the text, once; letting it go leaves the text to whoever wrote on. */
export function pickReason<T extends { reasonCodes: ReasonCode[] }>(
  form: T,
  reason: { code: ReasonCode; text: string },
  field: keyof T & string,
): T {
  if (form.reasonCodes.includes(reason.code))
    return { ...form, reasonCodes: form.reasonCodes.filter((code) => code !== reason.code) };
  const text = String(form[field]).trim();
  return {
    ...form,
    reasonCodes: [...form.reasonCodes, reason.code],
    [field]: text.includes(reason.text) ? text : [text, reason.text].filter(Boolean).join('\n\n'),
  };
}

/** Where a joint protocol begins: what the assessors agree on. What they judge differently is left for them to settle. */
export function agreed(protocols: readonly Protocol[], ground: Ground): Protocol {
  const [first, ...others] = protocols.map((protocol) => fillProtocol(protocol, ground));
  if (!first) return fillProtocol(undefined, ground);
  const same = (pick: (protocol: Protocol) => unknown) =>
    others.every((other) => pick(other) === pick(first));
  return {
    ...first,
    requirements: first.requirements.map((row, at) => ({
      ...row,
      verdict: same(({ requirements }) => requirements[at]?.verdict) ? row.verdict : null,
    })),
    scores: first.scores.map((row, at) => ({
      ...row,
      score: same(({ scores }) => scores[at]?.score) ? row.score : null,
    })),
    measures: first.measures.map((row, at) => ({
      ...row,
      proposed: same(({ measures }) => measures[at]?.proposed) ? row.proposed : null,
    })),
    budgetTied: same(({ budgetTied }) => budgetTied) ? first.budgetTied : null,
    reasonCodes: first.reasonCodes.filter((code) =>
      others.every(({ reasonCodes }) => reasonCodes.includes(code)),
    ),
  };
}
