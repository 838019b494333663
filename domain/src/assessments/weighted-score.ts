export interface WeightedCriterion {
  key: string;
  /** Per cent; the weights of a round come to 100. */
  weight: number;
  maxScore: number;
}

/** The score in per cent of the highest possible, with one decimal. Null without criteria, and while any of them lacks its score. */
export function weightedScore(
  criteria: readonly WeightedCriterion[],
  scores: readonly { criterion: string; score: number | null }[],
): number | null {
  if (criteria.length === 0) return null;
  const given = new Map(scores.map(({ criterion, score }) => [criterion, score]));
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  for (const { key, weight, maxScore } of criteria) {
    const score = given.get(key) ?? null;
    if (score === null) return null;
    sum += (weight * score) / maxScore;
  }
  return Math.round((sum / weights) * 1000) / 10;
}
