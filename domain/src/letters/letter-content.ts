import type { LetterContent } from '../contracts/letters.js';
import {
  fillIn,
  type MergeName,
  mergeProblems,
  type MergeProblem,
  type MergeValues,
} from './merge-fields.js';

/** A problem and the part of the template it stands in, as a path: `sections.0.text`. */
export interface PlacedProblem extends MergeProblem {
  part: string;
}

export function contentProblems(content: LetterContent): PlacedProblem[] {
  return partsOf(content).flatMap(([part, text]) =>
    mergeProblems(text).map((problem) => ({ ...problem, part })),
  );
}

/** The template's words for one case. A blank line starts a new paragraph; a single line break stays. */
export interface FilledContent {
  title: string;
  introduction: string[];
  sections: { title: string; paragraphs: string[] }[];
  closing: string[];
  /** Fields that the case has no value for. */
  missing: MergeName[];
}

export function fillContent(content: LetterContent, values: MergeValues): FilledContent {
  const missing = new Set<MergeName>();
  const fill = (text: string) => fillIn(text, values, missing);
  return {
    title: fill(content.title),
    introduction: paragraphs(fill(content.introduction)),
    sections: content.sections.map(({ title, text }) => ({
      title: fill(title),
      paragraphs: paragraphs(fill(text)),
    })),
    closing: paragraphs(fill(content.closing)),
    missing: [...missing],
  };
}

export function paragraphs(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function partsOf({ title, introduction, sections, closing }: LetterContent): [string, string][] {
  return [
    ['title', title],
    ['introduction', introduction],
    ...sections.flatMap((section, at): [string, string][] => [
      [`sections.${at}.title`, section.title],
      [`sections.${at}.text`, section.text],
    ]),
    ['closing', closing],
  ];
}
