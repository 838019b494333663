import type { RefusalCode } from './refusal-codes.js';
import { parts, type RefusalWords } from './refusal-text-parts.js';

const { kronor, number, day } = parts('en');

/** Refusals about assessing, proposing, deciding and conflicts of interest. */
export const decisionTextsEn = {
  'opinion.notAsked': {
    title: 'Not every county has been asked for an opinion',
    detail: (d) => `Counties that have not been asked: ${number(d.missing)}. Ask them for an opinion.`,
  },
  'assessment.unfinished': {
    title: 'The assessment is not finished',
    detail: () => 'Mark it as finished. Where the round asks for two assessors, consolidate them first.',
  },
  'decision.notDelegated': {
    title: 'You may not make this decision',
    detail: (d) =>
      d.upTo === undefined
        ? 'The delegation order does not let you make that sort of decision. Ask another decision maker.'
        : `The delegation order lets you decide up to ${kronor(d.upTo)}. Ask another decision maker.`,
  },
  'measure.exceedsApplied': {
    title: 'A measure gets more than was applied for',
    detail: (d) =>
      `${typeof d.title === 'string' ? d.title : 'The measure'}: the sum is ${kronor(d.amount)} but ${kronor(d.applied)} was applied for. Lower the sum.`,
  },
  'assessment.incomplete': {
    title: 'The assessment is not complete',
    detail: (d) =>
      `Requirements, criteria or measures without an assessment: ${number(d.missing)}. Fill them in, or save without marking it as finished.`,
  },
  'assessment.notOpen': {
    title: 'The case is not being assessed now',
    detail: () =>
      'Assessments are written while the case is under assessment. Reload the page to see where it is.',
  },
  'assessment.locked': {
    title: 'The assessment is finished and locked',
    detail: () => 'Reopen it if something has to change.',
  },
  'assessment.notFinished': {
    title: 'The assessment is not locked',
    detail: () => 'It can be changed as it is. Reload the page to see where it is.',
  },
  'assessment.twoNeeded': {
    title: 'Two finished assessments are needed first',
    detail: (d) =>
      `The round asks for two assessors. Finished assessments: ${number(d.finished)}. Wait for the other assessor.`,
  },
  'assessment.consolidated': {
    title: 'The assessments have already been consolidated',
    detail: () => 'Reopen the consolidated assessment before you change your own.',
  },
  'proposal.notOpen': {
    title: 'That proposal cannot be made now',
    detail: () =>
      'Proposals are made while the case is under assessment; dismissal can be proposed as soon as the application has come in.',
  },
  'proposal.notWhole': {
    title: 'The sum is not what was applied for',
    detail: (d) =>
      `To grant in full is to grant ${kronor(d.applied)}, but the proposal is ${kronor(d.amount)}. Choose a partial grant for a lower sum.`,
  },
  'proposal.notInPart': {
    title: 'The sum is not a part of what was applied for',
    detail: (d) =>
      `The proposal is ${kronor(d.amount)}. Enter more than 0 kr and less than the sum applied for, ${kronor(d.applied)}.`,
  },
  'proposal.amountNotZero': {
    title: 'A denial or dismissal gives no funds',
    detail: (d) => `The proposal is ${kronor(d.amount)}. Remove the sum or choose another kind of decision.`,
  },
  'proposal.measuresDiffer': {
    title: 'The measures do not add up to the sum',
    detail: (d) =>
      `The measures come to ${kronor(d.sum)} but the proposal is ${kronor(d.amount)}. Change the measures or the sum.`,
  },
  'conflict.personUnknown': {
    title: 'The person does not handle cases here',
    detail: () =>
      'Choose somebody who works with the case at the authority or the county administrative board.',
  },
  'conflict.alreadyDeclared': {
    title: 'A conflict of interest has already been declared',
    detail: () => 'The declaration is in the case. Wait for it to be tried.',
  },
  'conflict.alreadyTried': {
    title: 'The question has already been tried',
    detail: () => 'Reload the page to see the outcome.',
  },
  'conflict.nothingToReplace': {
    title: 'Nobody needs to be replaced',
    detail: () => 'The person does not handle the case, or no conflict was found. Remove the replacement.',
  },
  'delivery.dayInFuture': {
    title: 'The day has not come yet',
    detail: (d) =>
      `The party cannot have got the decision on ${day(d.receivedOn)}: today is ${day(d.today)}.`,
  },
  'delivery.beforeDecision': {
    title: 'The day is before the decision',
    detail: (d) => `The decision was made on ${day(d.decidedOn)}. Enter that day or a later one.`,
  },
  'scenario.nameTaken': {
    title: 'The name is taken',
    detail: () => 'There is already a scenario of that name in the pot. Choose another name.',
  },
  'batch.otherRound': {
    title: 'Not all of the cases belong to the round',
    detail: (d) => `Cases of another round, or that do not exist: ${number(d.cases)}. Select again.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalWords>>;
