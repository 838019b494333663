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

/** The events a person can send from a case; the rest of the machine is the system's, or has a page of its own. */
const WITH_ROUTE: readonly GrantCaseEvent[] = [
  'openAssessment',
  'requisition',
  'withdraw',
  'submitReport',
  'returnReport',
  'close',
  'claimBack',
  'waiveClaim',
  'writeOff',
];
/** What they are about stands in the proposal: nothing is left for the act to bring. */
const DECISIONS: readonly GrantCaseEvent[] = ['grant', 'deny', 'dismiss'];

export function allowedEventsOf(
  state: GrantCaseState,
  roles: readonly Role[],
  facts: GrantCaseFacts,
  reader: Reader,
): AllowedEvent[] {
  const filledIn = asIfFilledIn(facts, reader);
  const list = (given: GrantCaseFacts, events: readonly GrantCaseEvent[]) =>
    listEvents(grantCaseMachine, grantCaseGuards, state, roles, given).filter(({ event }) =>
      events.includes(event),
    );
  const { hearingSkippedReason } = facts;
  return asAllowedEvents(
    'grantCase',
    [
      ...list({ ...filledIn, hearingSkippedReason }, DECISIONS),
      ...list(filledIn, facts.allowsCarryOver ? [...WITH_ROUTE, 'carryOver'] : WITH_ROUTE),
    ],
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
