import type { RefusalCode } from './refusal-codes.js';
import { parts, type RefusalWords } from './refusal-text-parts.js';

const { day, roles } = parts('en');

/** Refusals about accounts, sessions and the house itself, not about a case. */
export const houseTextsEn = {
  'route.closed': {
    title: 'The page is closed',
    detail: () => 'Nobody may use this address. Check that it is spelled correctly.',
  },
  'permission.missing': {
    title: 'You may not do this',
    detail: () =>
      'Your role does not include this permission. Ask whoever manages permissions in your organisation.',
  },
  'csrf.missing': {
    title: 'The request could not be verified',
    detail: () => 'Reload the page and try again. If you came here by a link from somebody else: close it.',
  },
  'signIn.wrong': {
    title: 'The e-mail address or the password is wrong',
    detail: () => 'Check both and try again. After several failures signing in is blocked for a while.',
  },
  'signature.wrongPassword': {
    title: 'The password is wrong',
    detail: () => 'A signature needs your own password. Enter it again; nothing has been sent yet.',
  },
  'idempotency.otherBody': {
    title: 'The same request was already sent with other content',
    detail: () => 'Reload the page and do what you wanted to do again.',
  },
  'draft.tooLarge': {
    title: 'The draft is too large to save',
    detail: () => 'Shorten the longest texts and try again.',
  },
  'draft.closed': {
    title: 'The form cannot be changed now',
    detail: () =>
      'It has been submitted already, or the case is not at that point. Reload the page to see what applies.',
  },
  'member.roleDoesNotFit': {
    title: 'The role does not fit the organisation',
    detail: (d) => `The role ${roles(d)} does not exist in that kind of organisation. Choose another role.`,
  },
  'member.roleAlreadyHeld': {
    title: 'The person already has the role',
    detail: () =>
      'The role is already valid in the organisation. End it first if you want to change its days.',
  },
  'member.lastSignatory': {
    title: 'The last authorised signatory cannot be removed',
    detail: () =>
      'Without an authorised signatory nobody can sign. Give the role to somebody else first, and wait until that person has chosen a password.',
  },
  'user.inactive': {
    title: 'The account is closed',
    detail: () =>
      'Nobody can be given a role while the account is closed. Ask the system administrator to open it.',
  },
  'user.deactivatesSelf': {
    title: 'You cannot close your own account',
    detail: () => 'Ask another system administrator.',
  },
  'user.lastAdministrator': {
    title: 'The last system administrator cannot be removed',
    detail: () =>
      'Without a system administrator nobody can manage access. Give the role to somebody else first.',
  },
  'password.wrong': {
    title: 'The current password is wrong',
    detail: () => 'Type it again. The password has not been changed.',
  },
  'outbox.notFailed': {
    title: 'The message has not failed',
    detail: () => 'It is done already or waits for its turn. Reload the page to see how things are.',
  },
  'demo.notForward': {
    title: 'The day can only be moved forward',
    detail: (d) => `Today is ${day(d.today)}. Choose a later day.`,
  },
  'demo.tooFar': {
    title: 'The day is too far ahead',
    detail: () => 'Move at most two years at a time.',
  },
} satisfies Partial<Record<RefusalCode, RefusalWords>>;
