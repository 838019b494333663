import type { Permission } from '#domain/access/permissions.js';
import type { CaseFilter } from '#domain/contracts/cases.js';
import type { OpinionFilter } from '../opinions/opinions.queries.js';

/** What an application round makes wait, as a filter over cases or over opinions. Whoever may do what it waits for sees how many. */
export interface ApplicationKind {
  kind: string;
  sv: string;
  en: string;
  permission: Permission;
  cases?: CaseFilter;
  opinions?: OpinionFilter;
}

export const APPLICATION_KINDS: readonly ApplicationKind[] = [
  {
    kind: 'toRegister',
    sv: 'Ansökningar att registrera',
    en: 'Applications to register',
    permission: 'case.register',
    cases: { tab: 'toRegister' },
  },
  {
    kind: 'supplementsAnswered',
    sv: 'Besvarade kompletteringar',
    en: 'Supplements answered',
    permission: 'supplement.request',
    cases: { supplement: 'answered' },
  },
  {
    kind: 'supplementsOverdue',
    sv: 'Kompletteringar som inte kom i tid',
    en: 'Supplements not answered in time',
    permission: 'supplement.request',
    cases: { supplement: 'overdue' },
  },
  {
    kind: 'awaitingUs',
    sv: 'Meddelanden att besvara',
    en: 'Messages to answer',
    permission: 'message.write',
    cases: { tab: 'awaitingUs' },
  },
  {
    kind: 'opinionsOverdue',
    sv: 'Försenade yttranden',
    en: 'Overdue opinions',
    permission: 'opinion.request',
    opinions: { state: 'requested', overdue: true },
  },
  {
    kind: 'opinionsToGive',
    sv: 'Yttranden att lämna',
    en: 'Opinions to give',
    permission: 'opinion.answer',
    opinions: { state: 'requested' },
  },
  {
    kind: 'toGrant',
    sv: 'Förslag till beslut att avgöra',
    en: 'Proposals to decide',
    permission: 'decision.make',
    cases: { tab: 'toGrant' },
  },
  {
    kind: 'conflictsToTry',
    sv: 'Anmälda jäv att pröva',
    en: 'Conflicts of interest to try',
    permission: 'conflict.try',
    cases: { conflict: 'declared' },
  },
];
