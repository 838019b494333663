import { sideOf, type Role, type Side } from './roles.js';

export type OrganisationKind = 'municipality' | 'region' | 'countyBoard' | 'grantingAuthority';

const SIDES: Readonly<Record<OrganisationKind, Side>> = {
  municipality: 'applicant',
  region: 'applicant',
  countyBoard: 'county',
  grantingAuthority: 'authority',
};

/** A kommun has no case officers, an authority no signatories. */
export function roleFits(role: Role, kind: OrganisationKind): boolean {
  return sideOf(role) === SIDES[kind];
}
