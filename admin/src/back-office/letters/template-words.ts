import type { LetterTemplateRow } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';

export type LetterUse = LetterTemplateRow['use'];
export const LETTER_USES: readonly LetterUse[] = ['grant', 'grantInPart', 'deny', 'dismiss', 'free'];

/** What a new letter begins as: nothing but its use. */
export const NEW_TEMPLATE: LetterTemplateRow = {
  key: '',
  name: '',
  use: 'free',
  number: 0,
  content: { title: '', introduction: '', sections: [], closing: '' },
  publishedByName: null,
  publishedAt: null,
  versions: [],
};

export function useWord(): (use: LetterUse) => string {
  const say = useWords();
  return (use) =>
    ({
      grant: say('Bifall', 'Grant'),
      grantInPart: say('Delvis bifall', 'Grant in part'),
      deny: say('Avslag', 'Denial'),
      dismiss: say('Avvisning', 'Dismissal'),
      free: say('Fritt brev', 'Free letter'),
    })[use];
}

/** A permanent key from the name: `Påminnelse om handlingsplan` → `paminnelse-om-handlingsplan`. */
export function keyOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return plain.slice(0, 40).replace(/-+$/, '');
}
