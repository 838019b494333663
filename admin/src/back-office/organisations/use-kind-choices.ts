import { useWords } from '../../i18n/use-words.js';

export function useKindChoices() {
  const say = useWords();
  return [
    { value: 'municipality', label: say('Kommun', 'Municipality') },
    { value: 'region', label: say('Region', 'Region') },
    { value: 'countyBoard', label: say('Länsstyrelse', 'County board') },
    { value: 'grantingAuthority', label: say('Beviljande myndighet', 'Granting authority') },
  ];
}
