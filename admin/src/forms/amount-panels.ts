import type { FormPanel } from '#domain/forms/form-definition.js';

/** A group of nothing but amounts and their sums is drawn as one line, as in a budget. */
export function isAmountPanel({ elements }: FormPanel): boolean {
  return elements.every(({ type, inputKind }) => type === 'expression' || inputKind === 'kronor');
}

/** Under the heading of its group a question need not say it again: "Kartläggning, 2013" becomes "2013". */
export function shortTitle(title: string, heading: string): string {
  if (!title.startsWith(`${heading}, `)) return title;
  const rest = title.slice(heading.length + 2);
  return `${rest.charAt(0).toLocaleUpperCase('sv')}${rest.slice(1)}`;
}
