import type { Role } from '../access/roles.js';
import type { Machine } from './decide.js';
import type { GrantCaseGuard } from './grant-case-guards.js';
import { label, stateLabel } from './label.js';

export type { GrantCaseFacts } from './grant-case-facts.js';
export { grantCaseGuards, type GrantCaseGuard } from './grant-case-guards.js';

export type GrantCaseState =
  | 'utkast'
  | 'ansokan'
  | 'bedomning'
  | 'beviljad'
  | 'rekvirerad'
  | 'rapporterad'
  | 'aterkravd'
  | 'aterbetald'
  | 'avslutad'
  | 'avslagen'
  | 'avvisad'
  | 'aterkallad'
  | 'forfallen'
  | 'avskriven';

export type GrantCaseEvent =
  | 'submitApplication'
  | 'openAssessment'
  | 'grant'
  | 'deny'
  | 'dismiss'
  | 'withdraw'
  | 'allot'
  | 'requisition'
  | 'lapse'
  | 'submitReport'
  | 'returnReport'
  | 'carryOver'
  | 'close'
  | 'claimBack'
  | 'settleClaim'
  | 'waiveClaim'
  | 'reconsider'
  | 'writeOff';

export type GrantCaseEffect =
  | 'sendApplicationReceipt'
  | 'dispatchDecision'
  | 'sendReviewOutcome'
  | 'sendAllotmentNotice'
  | 'sendRequisitionReceipt'
  | 'sendLapseNotice'
  | 'sendReportReceipt'
  | 'sendReportReturned'
  | 'sendCarryOverNotice'
  | 'sendClosureNotice'
  | 'sendRepaymentClaim'
  | 'sendSettlementReceipt'
  | 'sendWaiverNotice'
  | 'sendWithdrawalReceipt'
  | 'sendWriteOffNotice'
  | 'refreshFollowUp';

/** The applicant's `rekvirerad` and `aterkravd` gain their days in `state-label.ts`. */
export const grantCaseMachine: Machine<
  GrantCaseState,
  GrantCaseEvent,
  Role,
  GrantCaseGuard,
  GrantCaseEffect
> = {
  name: 'grantCase',
  initial: 'utkast',
  states: {
    utkast: {
      label: stateLabel(label('Utkast', 'Draft'), label('Utkast – inte inskickat', 'Draft – not submitted')),
    },
    ansokan: { label: stateLabel(label('Ansökan', 'Application'), label('Mottagen', 'Received')) },
    bedomning: {
      label: stateLabel(
        label('Under bedömning', 'Under assessment'),
        label('Under handläggning', 'Being processed'),
      ),
    },
    beviljad: {
      label: stateLabel(
        label('Beviljad', 'Granted'),
        label('Beviljad – kan rekvireras', 'Granted – can be requisitioned'),
      ),
    },
    rekvirerad: { label: stateLabel(label('Rekvirerad', 'Requisitioned')) },
    rapporterad: {
      label: stateLabel(label('Rapporterad', 'Reported'), label('Redovisning inskickad', 'Report submitted')),
    },
    aterkravd: { label: stateLabel(label('Återkrav', 'Claimed back')) },
    aterbetald: { label: stateLabel(label('Återbetald', 'Repaid')), final: true },
    avslutad: { label: stateLabel(label('Avslutad', 'Closed')), final: true },
    avslagen: { label: stateLabel(label('Avslag', 'Denied')), final: true },
    avvisad: { label: stateLabel(label('Avvisad', 'Dismissed')), final: true },
    aterkallad: { label: stateLabel(label('Återkallad', 'Withdrawn')), final: true },
    forfallen: { label: stateLabel(label('Förfallen', 'Lapsed')), final: true },
    avskriven: { label: stateLabel(label('Avskriven', 'Written off')), final: true },
  },
  events: {
    submitApplication: {
      from: ['utkast'],
      to: 'ansokan',
      by: ['signatory', 'agent'],
      when: ['roundIsOpen', 'formIsComplete', 'membersHaveConfirmed', 'sharesMeetApplied', 'signed'],
      then: ['sendApplicationReceipt'],
    },
    openAssessment: {
      from: ['ansokan'],
      to: 'bedomning',
      by: ['caseOfficer'],
      when: ['officerIsImpartial'],
      then: [],
    },
    grant: {
      from: ['bedomning'],
      to: 'beviljad',
      by: ['decisionMaker'],
      when: [
        'decisionIsProposed',
        'anotherPersonProposed',
        'deciderIsImpartial',
        'deciderIsDelegated',
        'assessmentIsFinished',
        'opinionsAreAsked',
        'opinionsAreIn',
        'noOpenSupplement',
        'partyIsHeard',
        'amountWithinApplied',
        'frameSuffices',
      ],
      then: ['dispatchDecision'],
    },
    deny: {
      from: ['bedomning'],
      to: 'avslagen',
      by: ['decisionMaker'],
      when: [
        'decisionIsProposed',
        'anotherPersonProposed',
        'deciderIsImpartial',
        'deciderIsDelegated',
        'assessmentIsFinished',
        'opinionsAreIn',
        'noOpenSupplement',
        'reasonsAreGiven',
        'partyIsHeard',
      ],
      then: ['dispatchDecision'],
    },
    dismiss: {
      from: ['ansokan', 'bedomning'],
      to: 'avvisad',
      by: ['decisionMaker'],
      when: [
        'decisionIsProposed',
        'anotherPersonProposed',
        'deciderIsImpartial',
        'deciderIsDelegated',
        'reasonsAreGiven',
      ],
      then: ['dispatchDecision'],
    },
    withdraw: {
      from: ['utkast', 'ansokan', 'bedomning', 'beviljad'],
      to: 'aterkallad',
      by: ['signatory', 'agent'],
      when: ['nothingIsPaid'],
      then: ['sendWithdrawalReceipt'],
    },
    allot: {
      from: [],
      creates: true,
      to: 'beviljad',
      by: ['programmeManager'],
      when: ['frameSuffices'],
      then: ['sendAllotmentNotice'],
    },
    requisition: {
      from: ['beviljad'],
      to: 'rekvirerad',
      by: ['signatory', 'agent', 'system'],
      when: [
        'requisitionWindowIsOpen',
        'noEarlierRequisition',
        'formIsComplete',
        'requisitionWithinAllotment',
        'signed',
        'invoicingDetailsGiven',
        'noPaymentStop',
      ],
      then: ['sendRequisitionReceipt'],
    },
    lapse: {
      from: ['beviljad'],
      to: 'forfallen',
      by: ['system'],
      when: ['requisitionWindowHasClosed'],
      then: ['sendLapseNotice'],
    },
    submitReport: {
      from: ['rekvirerad'],
      to: 'rapporterad',
      by: ['signatory', 'agent'],
      when: ['formIsComplete', 'signed', 'somethingIsPaid', 'usedIsGiven', 'usedWithinReceived'],
      then: ['sendReportReceipt', 'refreshFollowUp'],
    },
    returnReport: {
      from: ['rapporterad'],
      to: 'rekvirerad',
      by: ['caseOfficer', 'countyOfficer'],
      when: ['officerIsImpartial', 'supplementTextGiven'],
      then: ['sendReportReturned', 'refreshFollowUp'],
    },
    carryOver: {
      from: ['rapporterad'],
      to: 'rekvirerad',
      by: ['decisionMaker'],
      when: ['deciderIsImpartial', 'programmeAllowsCarryOver', 'restIsPositive'],
      then: ['sendCarryOverNotice'],
    },
    close: {
      from: ['rapporterad'],
      to: 'avslutad',
      by: ['caseOfficer'],
      when: ['officerIsImpartial', 'reportIsReviewed', 'nothingRemains', 'noOpenPayments'],
      then: ['sendClosureNotice', 'refreshFollowUp'],
    },
    claimBack: {
      from: ['rapporterad', 'rekvirerad'],
      to: 'aterkravd',
      by: ['decisionMaker'],
      when: ['deciderIsImpartial', 'claimHasGround', 'reasonsAreGiven', 'partyIsHeard', 'noOpenPayments'],
      then: ['sendRepaymentClaim', 'refreshFollowUp'],
    },
    settleClaim: {
      from: ['aterkravd'],
      to: 'aterbetald',
      by: ['system', 'financeOfficer'],
      when: ['claimIsFullyPaid'],
      then: ['sendSettlementReceipt', 'refreshFollowUp'],
    },
    waiveClaim: {
      from: ['aterkravd'],
      to: 'avslutad',
      by: ['decisionMaker'],
      when: ['deciderIsImpartial', 'specialReasonsGiven'],
      then: ['sendWaiverNotice', 'refreshFollowUp'],
    },
    reconsider: {
      from: ['avslagen', 'avvisad'],
      to: 'bedomning',
      by: ['decisionMaker'],
      when: ['deciderIsImpartial', 'deciderIsDelegated', 'reviewIsDecided'],
      then: ['sendReviewOutcome'],
    },
    writeOff: {
      from: ['ansokan', 'bedomning', 'beviljad', 'rekvirerad'],
      to: 'avskriven',
      by: ['decisionMaker'],
      when: ['deciderIsImpartial', 'nothingIsPaid', 'noOpenPayments', 'reasonsAreGiven'],
      then: ['sendWriteOffNotice'],
    },
  },
};
