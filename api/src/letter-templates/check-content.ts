import type { LetterContent } from '#domain/contracts/letters.js';
import { InvalidError } from '#domain/errors.js';
import { contentProblems, type PlacedProblem } from '#domain/letters/letter-content.js';

/** Refuses words with a field that does not exist, or a brace left open, and says where each stands. */
export function checkContent(content: LetterContent): void {
  const problems = contentProblems(content);
  if (problems.length === 0) return;
  throw new InvalidError(
    problems.map((problem) => ({
      field: `content.${problem.part}`,
      code: problem.code,
      message: said(problem),
    })),
  );
}

function said({ code, written, line, column }: PlacedProblem): string {
  const place = `rad ${line}, tecken ${column}`;
  return code === 'mergeField.unknown'
    ? `Fältet ${written} finns inte (${place}). Välj ett fält ur listan.`
    : `Klammern ${written} saknar sin andra hälft (${place}). Ett fält skrivs {{namn}}.`;
}
