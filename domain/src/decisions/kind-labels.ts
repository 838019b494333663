import type { DecisionKind } from '../contracts/round-settings.js';

/** What a proposal asks the decision maker to do. */
export const PROPOSAL_LABELS: Readonly<Record<DecisionKind, string>> = {
  grant: 'Bevilja',
  grantInPart: 'Bevilja delvis',
  deny: 'Avslå',
  dismiss: 'Avvisa',
};

export type DecidedKind = DecisionKind | 'reconsider' | 'change';

/** What was decided. */
export const DECISION_LABELS: Readonly<Record<DecidedKind, string>> = {
  grant: 'Beviljad',
  grantInPart: 'Delvis beviljad',
  deny: 'Avslagen',
  dismiss: 'Avvisad',
  reconsider: 'Omprövad',
  change: 'Ändrad',
};

export function isGrant(kind: DecidedKind): boolean {
  return kind === 'grant' || kind === 'grantInPart';
}

/** The event of the machine that carries out a decision of this kind. */
export function eventOf(kind: DecisionKind): 'grant' | 'deny' | 'dismiss' {
  return kind === 'grantInPart' ? 'grant' : kind;
}
