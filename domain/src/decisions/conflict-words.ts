import type { ConflictRow } from '../contracts/handling.js';

/** FL 16 §, in its order. */
export const CONFLICT_GROUNDS: Readonly<Record<ConflictRow['ground'], string>> = {
  party: 'Är själv part, närstående eller berörs av beslutet (16 § 1–2)',
  representative: 'Är eller har varit ombud eller ställföreträdare för en part (16 § 3)',
  earlierInstance: 'Har deltagit i ärendet i en tidigare instans (16 § 4)',
  otherCircumstance: 'Någon annan omständighet gör att opartiskheten kan ifrågasättas (16 § 5)',
};

export const CONFLICT_STATES: Readonly<Record<ConflictRow['state'], string>> = {
  declared: 'Anmäld, väntar på prövning',
  confirmed: 'Jäv finns',
  rejected: 'Jäv finns inte',
};
