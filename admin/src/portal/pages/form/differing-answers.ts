import type { ReadSection } from '#domain/forms/questions.js';

export interface DifferingAnswer {
  question: string;
  title: string;
  /** Undefined where the question was left blank or does not apply. */
  theirs: string | undefined;
  mine: string | undefined;
}

/** Question by question, only where the two differ, in the order of the form. */
export function differingAnswers(
  theirs: readonly ReadSection[],
  mine: readonly ReadSection[],
): DifferingAnswer[] {
  const rows = new Map<string, DifferingAnswer>();
  const put = (sections: readonly ReadSection[], side: 'theirs' | 'mine') => {
    for (const { question, title, text, answered } of sections.flatMap((section) => section.answers)) {
      const row = rows.get(question) ?? { question, title, theirs: undefined, mine: undefined };
      rows.set(question, { ...row, [side]: answered ? text : undefined });
    }
  };
  put(theirs, 'theirs');
  put(mine, 'mine');
  return [...rows.values()].filter((row) => row.theirs !== row.mine);
}
