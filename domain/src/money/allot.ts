export interface Claim {
  key: string;
  /** Integer ≥ 0. */
  weight: number;
}

/**
 * Shares `total` whole kronor by weight with the largest remainder (Hamilton): the parts meet the total to the krona and none is
 * a whole krona off its exact share. Equal remainders go to the lower key, so the order of the list is of no consequence.
 * Throws RangeError on a total or weight that is not a whole number ≥ 0, on a key given twice, and when there is money but no weight.
 */
export function allotByLargestRemainder(total: number, claims: readonly Claim[]): Map<string, number> {
  check(total, claims);
  const sumOfWeights = claims.reduce((sum, claim) => sum + BigInt(claim.weight), 0n);
  if (sumOfWeights === 0n && total > 0) throw new RangeError('nobody to allot to: every weight is zero');

  const shares = claims.map((claim) => exactShare(BigInt(total), claim, sumOfWeights));
  const given = shares.reduce((sum, share) => sum + share.kronor, 0);
  const favoured = new Set(
    shares
      .toSorted(byRemainderThenKey)
      .slice(0, total - given)
      .map((share) => share.key),
  );
  return new Map(shares.map(({ key, kronor }) => [key, favoured.has(key) ? kronor + 1 : kronor]));
}

interface Share {
  key: string;
  kronor: number;
  remainder: bigint;
}

function check(total: number, claims: readonly Claim[]): void {
  if (!isWhole(total)) throw new RangeError(`total is not a whole number of kronor: ${total}`);
  const bad = claims.find((claim) => !isWhole(claim.weight));
  if (bad) throw new RangeError(`weight of ${bad.key} is not a whole number: ${bad.weight}`);
  if (new Set(claims.map((claim) => claim.key)).size < claims.length)
    throw new RangeError('a key is given twice');
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

// bigint: total × weight passes 2^53 already for a frame of 10^10 kronor shared by population.
function exactShare(total: bigint, claim: Claim, sumOfWeights: bigint): Share {
  if (sumOfWeights === 0n) return { key: claim.key, kronor: 0, remainder: 0n };
  const product = total * BigInt(claim.weight);
  return { key: claim.key, kronor: Number(product / sumOfWeights), remainder: product % sumOfWeights };
}

function byRemainderThenKey(a: Share, b: Share): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}
