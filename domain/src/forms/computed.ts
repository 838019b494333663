import { isBlank, namesIn } from './condition.js';
import { placedQuestions, type FormJson } from './form-definition.js';

const COMPUTED = /^(sumKnown|restOf)\(\{\w+\}(?:, \{\w+\})*\)$/;

export function isComputedExpression(text: string): boolean {
  return COMPUTED.test(text) && (text.startsWith('sumKnown') || namesIn(text).length === 2);
}

/** Sum of the rows that were filled in; blank when none was (blank is not zero). */
export function sumKnown(values: unknown[]): number | undefined {
  const known = values.filter((value): value is number => typeof value === 'number');
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
}

/** What is left of the whole; blank until both are known, and when the part is larger (which is an error of its own). */
export function restOf([whole, part]: unknown[]): number | undefined {
  if (typeof whole !== 'number' || typeof part !== 'number') return undefined;
  return part > whole ? undefined : whole - part;
}

/** The figures the form computes itself. Whatever the sender claims they are is overwritten with these. */
export function computedAnswers(
  json: FormJson,
  values: Record<string, unknown>,
): Record<string, number | undefined> {
  const known: Record<string, unknown> = { ...values };
  const computed: Record<string, number | undefined> = {};
  for (const { question } of placedQuestions(json)) {
    if (!question.expression) continue;
    const parts = namesIn(question.expression).map((name) =>
      isBlank(known[name]) ? undefined : known[name],
    );
    const value = question.expression.startsWith('sumKnown') ? sumKnown(parts) : restOf(parts);
    computed[question.name] = value;
    known[question.name] = value;
  }
  return computed;
}
