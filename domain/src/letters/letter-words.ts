/** What a letter says, in plain text. The authority, the recipient and the day are the letter's frame and not part of it. */
export interface LetterWords {
  title: string;
  paragraphs: string[];
  facts: WordPair[];
  sections: WordSection[];
  /** After everything else. */
  closing?: string[];
}

export interface WordPair {
  label: string;
  value: string;
}

export interface WordSection {
  title: string;
  paragraphs: string[];
  facts: WordPair[];
}

export const pair = (label: string, value: string): WordPair => ({ label, value });

export function words(title: string, paragraphs: string[], facts: WordPair[] = []): WordSection {
  return { title, paragraphs, facts };
}
