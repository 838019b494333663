import type { RefusalCode } from './refusal-codes.js';
import { parts, type RefusalWords } from './refusal-text-parts.js';

const { kronor, day } = parts('en');

/** Refusals about letters, and about what comes after a decision. */
export const aftermathTextsEn = {
  'appeal.receiptUnknown': {
    title: 'Nobody knows when the party got the decision',
    detail: () =>
      'Register first the day the party got the decision. The time for appeal runs from that day (Administrative Procedure Act, section 44).',
  },
  'appeal.notLate': {
    title: 'The appeal came in time',
    detail: (d) =>
      `It came in on ${day(d.arrivedOn)} and the last day was ${day(d.lastDay)}. It cannot be dismissed as late.`,
  },
  'appeal.courtMissing': {
    title: 'Court missing',
    detail: () => 'Write which court the appeal is handed over to.',
  },
  'appeal.outcomeDayMissing': {
    title: 'Day of the ruling missing',
    detail: () => 'Enter the day it was decided or withdrawn.',
  },
  'appeal.outcomeInFuture': {
    title: 'The day of the ruling has not come',
    detail: (d) => `You entered ${day(d.outcomeOn)} but today is ${day(d.today)}. Correct the day.`,
  },
  'appeal.notAllowed': {
    title: 'The decision cannot be appealed',
    detail: () =>
      'That follows from the rules of the grant. If you think the decision is wrong you can ask for it to be reviewed.',
  },
  'appeal.alreadyMade': {
    title: 'The decision has already been appealed',
    detail: () =>
      'An appeal of the decision is being processed. Write a message in the case to add something.',
  },
  'appeal.dayInFuture': {
    title: 'The day has not come',
    detail: (d) => `You entered ${day(d.arrivedOn)} but today is ${day(d.today)}. Correct the day.`,
  },
  'appeal.beforeDecision': {
    title: 'The day is before the decision',
    detail: (d) => `The decision was made on ${day(d.decidedOn)}. An appeal cannot have come in before that.`,
  },
  'review.alreadyOpen': {
    title: 'A review is already going on',
    detail: () => 'The case is already being reviewed. Wait until that review has been decided.',
  },
  'review.alreadyDecided': {
    title: 'The review has already been decided',
    detail: () => 'Reload the page to see the outcome. A new review can be asked for.',
  },
  'change.notGranted': {
    title: 'There is no grant to change',
    detail: () =>
      'A change can be asked for from when the application was granted until the report is settled.',
  },
  'change.alreadyDecided': {
    title: 'The request has already been decided or withdrawn',
    detail: () => 'Reload the page to see what happened. A new request can be made.',
  },
  'delay.decided': {
    title: 'The case waits for no decision',
    detail: () => 'This is only for an application that has been submitted and not yet decided.',
  },
  'delay.notAllowed': {
    title: 'The request cannot be made in this round',
    detail: () => 'Contact the case officer if you want to know when the case will be decided.',
  },
  'delay.tooEarly': {
    title: 'Six months have not passed',
    detail: (d) =>
      `You can ask for a decision from ${day(d.askFrom)} (Administrative Procedure Act, section 12).`,
  },
  'delay.alreadyAsked': {
    title: 'You have already asked for a decision',
    detail: (d) =>
      `It can be done once (Administrative Procedure Act, section 12). You did it on ${day(d.requestedOn)}.`,
  },
  'delay.alreadyAnswered': {
    title: 'The request has already been answered',
    detail: () => 'Reload the page to see what happened.',
  },
  'carryOver.exceedsRest': {
    title: 'The amount is higher than what is left',
    detail: (d) =>
      `You entered ${kronor(d.amount)} but ${kronor(d.rest)} is left. Enter at most what is left.`,
  },
  'carryOver.dayPast': {
    title: 'The day has already passed',
    detail: (d) => `You entered ${day(d.useTo)} but today is ${day(d.today)}. Choose a later day.`,
  },
  'carryOver.reportBeforeUse': {
    title: 'The report cannot be due before the funds are used',
    detail: (d) => `The funds may be used until ${day(d.useTo)}. The report must be due that day or later.`,
  },
  'letter.templateUnknown': {
    title: 'There is no such letter template',
    detail: () => 'Choose one of the authority’s templates for free letters.',
  },
  'letter.fieldMissing': {
    title: 'The case lacks something the letter needs',
    detail: (d) =>
      `The template uses ${typeof d.fields === 'string' ? d.fields : 'fields'}, which the case does not have. Change the template or send that letter by itself.`,
  },
  'decision.nothingToShow': {
    title: 'There is no proposal to show',
    detail: () => 'Write a proposal first, or fill one in here.',
  },
} satisfies Partial<Record<RefusalCode, RefusalWords>>;
