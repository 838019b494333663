import { addDays, daysBetween, type LegalDay } from '../calendar/legal-day.js';
import type { RecipientClass } from '../contracts/fields.js';
import { allotByLargestRemainder } from '../money/allot.js';
import { KOMMUNER_PER_COUNTY } from '../places/kommuner-per-county.js';
import { effectiveDay } from './effective-day.js';
import type { RoundPlan } from './round-plan.js';

export interface InventedApplication {
  recipientClass: RecipientClass;
  /** The lead's county first, then those of its co-applicants. */
  counties: readonly [string, ...string[]];
  coApplicants: number;
  /** Null in a requisition round, where nobody applies. */
  arrivesOn: LegalDay | null;
}

/** About what came in 2013; a class that the request does not name gets this many. */
const USUAL: Readonly<Record<RecipientClass, number>> = { municipality: 127, region: 15, nonProfit: 152 };
/** In a requisition round everybody has a case. */
const EVERYBODY: Readonly<Record<RecipientClass, number>> = { municipality: 290, region: 21, nonProfit: 0 };

const CODES = Object.keys(KOMMUNER_PER_COUNTY).sort();
/** A prime above every number of applications: its multiples mix the counties over the days. */
const STRIDE = 7919;

/** The same round and the same numbers always give the same recipients. */
export function inventApplications(
  plan: RoundPlan,
  asked: Readonly<Partial<Record<RecipientClass, number>>>,
  jointShare: number,
): InventedApplication[] {
  const applies = plan.mechanism === 'application';
  const usual = applies ? USUAL : EVERYBODY;
  const mayJoin = applies && plan.settings.options.jointAllowed;
  return plan.pots.flatMap(({ recipientClass }) => {
    const counties = spread(recipientClass, asked[recipientClass] ?? usual[recipientClass]);
    return counties.map((county, at) => {
      const place = ((at * STRIDE) % counties.length) + 0.5;
      const coApplicants = mayJoin && isJoint(at, jointShare) ? 1 + (at % 3) : 0;
      return {
        recipientClass,
        counties: countiesOf(county, coApplicants, at),
        coApplicants,
        arrivesOn: applies ? arrival(plan, county, place / counties.length) : null,
      };
    });
  });
}

/** As many in each county as its kommuner say; of the regions there is one in each. */
function spread(recipientClass: RecipientClass, applications: number): string[] {
  const claims = CODES.map((key) => ({
    key,
    weight: recipientClass === 'region' ? 1 : (KOMMUNER_PER_COUNTY[key] ?? 0),
  }));
  const perCounty = allotByLargestRemainder(applications, claims);
  return CODES.flatMap((code) => Array.from({ length: perCounty.get(code) ?? 0 }, () => code));
}

/** Spreads the joint ones evenly: of n applications exactly floor(n × share / 100) are joint. */
function isJoint(at: number, share: number): boolean {
  return Math.floor(((at + 1) * share) / 100) > Math.floor((at * share) / 100);
}

/** Most apply together with neighbours of their own county; every third also with somebody across the border. */
function countiesOf(county: string, coApplicants: number, at: number): [string, ...string[]] {
  if (coApplicants === 0 || at % 3 !== 0) return [county];
  const next = CODES[(CODES.indexOf(county) + 1) % CODES.length];
  return next === undefined ? [county] : [county, next];
}

/** Applications come late: half of them in the last fifth of the time. */
function arrival({ days, settings }: RoundPlan, county: string, place: number): LegalDay | null {
  const { applicationOpensOn: opensOn, applicationClosesOn } = days;
  if (opensOn === null || applicationClosesOn === null) return null;
  const closesOn = effectiveDay(settings, 'application', applicationClosesOn, county);
  return addDays(opensOn, Math.floor(Math.max(0, daysBetween(opensOn, closesOn)) * Math.cbrt(place)));
}
