import { sideOf, type Role, type Side } from './roles.js';

export const ORGANISATION_KINDS = [
  'municipality',
  'region',
  'countyBoard',
  'grantingAuthority',
  'nonProfit',
  'districtBoard',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

const SIDES: Readonly<Record<OrganisationKind, Side>> = {
  municipality: 'applicant',
  region: 'applicant',
  countyBoard: 'county',
  grantingAuthority: 'authority',
  nonProfit: 'applicant',
  districtBoard: 'applicant',
};

/** A kommun has no case officers, an authority no signatories. */
export function roleFits(role: Role, kind: OrganisationKind): boolean {
  return sideOf(role) === SIDES[kind];
}

/** Those who apply, requisition and report: kommuner, regions, district boards and non-profits. */
export function isApplicantKind(kind: OrganisationKind): boolean {
  return SIDES[kind] === 'applicant';
}
