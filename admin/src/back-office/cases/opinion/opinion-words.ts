import type { Recommendation } from '#domain/contracts/handling.js';
import type { Tone } from '../../../shared/theme.js';

export const RECOMMENDATION_TONE: Record<Recommendation, Tone> = {
  grant: 'success',
  grantInPart: 'progress',
  deny: 'danger',
  abstain: 'neutral',
};

export interface Place {
  countyCode: string;
  countyName: string;
}

/** The counties of those who apply, each once, in the order of the members. */
export function countiesConcerned(members: readonly (Place & { status: string })[], lead: Place): Place[] {
  const places = [lead, ...members.filter(({ status }) => status === 'confirmed')];
  return [
    ...new Map(places.map(({ countyCode, countyName }) => [countyCode, { countyCode, countyName }])).values(),
  ];
}

/** A county is asked once at a time; a revoked request may be made again. */
export function notAsked(
  counties: readonly Place[],
  asked: readonly { countyCode: string; state: string }[],
): Place[] {
  const standing = new Set(
    asked.filter(({ state }) => state !== 'revoked').map(({ countyCode }) => countyCode),
  );
  return counties.filter(({ countyCode }) => !standing.has(countyCode));
}
