/**
 * The conditions a definition may use: comparisons joined by `and`, a true subset of SurveyJS expressions.
 * Evaluated here too, so that reading views and statistics need no form engine.
 */
type Operand = { name: string } | { value: string | number };
type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains' | 'anyof' | 'empty' | 'notempty';
export interface Comparison {
  left: string;
  operator: Operator;
  right: Operand[];
}

const TERM = /^\{(\w+)\} (?:(empty|notempty)|(=|!=|<=?|>=?|contains|anyof) (.+))$/;

/** Undefined when the text is outside the grammar. */
export function parseCondition(text: string): Comparison[] | undefined {
  const terms = text.split(' and ').map(parseTerm);
  return terms.every((term) => term !== undefined) ? terms : undefined;
}

/** Blank is not zero: a comparison with a blank side is never true, whatever the operator. */
export function holds(condition: string | undefined, values: Record<string, unknown>): boolean {
  if (condition === undefined) return true;
  const terms = parseCondition(condition);
  return terms !== undefined && terms.every((term) => termHolds(term, values));
}

/** Names the condition reads. */
export function namesIn(condition: string): string[] {
  return [...condition.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
}

function parseTerm(text: string): Comparison | undefined {
  const match = TERM.exec(text);
  if (!match) return undefined;
  const [, left, unary, operator, rest] = match;
  if (unary) return { left: left!, operator: unary as Operator, right: [] };
  const listed = operator === 'anyof' ? /^\[(.+)\]$/.exec(rest!)?.[1]?.split(', ') : [rest!];
  const right = listed?.map(parseOperand);
  return right?.every((operand) => operand !== undefined)
    ? { left: left!, operator: operator as Operator, right }
    : undefined;
}

function parseOperand(text: string): Operand | undefined {
  const name = /^\{(\w+)\}$/.exec(text)?.[1];
  if (name) return { name };
  const literal = /^'([\w-]+)'$/.exec(text)?.[1];
  if (literal !== undefined) return { value: literal };
  return /^\d{1,15}$/.test(text) ? { value: Number(text) } : undefined;
}

function termHolds(term: Comparison, values: Record<string, unknown>): boolean {
  const left = values[term.left];
  if (term.operator === 'empty') return isBlank(left);
  if (isBlank(left)) return false;
  if (term.operator === 'notempty') return true;
  const right = term.right.map((operand) => ('name' in operand ? values[operand.name] : operand.value));
  if (right.some(isBlank)) return false;
  const given = Array.isArray(left) ? left : [left];
  if (term.operator === 'anyof') return given.some((value) => right.includes(value));
  if (term.operator === 'contains') return given.includes(right[0]);
  return compare(left, term.operator, right[0]);
}

function compare(left: unknown, operator: Operator, right: unknown): boolean {
  if (operator === '=') return left === right;
  if (operator === '!=') return left !== right;
  if (typeof left !== 'number' || typeof right !== 'number') return false;
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}

export function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
