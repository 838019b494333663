/** What a letter from the authority says. Plain text throughout: nothing in it is ever read as markup. */
export interface Letter {
  title: string;
  authority: string;
  registryNumber: string;
  /** As people read it, `1 juni 2016`. */
  day: string;
  recipient: string;
  paragraphs: string[];
  facts: Fact[];
  sections: LetterSection[];
}

export interface Fact {
  label: string;
  value: string;
}

export interface LetterSection {
  title: string;
  paragraphs: string[];
  /** Questions and answers, or other pairs. */
  facts: Fact[];
}
