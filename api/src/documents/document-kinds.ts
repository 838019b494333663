import type { EntityManager } from 'typeorm';
import type { Effect } from '#domain/jobs/effects.js';
import type { DocumentCase } from './document-case.js';
import type { Letter } from './letter.js';
import { allotmentNotice } from './letters/allotment-notice.js';
import { applicationReceipt } from './letters/application-receipt.js';
import { closureNotice } from './letters/closure-notice.js';
import { decision } from './letters/decision.js';
import { delayRefusal } from './letters/delay-refusal.js';
import { freeLetter } from './letters/free-letter.js';
import { paymentNotice } from './letters/payment-notice.js';
import { repaymentClaim } from './letters/repayment-claim.js';
import { reportReceipt } from './letters/report-receipt.js';
import { requisitionReceipt } from './letters/requisition-receipt.js';

export interface LetterRequest {
  manager: EntityManager;
  about: DocumentCase;
  /** Points at one payment, report, decision or version; without it the newest is meant. */
  payload: Record<string, unknown>;
  today: string;
}

export type LetterWriter = (request: LetterRequest) => Promise<Letter>;

export const LETTERS = {
  allotmentNotice,
  requisitionReceipt,
  paymentNotice,
  reportReceipt,
  repaymentClaim,
  closureNotice,
  applicationReceipt,
  decision,
  delayRefusal,
  letter: freeLetter,
} satisfies Record<string, LetterWriter>;
export type DocumentKind = keyof typeof LETTERS;

/** Which effect leaves which document in the case. */
export const DOCUMENT_OF_EFFECT: Partial<Record<Effect, DocumentKind>> = {
  sendAllotmentNotice: 'allotmentNotice',
  sendRequisitionReceipt: 'requisitionReceipt',
  sendPaymentNotice: 'paymentNotice',
  sendReportReceipt: 'reportReceipt',
  sendRepaymentClaim: 'repaymentClaim',
  sendClosureNotice: 'closureNotice',
  sendApplicationReceipt: 'applicationReceipt',
  dispatchDecision: 'decision',
  sendDelayRefusal: 'delayRefusal',
  writeBatchLetter: 'letter',
};
