import type { LetterWords, WordPair, WordSection } from '#domain/letters/letter-words.js';

/** What a letter from the authority says. Plain text throughout: nothing in it is ever read as markup. */
export interface Letter extends LetterWords {
  authority: string;
  registryNumber: string;
  /** As people read it, `1 juni 2016`. */
  day: string;
  recipient: string;
}

export type Fact = WordPair;
export type LetterSection = WordSection;
