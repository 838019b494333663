import type { RefusalCode } from './refusal-codes.js';
import { parts, type RefusalWords } from './refusal-text-parts.js';
import { applicationTextsEn } from './refusal-texts-applications-en.js';
import { handlingTextsEn } from './refusal-texts-handling-en.js';
import { aftermathTextsEn } from './refusal-texts-aftermath-en.js';
import { decisionTextsEn } from './refusal-texts-decisions-en.js';
import { houseTextsEn } from './refusal-texts-house-en.js';
import { roundTextsEn } from './refusal-texts-rounds-en.js';

const { kronor, number, day, event, state, states, roles } = parts('en');

/** What, which, why, and what to do. */
export const refusalTextsEn: Readonly<Record<RefusalCode, RefusalWords>> = {
  'event.wrongState': {
    title: 'The action is not possible at this stage',
    detail: (d) =>
      d.state === undefined
        ? `“${event(d)}” needs a case in the state ${states(d)}. Reload the page.`
        : `“${event(d)}” can be done in the state ${states(d)}, but the state is ${state(d)}. Reload the page to see what has happened.`,
  },
  'event.wrongRole': {
    title: 'You do not have the role for this action',
    detail: (d) =>
      `“${event(d)}” is done by ${roles(d)}. Ask somebody with that role, or ask the administrator for the role.`,
  },
  'actor.unknown': {
    title: 'It is not known who acts',
    detail: () => 'Two different persons are required. Sign in again and retry.',
  },
  'round.windowMissing': {
    title: 'The round has no application window',
    detail: () => 'The programme manager needs to set the first and last application day.',
  },
  'round.notOpen': {
    title: 'The round has not opened',
    detail: (d) => `Applications can be submitted from ${day(d.opensOn)}.`,
  },
  'round.closed': {
    title: 'The round has closed',
    detail: (d) =>
      `The application should have come in by ${day(d.closesOn)} at 24:00. Contact the authority if you have reasons for a late application.`,
  },
  'form.incomplete': {
    title: 'The form is not complete',
    detail: (d) =>
      `Questions unanswered or with errors: ${number(d.problems)}. Go through the marked questions and try again.`,
  },
  'signature.missing': {
    title: 'The signature is missing',
    detail: () => 'An authorised signatory must sign before it can be submitted.',
  },
  'officer.conflict': {
    title: 'You have a conflict of interest',
    detail: () =>
      'Whoever has a conflict of interest may not handle the case (section 16, Administrative Procedure Act). Hand it over to a colleague.',
  },
  'decider.conflict': {
    title: 'You have a conflict of interest',
    detail: () =>
      'Whoever has a conflict of interest may not decide the case (section 16, Administrative Procedure Act). Hand it over to another decision maker.',
  },
  'decision.notProposed': {
    title: 'There is no proposed decision',
    detail: () => 'A case officer must present the case and propose a decision first.',
  },
  'decision.ownProposal': {
    title: 'You made the proposal yourself',
    detail: () =>
      'The decision must be made by somebody other than the proposer. Ask another decision maker.',
  },
  'opinion.outstanding': {
    title: 'Opinions are missing',
    detail: (d) => `Opinions not yet received: ${number(d.open)}. Wait for them or close the request.`,
  },
  'supplement.outstanding': {
    title: 'A supplement is outstanding',
    detail: (d) =>
      `Unanswered supplement requests: ${number(d.open)}. Wait for the answers or close the request.`,
  },
  'supplement.textMissing': {
    title: 'It does not say what must be completed',
    detail: () => 'Write what is missing in the report, so that the recipient knows what to do.',
  },
  'party.notHeard': {
    title: 'The party has not been heard',
    detail: () =>
      'Communicate the material to the recipient and await the answer or its day, or state why that is not needed (section 25, Administrative Procedure Act).',
  },
  'reasons.missing': {
    title: 'Reasons are missing',
    detail: () => 'Write the reasons for the action. They are kept in the case.',
  },
  'specialReasons.missing': {
    title: 'Special reasons are missing',
    detail: () => 'A claim may be waived only for special reasons. Write what they are.',
  },
  'amount.missing': {
    title: 'The amount is missing',
    detail: () => 'Give the amount in whole kronor, above zero.',
  },
  'amount.exceedsApplied': {
    title: 'The amount exceeds what was applied for',
    detail: (d) =>
      `The proposal is ${kronor(d.amount)} but ${kronor(d.applied)} was applied for. Lower the amount.`,
  },
  'frame.unknown': {
    title: 'The frame is not known',
    detail: () =>
      'The round has no frame for this class of recipients. The programme manager needs to set it.',
  },
  'frame.exceeded': {
    title: 'The frame does not suffice',
    detail: (d) =>
      `The amount is ${kronor(d.amount)} but ${kronor(d.frameLeft)} is left of the frame. Lower the amount or release funds.`,
  },
  'requisition.windowMissing': {
    title: 'The round has no requisition window',
    detail: () => 'The programme manager needs to set the first and last day for requisitions.',
  },
  'requisition.notOpen': {
    title: 'Requisitioning has not opened',
    detail: (d) => `The requisition can be submitted from ${day(d.opensOn)}.`,
  },
  'requisition.closed': {
    title: 'The time for requisition is over',
    detail: (d) =>
      `The requisition had to be in by ${day(d.closesOn)}. Contact the authority if you have questions.`,
  },
  'requisition.stillOpen': {
    title: 'The time for requisition is not over',
    detail: (d) => `The grant can lapse only on the day after ${day(d.closesOn)}.`,
  },
  'requisition.duplicate': {
    title: 'The grant is already requisitioned',
    detail: (d) =>
      `A requisition came in on ${day(d.requisitionedAt)}. Each recipient can requisition once. Contact the authority if something in it is wrong.`,
  },
  'requisition.exceedsAllotment': {
    title: 'The requisition exceeds the grant',
    detail: (d) =>
      `The requisition is for ${kronor(d.requested)} but ${kronor(d.allotted)} was granted. Lower the amount.`,
  },
  'invoicing.incomplete': {
    title: 'Payment and invoicing details are missing',
    detail: () => 'Fill in bankgiro, invoice address and reference in the requisition.',
  },
  'payment.stopOrdered': {
    title: 'The payment is stopped',
    detail: () => 'There is a decision not to pay this recipient. It must be lifted first.',
  },
  'payment.alreadyPaid': {
    title: 'Money has already been paid',
    detail: (d) => `${kronor(d.paid)} has been paid. The case must be reported, and what is left repaid.`,
  },
  'payment.nothingPaid': {
    title: 'No money has been paid',
    detail: () => 'There is nothing to report until the grant has been paid.',
  },
  'payment.stillOpen': {
    title: 'Payments are in progress',
    detail: (d) => `Payments not completed: ${number(d.open)}. Complete or cancel them first.`,
  },
  'payment.amountMissing': {
    title: 'The payment has no amount',
    detail: () => 'The amount must be above zero.',
  },
  'payment.accountMissing': {
    title: 'Bankgiro is missing',
    detail: () => 'The recipient must give a valid bankgiro before the payment can be prepared.',
  },
  'payment.samePerson': {
    title: 'You prepared the payment yourself',
    detail: () =>
      'It must be attested by somebody other than the one who prepared it. Ask another finance officer.',
  },
  'payment.dayMissing': {
    title: 'The day of payment is missing',
    detail: () => 'Give the day on which the money was paid.',
  },
  'payment.dayInFuture': {
    title: 'The day of payment is in the future',
    detail: (d) =>
      `You gave ${day(d.paidOn)} but today is ${day(d.today)}. Give the day on which the bank paid.`,
  },
  'payment.referenceMissing': {
    title: 'The bank reference is missing',
    detail: () => 'Give the reference from the bank or the payment file.',
  },
  'used.missing': {
    title: 'The amount used is missing',
    detail: () => 'State how much of the grant has been used. Write 0 if nothing has been used.',
  },
  'used.exceedsReceived': {
    title: 'The amount used exceeds what was received',
    detail: (d) =>
      `You stated ${kronor(d.used)} but received ${kronor(d.received)}. State only the part that the grant has paid for.`,
  },
  'report.notReviewed': {
    title: 'The report has not been reviewed',
    detail: () => 'A case officer must review the report before the case can be closed.',
  },
  'report.missing': {
    title: 'The report is missing',
    detail: () =>
      'The recipient has not reported how much has been used. Wait for the report or send a reminder.',
  },
  'rest.none': {
    title: 'Nothing is unused',
    detail: () => 'According to the report the whole amount has been used.',
  },
  'rest.remains': {
    title: 'Money remains',
    detail: (d) =>
      `${kronor(d.rest)} is neither used nor claimed back. Decide on a repayment claim before closing the case.`,
  },
  'carryOver.notAllowed': {
    title: 'Funds cannot be carried over',
    detail: () =>
      'The terms of the round do not allow money to be used next year. What is left must be repaid.',
  },
  'claim.noGround': {
    title: 'There is no ground for a repayment claim',
    detail: (d) =>
      `A claim needs unused money according to the report, wrong use, or no report after ${day(d.reportDueOn)}.`,
  },
  'claim.missing': { title: 'There is no repayment claim', detail: () => 'The case has no claim to settle.' },
  'claim.stillOpen': {
    title: 'The claim is not paid',
    detail: (d) => `${kronor(d.open)} is left to pay. Register the receipt first.`,
  },
  'receipt.amountMissing': {
    title: 'The amount received is missing',
    detail: () => 'Give the amount in whole kronor, above zero.',
  },
  'receipt.exceedsClaim': {
    title: 'The receipt exceeds the claim',
    detail: (d) =>
      `The receipt is ${kronor(d.received)} but ${kronor(d.open)} is left to pay. Register what is left and return the remainder.`,
  },
  'receipt.leavesRest': {
    title: 'The receipt does not cover the claim',
    detail: (d) => `${kronor(d.rest)} is left after the receipt.`,
  },
  'receipt.dayMissing': {
    title: 'The day of receipt is missing',
    detail: () => 'Give the day on which the money came in.',
  },
  'receipt.dayInFuture': {
    title: 'The day of receipt is in the future',
    detail: (d) =>
      `You gave ${day(d.receivedOn)} but today is ${day(d.today)}. Give the day on which the money came in.`,
  },
  'review.notDecided': {
    title: 'Reconsideration is not decided',
    detail: () =>
      'Register the decision to reconsider, or the judgment on appeal, before reopening the case.',
  },
  'case.notInUse': {
    title: 'The material cannot be communicated at this stage',
    detail: () =>
      'Communication is made while the application is assessed, and before a claim while the funds are in use or the report is reviewed. Reload the page.',
  },
  'hearing.dayPast': {
    title: 'The day to answer is too early',
    detail: (d) =>
      `You gave ${day(d.answerBy)} but today is ${day(d.today)}. Give the recipient a later day to answer.`,
  },
  'hearing.none': {
    title: 'There is no communication to answer',
    detail: () =>
      'The authority has not told you of anything in the case, or has already decided. Reload the page.',
  },
  'hearing.answered': {
    title: 'The communication has already been answered',
    detail: (d) =>
      `An answer was received on ${day(d.answeredOn)}. Contact the case officer if you need to add something.`,
  },
  'hearing.closed': {
    title: 'The time to answer has passed',
    detail: (d) =>
      `The last day was ${day(d.answerBy)} and today is ${day(d.today)}. Contact the case officer if you still wish to be heard.`,
  },
  'supplement.dayPast': {
    title: 'The day for the supplement is too early',
    detail: (d) => `You gave ${day(d.dueOn)} but today is ${day(d.today)}. Give the recipient a later day.`,
  },
  'report.nothingToReview': {
    title: 'There is no report to review',
    detail: () =>
      'A review is made when a report has come in and before the case is closed or money is claimed back. Reload the page.',
  },
  'report.acceptedExceedsReported': {
    title: 'The accepted amount exceeds what was reported',
    detail: (d) =>
      `You gave ${kronor(d.accepted)} but the report says ${kronor(d.used)}. Accept at most the reported amount.`,
  },
  'claim.notTheRest': {
    title: 'The claim is not what is unused',
    detail: (d) =>
      `You gave ${kronor(d.amount)} but ${kronor(d.rest)} is unused according to the reviewed report. Give that amount.`,
  },
  'claim.belowRest': {
    title: 'The claim is lower than what is unused',
    detail: (d) =>
      `You gave ${kronor(d.amount)} but ${kronor(d.rest)} is unused according to the report. Give at least that amount.`,
  },
  'claim.exceedsPaid': {
    title: 'The claim exceeds what was paid',
    detail: (d) => `You gave ${kronor(d.amount)} but ${kronor(d.paid)} has been paid. Lower the amount.`,
  },
  'claim.notWhole': {
    title: 'The claim is not the whole amount',
    detail: (d) =>
      `When the report is missing all that was paid is claimed back, ${kronor(d.paid)}. You gave ${kronor(d.amount)}.`,
  },
  'claim.reportExists': {
    title: 'There is a report',
    detail: () =>
      'The ground that the report is missing cannot be used. Review the report and choose another ground.',
  },
  'claim.dueInPast': {
    title: 'The day to pay has passed',
    detail: (d) => `You gave ${day(d.dueOn)} but today is ${day(d.today)}. Give a later day to pay.`,
  },
  'receipt.duplicateReference': {
    title: 'The receipt is already registered',
    detail: () => 'A receipt with the same reference is on the claim. Check the reference from the bank.',
  },
  'officer.unknown': {
    title: 'The person cannot handle the case',
    detail: () => 'Choose somebody who is a case officer of the authority today.',
  },
  'export.tooMany': {
    title: 'The selection is too large for a spreadsheet',
    detail: (d) =>
      `The selection has ${number(d.rows)} cases and at most ${number(d.most)} can be fetched at a time. Narrow it with a filter.`,
  },
  'round.allotted': {
    title: 'The funds have been allotted',
    detail: () =>
      'After the allotment only name and days can be changed. The decision the round rests on stands.',
  },
  'allotment.confirmed': {
    title: 'The allotment has been confirmed',
    detail: () => 'The list has already led to cases. Reload the page to see them.',
  },
  'allotment.listHasErrors': {
    title: 'The list has errors',
    detail: (d) => `Errors in the list: ${number(d.problems)}. Correct the file and read it again.`,
  },
  'allotment.outdated': {
    title: 'The list is out of date',
    detail: () => 'Something has changed since the list was read. Read it again and check it once more.',
  },
  'redistribution.stillGranted': {
    title: 'Not all have requisitioned or lapsed',
    detail: (d) =>
      `Cases of the pot that can still be requisitioned: ${number(d.open)}. Wait until they have been requisitioned or have lapsed.`,
  },
  'redistribution.nothingLeft': {
    title: 'There is nothing to redistribute',
    detail: () => 'All funds of the pot have been requisitioned.',
  },
  'redistribution.noWishers': {
    title: 'Nobody has asked for a share',
    detail: () =>
      'No recipient with a requisition in the pot has answered that it wants a share of what is left.',
  },
  ...aftermathTextsEn,
  ...applicationTextsEn,
  ...decisionTextsEn,
  ...houseTextsEn,
  ...handlingTextsEn,
  ...roundTextsEn,
};
