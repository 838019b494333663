import type { RecipientClass } from '#domain/contracts/fields.js';
import { allotByLargestRemainder } from '#domain/money/allot.js';

/** The one real amount of 2016 that we know. */
export const STOCKHOLM_2016 = 3_125_250;
const STOCKHOLM = '0180';

/**
 * An invented key for an example list (docs/decisions/0011): Stockholm its real amount of 2016, the other kommuner a share by a
 * weight made from the code alone. Regioner share equally.
 */
export function exampleAmounts(
  frame: number,
  recipientClass: RecipientClass,
  codes: readonly string[],
): Map<string, number> {
  if (recipientClass === 'region')
    return allotByLargestRemainder(
      frame,
      codes.map((key) => ({ key, weight: 1 })),
    );
  const others = codes.filter((code) => code !== STOCKHOLM);
  const stockholm = codes.length > others.length ? Math.min(STOCKHOLM_2016, Math.floor(frame / 2)) : 0;
  const shares = allotByLargestRemainder(
    frame - stockholm,
    others.map((key) => ({ key, weight: exampleWeight(key) })),
  );
  return stockholm > 0 ? new Map([[STOCKHOLM, stockholm], ...shares]) : shares;
}

/** Codes that end in 80 are the old county seats and 81–99 the other old towns; the rest of the weight has no meaning. */
export function exampleWeight(kommunkod: string): number {
  const serial = Number(kommunkod.slice(2));
  const scatter = (Number(kommunkod) * 7) % 23;
  if (kommunkod === '1480') return 620;
  if (kommunkod === '1280') return 380;
  if (serial === 80) return 150 + scatter;
  return serial > 80 ? 45 + scatter : 18 + scatter;
}
