/** A text that says something: blank is not an answer. */
export function isGiven(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
