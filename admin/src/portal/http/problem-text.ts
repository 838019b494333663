import type { Problem } from '#domain/contracts/fields.js';
import type { Texts } from '../i18n/sv.js';
import { RequestProblem } from './request.js';

export interface ProblemLine {
  title: string;
  detail?: string;
  /** Dotted path of the field the line is about, when there is one. */
  field?: string;
}

/** Everything a failed request has to say to the person, in the API's own words where it has any. */
export function problemLines(problem: Problem, texts: Texts): ProblemLine[] {
  if (problem.reasons?.length) return problem.reasons.map(({ title, detail }) => ({ title, detail }));
  if (problem.fields?.length) return problem.fields.map(({ message, field }) => ({ title: message, field }));
  return [
    {
      title: fallback(problem, texts),
      detail: problem.status > 0 && problem.status < 500 ? problem.detail : undefined,
    },
  ];
}

export function asProblem(error: unknown): Problem {
  if (error instanceof RequestProblem) return error.problem;
  return { type: 'about:blank', title: '', status: 500, code: 'unknown' };
}

function fallback(problem: Problem, texts: Texts): string {
  if (problem.status === 0) return texts.problems.network;
  if (problem.status >= 500) return texts.problems.unexpected;
  if (problem.status === 409) return texts.problems.stale;
  return problem.title || (problem.status === 403 ? texts.problems.forbidden : texts.problems.unexpected);
}
