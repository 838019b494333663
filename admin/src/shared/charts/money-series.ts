import type { PotFigures } from '#domain/contracts/index.js';
import type { Words } from '../../i18n/use-words.js';
import type { Filter } from '../links.js';
import type { MoneyPlace } from '../theme.js';

/** Where a pot's money can be, in the order it travels, and which cases are behind each sum. */
export const MONEY_PLACES: { place: MoneyPlace; label: (say: Words) => string; cases?: Filter }[] = [
  { place: 'unallotted', label: (say) => say('Ofördelat', 'Not allotted') },
  {
    place: 'committed',
    label: (say) => say('Beviljat, ej utbetalt', 'Granted, not paid'),
    cases: { state: ['beviljad', 'rekvirerad'] },
  },
  {
    place: 'paid',
    label: (say) => say('Utbetalt, ej redovisat', 'Paid, not reported'),
    cases: { state: ['rekvirerad', 'rapporterad'] },
  },
  { place: 'used', label: (say) => say('Förbrukat', 'Used'), cases: { usedPositive: true } },
  { place: 'claimed', label: (say) => say('Återkrävt', 'Claimed back'), cases: { state: ['aterkravd'] } },
  {
    place: 'repaid',
    label: (say) => say('Återbetalt', 'Repaid'),
    cases: { state: ['aterkravd', 'aterbetald'] },
  },
  { place: 'waived', label: (say) => say('Eftergivet', 'Waived'), cases: { state: ['avslutad'] } },
  { place: 'carriedOver', label: (say) => say('Överfört', 'Carried over'), cases: { state: ['rekvirerad'] } },
];

/** Places with money in any of the pots; the six of the main line are always there. */
export function placesOf(pots: PotFigures[]) {
  return MONEY_PLACES.filter(({ place }, index) => index < 6 || pots.some((pot) => pot[place] > 0));
}
