import { formatDay, type LegalDay } from '../calendar/legal-day.js';
import { lastDayToAppeal } from '../lifecycle/appeal-day.js';
import { words, type WordSection } from './letter-words.js';

export interface AppealFrame {
  authority: string;
  registryNumber: string;
  decidedOn: LegalDay;
  representsPublic: boolean;
}

export const NOT_APPEALABLE = words('Överklagande', ['Beslutet får inte överklagas.']);

/** How to appeal (FL 33 and 40–44 §§). Only for a decision that may be appealed. */
export function howToAppeal(frame: AppealFrame): WordSection {
  const { authority, registryNumber, decidedOn } = frame;
  return words('Hur man överklagar', [
    `Beslutet får överklagas till allmän förvaltningsdomstol (förvaltningsrätten). Överklagandet ska vara skriftligt och lämnas till ${authority}. Behörig företrädare kan göra det i Medel, i ärendet.`,
    `I överklagandet ska det stå vilket beslut som överklagas (diarienummer ${registryNumber}, beslut den ${formatDay(decidedOn)}), hur beslutet ska ändras och varför. Ange också namn, organisationsnummer, postadress, e-postadress och telefonnummer, och bifoga det som ni vill hänvisa till.`,
    withinTime(frame),
    `${authority} prövar om överklagandet har kommit in i tid. Har det gjort det lämnas det skyndsamt över till domstolen, om ${authority} inte själv ändrar beslutet så som ni begär.`,
  ]);
}

function withinTime({ authority, decidedOn, representsPublic }: AppealFrame): string {
  if (!representsPublic)
    return `Överklagandet ska ha kommit in till ${authority} inom tre veckor från den dag då ni fick del av beslutet.`;
  const last = lastDayToAppeal({ representsPublic, decidedOn, receivedOn: null });
  return `Överklagandet ska ha kommit in till ${authority} inom tre veckor från den dag då beslutet meddelades, det vill säga senast den ${formatDay(last ?? decidedOn)}.`;
}
