import { noticeParts } from './notice-text-parts.js';
import type { NoticeTexts } from './notice-texts.js';

const { day, kr } = noticeParts('en');

/** From the application until everything is there to decide on. */
export const APPLICATION_TEXTS_EN = {
  sendApplicationReceipt: {
    applicant: (f) => ({
      title: 'The application has been received',
      body: `The application from ${f.organisationName} for ${kr(f.applied)} in ${f.roundName} has been received under registry number ${f.registryNumber}. It counts as received on ${day(f.arrivedOn)}.`,
      mail: 'Your application has been received. The receipt is in Medel, where you also see what happens next.',
    }),
  },
  sendMemberInvitation: {
    applicant: (f) => ({
      title: `Invitation to apply together: ${f.programmeName}`,
      body: `${f.organisationName} wants to apply for a grant in ${f.roundName} together with ${f.member?.organisationName ?? 'you'}. An authorised signatory answers in Medel whether you join or decline.`,
      mail: 'Your organisation is invited to apply for a grant together with others. An authorised signatory answers in Medel.',
    }),
  },
  sendMemberAnswer: {
    applicant: (f) => ({
      title: `Answer from a co-applicant: ${f.member?.organisationName ?? ''}`,
      body:
        f.member?.status === 'confirmed'
          ? `${f.member.organisationName} joins the application in ${f.roundName}.`
          : `${f.member?.organisationName ?? 'The co-applicant'} declines to join the application in ${f.roundName}. Check the shares and the budget before you submit it.`,
      mail: 'An organisation that you invited has answered.',
    }),
  },
  sendOpinionRequest: {
    county: (f) => ({
      title: `Opinion requested: ${f.organisationName}`,
      body: `The county board is asked for its opinion on the application from ${f.organisationName} in ${f.roundName}, by ${day(f.opinion?.dueOn)}.`,
      mail: `The county board is asked for its opinion on a grant application, by ${day(f.opinion?.dueOn)}.`,
    }),
  },
  sendOpinionReminder: {
    county: (f) => ({
      title: `Opinion awaited: ${f.organisationName}`,
      body: `The authority reminds you of the opinion on the application from ${f.organisationName} in ${f.roundName}. Its day is ${day(f.opinion?.dueOn)}.`,
      mail: `The authority reminds you of an opinion whose day is ${day(f.opinion?.dueOn)}.`,
    }),
  },
  sendOpinionAnswer: {
    authority: (f) => ({
      title: `Opinion received: ${f.organisationName}`,
      body: `The county board has given its opinion on the application from ${f.organisationName} in ${f.roundName}. It is in the case.`,
      mail: 'An opinion from a county board has come in.',
    }),
  },
  sendOpinionClosed: {
    county: (f) => ({
      title: `Opinion no longer needed: ${f.organisationName}`,
      body: `The county board need not give its opinion on the application from ${f.organisationName} in ${f.roundName}. The request is closed.`,
      mail: 'A request for an opinion is closed. The county board need not answer.',
    }),
  },
  sendSupplementRequest: {
    applicant: (f) => ({
      title: 'The application must be supplemented',
      body: `The application from ${f.organisationName} in ${f.roundName} must be supplemented by ${day(f.supplement?.dueOn)}. The case says what is missing and what happens if you do not answer.`,
      mail: `Your application must be supplemented by ${day(f.supplement?.dueOn)}. Medel says what is missing and what happens if you do not answer.`,
    }),
  },
  sendSupplementAnswer: {
    applicant: (f) => ({
      title: 'The supplement has been received',
      body: `The supplement to the application from ${f.organisationName} in ${f.roundName} has been received.`,
      mail: 'Your supplement has been received. It is in Medel.',
    }),
    authority: (f) => ({
      title: `Supplement received: ${f.organisationName}`,
      body: `${f.organisationName} has supplemented its application in ${f.roundName}. The case shows the differences.`,
      mail: 'A supplement has come in.',
    }),
  },
  sendMessage: {
    applicant: (f) => ({
      title: 'New message from the authority',
      body: `${f.message?.authorName ?? 'The case officer'} has written to ${f.organisationName} about the case in ${f.roundName}.${f.message?.wantsReply ? ' A reply is wanted.' : ''}`,
      mail: `The authority has written to you in your case.${f.message?.wantsReply ? ' A reply is wanted.' : ''}`,
    }),
    authority: (f) => ({
      title: `New message: ${f.organisationName}`,
      body: `${f.message?.authorName ?? 'The applicant'} has written about the case in ${f.roundName}.${f.message?.wantsReply ? ' A reply is wanted.' : ''}`,
      mail: 'The applicant has written in a case.',
    }),
  },
  sendProposalReturned: {
    authority: (f) => ({
      title: `Proposed decision returned: ${f.organisationName}`,
      body: `The decision maker has returned the proposal on ${f.organisationName} in ${f.roundName}. The case says what must be done.`,
      mail: 'A proposed decision has been returned.',
    }),
  },
} satisfies Partial<NoticeTexts>;
