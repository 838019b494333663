import type { RefusalCode } from './refusal-codes.js';
import { parts, type RefusalWords } from './refusal-text-parts.js';

const { day, kronor, named, number } = parts('en');

/** Refusals about applying, alone or together, and about attachments. */
export const applicationTextsEn = {
  'members.unconfirmed': {
    title: 'Not every co-applicant has answered',
    detail: (d) =>
      `Co-applicants that have not answered: ${number(d.waiting)}. Wait for them or remove them from the application.`,
  },
  'members.sharesDiffer': {
    title: 'The shares are not the sum applied for',
    detail: (d) =>
      `The shares are ${kronor(d.shares)} together but you apply for ${kronor(d.applied)}. Change the shares or the budget.`,
  },
  'application.notEligible': {
    title: 'The organisation cannot apply in the round',
    detail: () =>
      'The round has no pot for organisations of your kind. See who may apply on the page of the round.',
  },
  'application.exists': {
    title: 'You already have an application in the round',
    detail: (d) =>
      `Each applicant makes one application. Go on with ${named([d.registryNumber])}, or withdraw it first.`,
  },
  'application.notDraft': {
    title: 'The application has been sent in',
    detail: () =>
      'What has been sent in cannot be changed. Write to the authority, or wait until it asks for a supplement.',
  },
  'members.jointNotAllowed': {
    title: 'In this round everybody applies alone',
    detail: () => 'The round takes no joint applications.',
  },
  'members.notEligible': {
    title: 'The organisation cannot apply together with you',
    detail: () =>
      'Municipalities and district boards apply with each other, regions with regions and associations with associations. The applicant is not invited to its own application.',
  },
  'members.alreadyInvited': {
    title: 'The organisation has been invited already',
    detail: () => 'It is among the co-applicants. Reload the page to see what it has answered.',
  },
  'members.lead': {
    title: 'The lead cannot be removed',
    detail: () => 'Withdraw the application instead if you do not want to apply.',
  },
  'members.answered': {
    title: 'The invitation has been answered or withdrawn',
    detail: () => 'Reload the page. Ask the lead to invite you again if you want to answer anew.',
  },
  'arrival.notReceived': {
    title: 'The application has not come in',
    detail: () => 'The day of arrival is set when the application is sent in.',
  },
  'arrival.inFuture': {
    title: 'The day has not been yet',
    detail: (d) => `You entered ${day(d.arrivedOn)}. Enter a day that is today or earlier.`,
  },
  'attachment.empty': {
    title: 'The file is empty',
    detail: (d) => `The file ${named([d.name])} contains nothing. Choose the file again.`,
  },
  'attachment.tooLarge': {
    title: 'The file is too large',
    detail: (d) => `The file ${named([d.name])} is larger than 10 MB. Make it smaller or divide it.`,
  },
  'attachment.typeRefused': {
    title: 'Files of this type are not taken',
    detail: (d) =>
      `The file ${named([d.name])} is not a PDF, an image (PNG, JPEG), a Word, Excel or OpenDocument document, or plain text. Save it as PDF.`,
  },
  'attachment.tooMany': {
    title: 'The case has too many attachments',
    detail: (d) => `At most ${number(d.limit)} files. Remove one, or join several into one PDF.`,
  },
  'attachment.notAsked': {
    title: 'No attachments have been asked for',
    detail: () => 'The authority has not asked for attachments in a supplement.',
  },
  'attachment.sent': {
    title: 'The attachment has been sent in',
    detail: (d) => `The file ${named([d.name])} belongs to what you have sent in and is not removed.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalWords>>;
