import type { FollowUp } from '#domain/contracts/index.js';

export type Question = FollowUp['questions'][number];

export interface QuestionSection {
  formId: string;
  section: string;
  /** Choice questions: each is a table by itself. */
  counted: Question[];
  /** Texts and amounts: how many answered is all that can be counted. */
  free: Question[];
}

/** The questions in the order of their forms, section by section. */
export function questionSections(questions: Question[]): QuestionSection[] {
  const sections = new Map<string, QuestionSection>();
  for (const question of questions) {
    const { formId, section } = question;
    const key = JSON.stringify([formId, section]);
    const entry = sections.get(key) ?? { formId, section, counted: [], free: [] };
    (question.rows.length > 0 ? entry.counted : entry.free).push(question);
    sections.set(key, entry);
  }
  return [...sections.values()];
}
