import { roleFits, type OrganisationKind } from './role-fits.js';
import { ROLE_NAMES, rolesOfSide } from './roles.js';

const fitting = (kind: OrganisationKind) => ROLE_NAMES.filter((role) => roleFits(role, kind));

it('gives each kind of organisation the roles of its side and no others', () => {
  expect(fitting('municipality')).toEqual(rolesOfSide('applicant'));
  expect(fitting('region')).toEqual(rolesOfSide('applicant'));
  expect(fitting('countyBoard')).toEqual(['countyOfficer']);
  expect(fitting('grantingAuthority')).toEqual(rolesOfSide('authority'));
});

it('gives nobody the role of Medel itself', () => {
  const kinds: OrganisationKind[] = ['municipality', 'region', 'countyBoard', 'grantingAuthority'];
  expect(kinds.some((kind) => roleFits('system', kind))).toBe(false);
});
