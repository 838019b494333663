import { grantCaseMachine, type GrantCaseState } from '#domain/lifecycle/grant-case.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import type { Words } from '../../i18n/use-words.js';
import type { TabEntry } from '../../shared/TabNav.js';

export type CasePart =
  | 'overview'
  | 'application'
  | 'opinions'
  | 'supplements'
  | 'assessment'
  | 'decision'
  | 'messages'
  | 'aftermath'
  | 'requisition'
  | 'reports'
  | 'payments'
  | 'claim'
  | 'deadlines'
  | 'documents'
  | 'history'
  | 'ledger';
type PartEntry = TabEntry & { key: CasePart };

/** The parts of a case that this reader can open. What money does is shown once there is money. */
export function partsOf(grantCase: CaseDetail, permissions: string[], say: Words): PartEntry[] {
  const applied = grantCase.mechanism === 'application';
  const funded = !applied || grantCase.amounts.allotted > 0 || grantCase.requisition !== null;
  const may = (permission: string) => permissions.includes(permission);
  const parts: (PartEntry | false)[] = [
    { key: 'overview', label: say('Översikt', 'Overview') },
    applied && { key: 'application', label: say('Ansökan', 'Application') },
    applied && may('opinion.read') && { key: 'opinions', label: say('Yttranden', 'Opinions') },
    applied && may('assessment.read') && { key: 'supplements', label: say('Komplettering', 'Supplements') },
    applied && may('assessment.read') && { key: 'assessment', label: say('Bedömning', 'Assessment') },
    applied && may('decision.read') && { key: 'decision', label: say('Beslut', 'Decision') },
    applied && may('assessment.read') && { key: 'messages', label: say('Meddelanden', 'Messages') },
    applied && may('assessment.read') && { key: 'aftermath', label: say('Efter beslut', 'Afterwards') },
    funded && {
      key: 'requisition',
      label: say('Rekvisition', 'Requisition'),
      count: grantCase.requisition ? 1 : 0,
    },
    funded && { key: 'reports', label: say('Redovisning', 'Report'), count: grantCase.reports.length },
    funded && { key: 'payments', label: say('Betalningar', 'Payments'), count: grantCase.payments.length },
    funded && { key: 'claim', label: say('Återkrav', 'Claim'), count: grantCase.claim ? 1 : 0 },
    { key: 'deadlines', label: say('Frister', 'Deadlines'), count: grantCase.deadlines.length },
    { key: 'documents', label: say('Dokument', 'Documents'), count: grantCase.documents.length },
    { key: 'history', label: say('Historik', 'History'), count: grantCase.history.length },
    funded && { key: 'ledger', label: say('Huvudbok', 'Ledger'), count: grantCase.ledgerEntries.length },
  ];
  return parts.filter((part) => part !== false);
}

/** From where the machine still leads to a decision on the application. */
export function beforeDecision(state: GrantCaseState): boolean {
  return (['grant', 'dismiss'] as const).some((event) => grantCaseMachine.events[event].from.includes(state));
}
