import type { Role } from '#domain/access/roles.js';
import type { AllowedEvent } from '#domain/contracts/cases.js';
import { listEvents } from '#domain/lifecycle/decide.js';
import {
  type GrantCaseEvent,
  type GrantCaseFacts,
  grantCaseGuards,
  grantCaseMachine,
  type GrantCaseState,
} from '#domain/lifecycle/grant-case.js';
import { asAllowedEvents, type Reader } from './reader.js';

/** The events a person can send; the rest of the machine is the system's, or belongs to the application mechanism. */
const WITH_ROUTE: readonly GrantCaseEvent[] = [
  'requisition',
  'withdraw',
  'submitReport',
  'returnReport',
  'close',
  'claimBack',
  'waiveClaim',
  'writeOff',
];

export function allowedEventsOf(
  state: GrantCaseState,
  roles: readonly Role[],
  facts: GrantCaseFacts,
  reader: Reader,
): AllowedEvent[] {
  const listed = listEvents(grantCaseMachine, grantCaseGuards, state, roles, asIfFilledIn(facts, reader));
  return asAllowedEvents(
    'grantCase',
    listed.filter(({ event }) => WITH_ROUTE.includes(event)),
    reader,
  );
}

/** What the act itself will bring – a signature, reasons, a ground – blocks no button; what is so about the case does. */
function asIfFilledIn(facts: GrantCaseFacts, { actor, today }: Reader): GrantCaseFacts {
  const act = 'given in the act';
  const given = {
    ...facts,
    signedAt: today,
    reasons: act,
    specialReasons: act,
    supplementText: act,
    hearingSkippedReason: act,
    invoicingDetailsComplete: true,
  };
  if (actor.side === 'applicant') return { ...given, reportedUsed: facts.reportedUsed ?? 0 };
  return { ...given, wrongUse: facts.paid > 0 };
}
