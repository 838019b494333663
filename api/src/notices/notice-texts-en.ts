import { DEADLINE_LABELS } from '../deadlines/deadlines.js';
import type { NoticeFacts } from './notice-facts.js';
import { noticeParts } from './notice-text-parts.js';
import { APPLICATION_TEXTS_EN } from './notice-texts-applications-en.js';
import { DECISION_TEXTS_EN } from './notice-texts-decisions-en.js';
import type { NoticeText, NoticeTexts } from './notice-texts.js';

const { day, kr } = noticeParts('en');

export const NOTICE_TEXTS_EN: NoticeTexts = {
  ...APPLICATION_TEXTS_EN,
  ...DECISION_TEXTS_EN,
  sendAllotmentNotice: {
    applicant: (f) => ({
      title: `Grant awarded: ${f.programmeName}`,
      body: `${f.organisationName} has been granted ${kr(f.allotted)} in ${f.roundName}. The money is paid once you have requisitioned it, by ${day(f.requisitionClosesOn)}. Otherwise the grant lapses.`,
      mail: `Your organisation has been awarded a grant. To receive the money you must requisition it in Medel by ${day(f.requisitionClosesOn)}.`,
    }),
  },
  sendRequisitionReceipt: {
    applicant: (f) => ({
      title: 'The requisition has been received',
      body: `The requisition of ${kr(f.requisitioned)} from ${f.organisationName} has been received.${f.paymentDueOn ? ` The money is paid by ${day(f.paymentDueOn)}.` : ''}`,
      mail: 'Your requisition has been received. The receipt is in Medel, where you also see when the money is paid.',
    }),
  },
  sendLapseNotice: {
    applicant: (f) => ({
      title: 'The grant has lapsed',
      body: `No requisition was received by ${day(f.requisitionClosesOn)}. The grant to ${f.organisationName}, ${kr(f.allotted)}, has therefore lapsed.`,
      mail: 'The time for requisition has passed without a requisition. The grant has therefore lapsed.',
    }),
  },
  sendRedistributionNotice: {
    applicant: (f) => ({
      title: 'You have been allotted further funds',
      body: `${f.organisationName} has been allotted a further ${kr(f.share)} of what others did not requisition. No new requisition is needed.${f.paymentDueOn ? ` The money is paid by ${day(f.paymentDueOn)}.` : ''}`,
      mail: 'Your organisation has been allotted further funds. No new requisition is needed. The amount is shown in Medel.',
    }),
  },
  sendPaymentNotice: {
    applicant: (f) => ({
      title: 'The grant has been paid',
      body: `${kr(f.payment?.amount)} was paid to ${f.organisationName} on ${day(f.payment?.paidOn)}. Report by ${day(f.reportDueOn)}.`,
      mail: `The grant has been paid. Report its use in Medel by ${day(f.reportDueOn)}.`,
    }),
  },
  sendReportReceipt: {
    applicant: (f) => ({
      title: 'The report has been received',
      body: `The report from ${f.organisationName} has been received${f.used === null ? '' : `: ${kr(f.used)} has been used`}. You will be told when it has been reviewed.`,
      mail: 'Your report has been received. The receipt is in Medel. You will be told when the report has been reviewed.',
    }),
    authority: (f) => ({
      title: `Report to review: ${f.organisationName}`,
      body: `${f.organisationName} has submitted its report for ${f.roundName}${f.used === null ? '' : `: ${kr(f.used)} has been used`}.`,
      mail: 'A report has come in and waits for review.',
    }),
  },
  sendReportReturned: {
    applicant: (f) => ({
      title: 'The report must be completed',
      body: `The report from ${f.organisationName} must be completed by ${day(f.supplementDueOn)}. The case says what is missing.`,
      mail: `Your report must be completed by ${day(f.supplementDueOn)}. Medel says what is missing.`,
    }),
  },
  sendCommunication: {
    applicant: (f) => ({
      title: 'Communication before a decision',
      body: `Before the case is decided ${f.organisationName} has the right to be heard, by ${day(f.hearingAnswerBy)}. The communication is in the case.`,
      mail: `Before your case is decided you have the right to be heard, by ${day(f.hearingAnswerBy)}. The communication is in Medel.`,
    }),
  },
  sendHearingAnswer: {
    applicant: (f) => ({
      title: 'Your answer to the communication has been received',
      body: `The answer from ${f.organisationName} to the communication has been received and is read before the case is decided. It is in the case.`,
      mail: 'Your answer to the communication has been received. It is in Medel and is read before the case is decided.',
    }),
    authority: (f) => ({
      title: `Answer to the communication: ${f.organisationName}`,
      body: `${f.organisationName} has answered the communication in ${f.roundName}. The answer is in the case.`,
      mail: 'An answer to a communication has come in.',
    }),
  },
  sendClosureNotice: {
    applicant: (f) => ({
      title: 'The case is closed',
      body: `The report from ${f.organisationName} has been reviewed and nothing remains to be repaid. The case is closed.`,
      mail: 'Your report has been reviewed and the case is closed.',
    }),
  },
  sendRepaymentClaim: {
    applicant: (f) => ({
      title: 'Decision on repayment',
      body: `${f.organisationName} is to repay ${kr(f.claim?.amount)} by ${day(f.claim?.dueOn)}. Give OCR number ${f.claim?.ocr ?? ''}. The reasons are in the decision.`,
      mail: `A decision on repayment has been made in your case. The decision and the payment details are in Medel. Pay by ${day(f.claim?.dueOn)}.`,
    }),
  },
  sendReceiptNotice: {
    applicant: (f) => ({
      title: 'Payment received',
      body: `${kr(f.receipt)} has been received from ${f.organisationName}. Left to pay: ${kr(f.claim?.open)}.`,
      mail: 'A payment on the repayment claim has been received. Medel shows whether anything is left to pay.',
    }),
  },
  sendSettlementReceipt: {
    applicant: (f) => ({
      title: 'The repayment claim is paid',
      body: `The whole claim, ${kr(f.claim?.amount)}, has been paid. The case is closed.`,
      mail: 'The repayment claim has been paid and the case is closed.',
    }),
    authority: (f) => ({
      title: `Claim paid: ${f.organisationName}`,
      body: `${f.organisationName} has paid the whole claim, ${kr(f.claim?.amount)}.`,
      mail: 'A repayment claim has been paid in full.',
    }),
  },
  sendWaiverNotice: {
    applicant: (f) => ({
      title: 'The repayment claim is waived',
      body: `What remained of the claim on ${f.organisationName} need not be paid. The reasons are in the decision.`,
      mail: 'A decision to waive the claim has been made in your case. The decision is in Medel.',
    }),
  },
  sendWithdrawalReceipt: {
    applicant: (f) => ({
      title: 'The case is withdrawn',
      body: `${f.organisationName} has withdrawn the case. Nothing more is needed.`,
      mail: 'Your withdrawal has been received.',
    }),
    authority: (f) => ({
      title: `Withdrawn case: ${f.organisationName}`,
      body: `${f.organisationName} has withdrawn the case.`,
      mail: 'A case has been withdrawn.',
    }),
  },
  sendWriteOffNotice: {
    applicant: (f) => ({
      title: 'The case is written off',
      body: `The case of ${f.organisationName} has been written off. The reasons are in the decision.`,
      mail: 'Your case has been written off. The decision is in Medel.',
    }),
  },
  sendDeadlineReminder: {
    applicant: (f) => reminder(f, ''),
    authority: (f) => reminder(f, `${f.organisationName}: `),
    county: (f) => reminder(f, `${f.organisationName}: `),
  },
};

function reminder({ deadline, organisationName, roundName }: NoticeFacts, who: string): NoticeText {
  const what = deadline
    ? `${DEADLINE_LABELS[deadline.kind].en.toLowerCase()} ${day(deadline.dueOn)}`
    : 'a day to keep';
  const title = `${who}${urgency(deadline?.offset ?? -1)}: ${what}`;
  return {
    title,
    body: `${organisationName}, ${roundName}: ${what}.`,
    mail: `${urgency(deadline?.offset ?? -1)}: ${what}. Medel shows what is left to do.`,
  };
}

function urgency(offset: number): string {
  if (offset < 0) return 'Reminder';
  return offset === 0 ? 'Today is the last day' : 'The time has passed';
}
