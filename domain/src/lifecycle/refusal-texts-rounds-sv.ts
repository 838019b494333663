import type { RefusalCode } from './refusal-codes.js';
import { parts, type RefusalWords } from './refusal-text-parts.js';

const { named, number, kronor } = parts('sv');

/** Refusals about how a round is set up, and who may decide in it. */
export const roundTextsSv = {
  'round.published': {
    title: 'Omgången är publicerad',
    detail: (d) =>
      `Efter publiceringen går det inte att ändra: ${named(d.parts)}. Lägg till en ny version om det gäller den rättsliga grunden.`,
  },
  'round.applied': {
    title: 'Någon har redan ansökt',
    detail: (d) =>
      `När den första ansökan har kommit in går det inte att ändra: ${named(d.parts)}. Ansökningarna ska bedömas efter det som gällde när de skrevs.`,
  },
  'round.notReady': {
    title: 'Omgången är inte färdig',
    detail: (d) => `Det är ${number(d.problems)} som behöver rättas till. Se listan över vad som saknas.`,
  },
  'round.alreadyPublished': {
    title: 'Omgången är redan publicerad',
    detail: () => 'Ladda om sidan. Det som behöver ändras nu görs som en rättelse med skäl.',
  },
  'round.notPublished': {
    title: 'Omgången är ett utkast',
    detail: () => 'Publicera omgången först. Då läggs ramen in i reskontran.',
  },
  'round.appliedFor': {
    title: 'Medlen söks i den här omgången',
    detail: () => 'De fördelas genom beslut om ansökningarna, inte genom en fördelningslista.',
  },
  'delegation.ended': {
    title: 'Regeln har redan upphört',
    detail: () => 'Ladda om sidan för att se den delegationsordning som gäller.',
  },
  'delegation.exists': {
    title: 'Regeln finns redan',
    detail: (d) =>
      `Det finns redan en likadan regel${d.upTo === undefined ? '' : ` upp till ${kronor(d.upTo)}`} under samma tid. Avsluta den först om gränsen ska ändras.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalWords>>;
