import { label, type Label, type Language } from '../lifecycle/label.js';

export type Side = 'applicant' | 'authority' | 'county' | 'system';

export interface RoleEntry {
  label: Label;
  side: Side;
}

export type Role =
  | 'agent'
  | 'signatory'
  | 'representative'
  | 'dataCoordinator'
  | 'reader'
  | 'registrar'
  | 'caseOfficer'
  | 'decisionMaker'
  | 'financeOfficer'
  | 'analyst'
  | 'programmeManager'
  | 'systemAdministrator'
  | 'auditor'
  | 'countyOfficer'
  | 'system';

export const ROLES: Readonly<Record<Role, RoleEntry>> = {
  agent: { label: label('Ombud', 'Agent'), side: 'applicant' },
  signatory: { label: label('Behörig företrädare', 'Authorised signatory'), side: 'applicant' },
  representative: { label: label('Representant', 'Representative'), side: 'applicant' },
  dataCoordinator: { label: label('Uppgiftssamordnare', 'Data coordinator'), side: 'applicant' },
  reader: { label: label('Läsare', 'Reader'), side: 'applicant' },
  registrar: { label: label('Registrator', 'Registrar'), side: 'authority' },
  caseOfficer: { label: label('Handläggare', 'Case officer'), side: 'authority' },
  decisionMaker: { label: label('Beslutsfattare', 'Decision maker'), side: 'authority' },
  financeOfficer: { label: label('Ekonom', 'Finance officer'), side: 'authority' },
  analyst: { label: label('Analytiker', 'Analyst'), side: 'authority' },
  programmeManager: { label: label('Programansvarig', 'Programme manager'), side: 'authority' },
  systemAdministrator: { label: label('Systemadministratör', 'System administrator'), side: 'authority' },
  auditor: { label: label('Revisor', 'Auditor'), side: 'authority' },
  countyOfficer: { label: label('Handläggare vid länsstyrelsen', 'County board officer'), side: 'county' },
  system: { label: label('Medel (automatiskt)', 'Medel (automatic)'), side: 'system' },
};

export const ROLE_NAMES = Object.keys(ROLES) as Role[];

export function isRole(text: string): text is Role {
  return Object.hasOwn(ROLES, text);
}

export function roleLabel(role: Role, language: Language = 'sv'): string {
  return ROLES[role].label[language];
}

export function sideOf(role: Role): Side {
  return ROLES[role].side;
}

export function rolesOfSide(side: Side): Role[] {
  return ROLE_NAMES.filter((role) => ROLES[role].side === side);
}
