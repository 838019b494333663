import { grantCaseMachine, type GrantCaseEvent } from '../lifecycle/grant-case.js';
import { PERMISSIONS, mayDo, permissionsOf, ROLE_PERMISSIONS, type Permission } from './permissions.js';
import { ROLE_NAMES, ROLES, isRole, roleLabel, rolesOfSide, sideOf, type Role } from './roles.js';

/** The permission behind the route of each event of the requisition year. */
const EVENT_PERMISSIONS: Partial<Record<GrantCaseEvent, Permission>> = {
  withdraw: 'case.withdraw',
  allot: 'allotment.confirm',
  requisition: 'requisition.submit',
  submitReport: 'report.submit',
  returnReport: 'report.return',
  carryOver: 'case.carryOver',
  close: 'case.close',
  claimBack: 'claim.decide',
  waiveClaim: 'claim.waive',
  writeOff: 'case.writeOff',
};
const pairs = Object.entries(EVENT_PERMISSIONS) as [GrantCaseEvent, Permission][];

it.each(pairs)('%s is for the same roles in the machine as %s in the table', (event, permission) => {
  const inTable = ROLE_NAMES.filter((role) => mayDo([role], permission));
  const inMachine = grantCaseMachine.events[event].by.filter((role) => role !== 'system');
  expect(inTable.toSorted()).toEqual(inMachine.toSorted());
});

it('denies by default', () => {
  expect(mayDo([], 'case.read')).toBe(false);
  expect(permissionsOf(['system']).size).toBe(0);
});

it('adds up the roles a person has', () => {
  expect(mayDo(['reader', 'signatory'], 'report.submit')).toBe(true);
  expect(permissionsOf(['reader', 'dataCoordinator']).has('requisition.fill')).toBe(true);
});

it('lets the data coordinator fill but not submit', () => {
  expect(mayDo(['dataCoordinator'], 'requisition.fill')).toBe(true);
  expect(mayDo(['dataCoordinator', 'representative'], 'requisition.submit')).toBe(false);
});

it('lets the auditor read everything and change nothing', () => {
  const reads = PERMISSIONS.filter(
    (permission) => permission.endsWith('.read') && permission !== 'portal.read',
  );
  expect([...permissionsOf(['auditor'])].toSorted()).toEqual([...reads, 'export.cases'].toSorted());
});

it('keeps the system administrator out of the cases', () => {
  expect(mayDo(['systemAdministrator'], 'case.read')).toBe(false);
});

it('keeps the portal for applicants and the house’s own business from them', () => {
  const inside: Permission[] = [
    'payment.read',
    'audit.read',
    'operations.read',
    'user.read',
    'dispatch.read',
    'followUp.read',
    'claim.decide',
  ];
  for (const role of ROLE_NAMES) expect(mayDo([role], 'portal.read')).toBe(sideOf(role) === 'applicant');
  for (const role of rolesOfSide('applicant'))
    expect(inside.filter((permission) => mayDo([role], permission))).toEqual([]);
});

it.each(ROLE_NAMES)('gives %s a name, a side and no permission twice', (role: Role) => {
  expect(roleLabel(role)).not.toBe('');
  expect(roleLabel(role, 'en')).not.toBe('');
  expect(new Set(ROLE_PERMISSIONS[role]).size).toBe(ROLE_PERMISSIONS[role].length);
});

it('gives every permission to somebody', () => {
  const given = permissionsOf(ROLE_NAMES);
  expect(PERMISSIONS.filter((permission) => !given.has(permission))).toEqual([]);
});

it('knows its roles and no others', () => {
  expect(isRole('caseOfficer')).toBe(true);
  expect(isRole('toString')).toBe(false);
  expect(Object.keys(ROLES)).toHaveLength(15);
});
