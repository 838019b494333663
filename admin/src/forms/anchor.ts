/** Id of the element a question is drawn in. */
export const anchorOf = (question: string): string => `fraga-${question}`;
