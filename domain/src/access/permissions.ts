import type { Role } from './roles.js';

/** Every permission there is; a route names one of these or fails the route test. */
export const PERMISSIONS = [
  'portal.read',
  'notice.read',
  'case.read',
  'case.assign',
  'case.note',
  'case.close',
  'case.withdraw',
  'case.carryOver',
  'case.writeOff',
  'document.read',
  'requisition.fill',
  'requisition.submit',
  'report.fill',
  'report.submit',
  'report.review',
  'report.return',
  'claim.read',
  'claim.decide',
  'claim.waive',
  'claim.receipt',
  'payment.read',
  'payment.prepare',
  'payment.attest',
  'payment.settle',
  'payment.stop',
  'round.read',
  'round.create',
  'round.change',
  'allotment.import',
  'allotment.confirm',
  'redistribution.decide',
  'followUp.read',
  'export.cases',
  'organisation.read',
  'organisation.change',
  'member.read',
  'member.change',
  'user.read',
  'user.change',
  'dispatch.read',
  'audit.read',
  'operations.read',
  'operations.change',
  'demo.change',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

const portalReader: readonly Permission[] = [
  'portal.read',
  'notice.read',
  'case.read',
  'document.read',
  'organisation.read',
  'member.read',
];
const formFiller: readonly Permission[] = [...portalReader, 'requisition.fill', 'report.fill'];
const formSubmitter: readonly Permission[] = [
  ...formFiller,
  'requisition.submit',
  'report.submit',
  'case.withdraw',
  'organisation.change',
  'member.change',
];
// `demo.change` does nothing outside demo mode, where any official who tries the product may move the day.
const official: readonly Permission[] = [
  'notice.read',
  'case.read',
  'claim.read',
  'document.read',
  'round.read',
  'organisation.read',
  'payment.read',
  'followUp.read',
  'export.cases',
  'demo.change',
];
const everythingReadable = PERMISSIONS.filter((p) => p.endsWith('.read') && p !== 'portal.read');

/** The one table of who may what; what is not here is denied. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  agent: formSubmitter,
  signatory: formSubmitter,
  representative: formFiller,
  dataCoordinator: formFiller,
  reader: portalReader,
  registrar: [...official, 'case.note', 'organisation.change', 'dispatch.read'],
  caseOfficer: [
    ...official,
    'case.assign',
    'case.note',
    'case.close',
    'report.review',
    'report.return',
    'dispatch.read',
    'member.read',
  ],
  decisionMaker: [
    ...official,
    'case.note',
    'case.carryOver',
    'case.writeOff',
    'claim.decide',
    'claim.waive',
    'payment.stop',
  ],
  financeOfficer: [
    ...official,
    'case.note',
    'payment.prepare',
    'payment.attest',
    'payment.settle',
    'payment.stop',
    'claim.receipt',
  ],
  analyst: official,
  programmeManager: [
    ...official,
    'case.assign',
    'case.note',
    'round.create',
    'round.change',
    'allotment.import',
    'allotment.confirm',
    'redistribution.decide',
    'organisation.change',
    'member.read',
    'user.read',
    'dispatch.read',
  ],
  // Runs the house without seeing what is in it: no case.read.
  systemAdministrator: [
    'notice.read',
    'organisation.read',
    'organisation.change',
    'member.read',
    'member.change',
    'user.read',
    'user.change',
    'dispatch.read',
    'audit.read',
    'operations.read',
    'operations.change',
    'demo.change',
  ],
  auditor: [...everythingReadable, 'export.cases'],
  countyOfficer: [
    'notice.read',
    'case.read',
    'document.read',
    'round.read',
    'organisation.read',
    'followUp.read',
    'report.return',
    'export.cases',
  ],
  // The workers call use cases directly; nobody signs in as `system`.
  system: [],
};

export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => ROLE_PERMISSIONS[role]));
}

export function mayDo(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => ROLE_PERMISSIONS[role].includes(permission));
}
