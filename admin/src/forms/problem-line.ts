import type { FormProblem } from '#domain/forms/validate-answers.js';

/** Names part and question, then says the same words as stand at the field. */
export function problemLine({ section, title, message }: FormProblem): string {
  return `${section} – ${title}${/[?.!]$/.test(title) ? '' : ':'} ${message}`;
}
