import type { EntityManager } from 'typeorm';
import type { Effect } from '#domain/jobs/effects.js';
import type { DocumentCase } from './document-case.js';
import type { Letter } from './letter.js';
import { allotmentNotice } from './letters/allotment-notice.js';
import { closureNotice } from './letters/closure-notice.js';
import { paymentNotice } from './letters/payment-notice.js';
import { repaymentClaim } from './letters/repayment-claim.js';
import { reportReceipt } from './letters/report-receipt.js';
import { requisitionReceipt } from './letters/requisition-receipt.js';

export interface LetterRequest {
  manager: EntityManager;
  about: DocumentCase;
  /** Points at one payment or report; without it the newest is meant. */
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
};
