import type { RefusalCode } from './refusal-codes.js';
import { parts, type RefusalWords } from './refusal-text-parts.js';

const { named, number, kronor } = parts('en');

/** Refusals about how a round is set up, and who may decide in it. */
export const roundTextsEn = {
  'round.published': {
    title: 'The round has been published',
    detail: (d) =>
      `After publication these cannot be changed: ${named(d.parts)}. Add a new version if it is the legal basis.`,
  },
  'round.applied': {
    title: 'Somebody has already applied',
    detail: (d) =>
      `Once the first application is in these cannot be changed: ${named(d.parts)}. Applications are judged by what held when they were written.`,
  },
  'round.notReady': {
    title: 'The round is not ready',
    detail: (d) => `There are ${number(d.problems)} things to put right. See the list of what is missing.`,
  },
  'round.alreadyPublished': {
    title: 'The round has already been published',
    detail: () => 'Reload the page. What must be changed now is made as a correction, with a reason.',
  },
  'round.notPublished': {
    title: 'The round is a draft',
    detail: () => 'Publish the round first. Then its frame enters the ledger.',
  },
  'round.appliedFor': {
    title: 'The funds of this round are applied for',
    detail: () => 'They are granted by decisions on the applications, not by an allotment list.',
  },
  'delegation.ended': {
    title: 'The rule has already ended',
    detail: () => 'Reload the page to see the delegation order in force.',
  },
  'delegation.exists': {
    title: 'The rule is already there',
    detail: (d) =>
      `There is the same rule${d.upTo === undefined ? '' : ` up to ${kronor(d.upTo)}`} for the same time. End that one first if the limit is to change.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalWords>>;
