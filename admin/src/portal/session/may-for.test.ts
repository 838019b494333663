import type { Membership } from '#domain/contracts/session.js';
import { mayFor } from './may-for.js';

const membership = (organisationId: number, role: string): Membership => ({
  id: organisationId,
  organisationId,
  organisationName: '',
  organisationKind: 'municipality',
  countyCode: null,
  role,
  roleLabel: role,
  validFrom: '2016-01-01',
  validTo: null,
});
const omar = {
  memberships: [membership(1, 'signatory'), membership(2, 'dataCoordinator'), membership(3, 'noSuchRole')],
};

describe('what a person may for one of several organisations', () => {
  it.each([
    [1, 'requisition.submit', true],
    [2, 'requisition.submit', false],
    [2, 'requisition.fill', true],
    [3, 'case.read', false],
    [4, 'case.read', false],
  ] as const)('organisation %i, %s: %s', (organisationId, permission, allowed) => {
    expect(mayFor(omar, organisationId, permission)).toBe(allowed);
  });
});
