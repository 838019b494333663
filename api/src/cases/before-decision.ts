import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';

/** The application has come in and is not yet decided: it can be asked about, heard about and supplemented. */
export function isBeforeDecision(state: GrantCaseState): boolean {
  return state === 'ansokan' || state === 'bedomning';
}
