import type { RefusalCode } from './refusal-codes.js';
import { parts, type RefusalWords } from './refusal-text-parts.js';

const { kronor, day } = parts('sv');

/** Refusals about letters, and about what comes after a decision. */
export const aftermathTextsSv = {
  'appeal.receiptUnknown': {
    title: 'Det är inte känt när parten fick beslutet',
    detail: () =>
      'Registrera först vilken dag parten fick del av beslutet. Tiden för överklagande räknas från den dagen (44 § förvaltningslagen).',
  },
  'appeal.notLate': {
    title: 'Överklagandet kom in i tid',
    detail: (d) =>
      `Det kom in ${day(d.arrivedOn)} och sista dag var ${day(d.lastDay)}. Det kan inte avvisas som för sent.`,
  },
  'appeal.courtMissing': {
    title: 'Domstol saknas',
    detail: () => 'Skriv vilken domstol överklagandet lämnas över till.',
  },
  'appeal.outcomeDayMissing': {
    title: 'Dag för avgörandet saknas',
    detail: () => 'Ange vilken dag det avgjordes eller återkallades.',
  },
  'appeal.outcomeInFuture': {
    title: 'Dagen för avgörandet har inte varit',
    detail: (d) => `Du angav ${day(d.outcomeOn)} men i dag är det ${day(d.today)}. Rätta dagen.`,
  },
  'appeal.notAllowed': {
    title: 'Beslutet får inte överklagas',
    detail: () =>
      'Det framgår av de regler som gäller för bidraget. Tycker ni att beslutet är fel kan ni begära att det omprövas.',
  },
  'appeal.alreadyMade': {
    title: 'Beslutet är redan överklagat',
    detail: () =>
      'Ett överklagande av beslutet handläggs. Skriv ett meddelande i ärendet om ni vill tillägga något.',
  },
  'appeal.dayInFuture': {
    title: 'Dagen har inte varit',
    detail: (d) => `Du angav ${day(d.arrivedOn)} men i dag är det ${day(d.today)}. Rätta dagen.`,
  },
  'appeal.beforeDecision': {
    title: 'Dagen ligger före beslutet',
    detail: (d) =>
      `Beslutet fattades ${day(d.decidedOn)}. Ett överklagande kan inte ha kommit in dessförinnan.`,
  },
  'review.alreadyOpen': {
    title: 'En omprövning pågår redan',
    detail: () => 'Ärendet omprövas redan. Vänta tills den omprövningen är avgjord.',
  },
  'review.alreadyDecided': {
    title: 'Omprövningen är redan avgjord',
    detail: () => 'Ladda om sidan för att se utgången. En ny omprövning kan begäras.',
  },
  'change.notGranted': {
    title: 'Det finns inget bidrag att ändra',
    detail: () =>
      'En ändring kan begäras från det att ansökan har beviljats tills redovisningen är avslutad.',
  },
  'change.alreadyDecided': {
    title: 'Begäran är redan avgjord eller återtagen',
    detail: () => 'Ladda om sidan för att se vad som har hänt. En ny begäran kan göras.',
  },
  'delay.decided': {
    title: 'Ärendet väntar inte på något beslut',
    detail: () => 'Det gäller bara en ansökan som är inskickad och som ännu inte har avgjorts.',
  },
  'delay.notAllowed': {
    title: 'Begäran kan inte göras i den här omgången',
    detail: () => 'Kontakta handläggaren om ni vill veta när ärendet avgörs.',
  },
  'delay.tooEarly': {
    title: 'Sex månader har inte gått',
    detail: (d) =>
      `Ni kan begära att ärendet avgörs från och med ${day(d.askFrom)} (12 § förvaltningslagen).`,
  },
  'delay.alreadyAsked': {
    title: 'Ni har redan begärt att ärendet avgörs',
    detail: (d) => `Det kan göras en gång (12 § förvaltningslagen). Ni gjorde det ${day(d.requestedOn)}.`,
  },
  'delay.alreadyAnswered': {
    title: 'Begäran är redan besvarad',
    detail: () => 'Ladda om sidan för att se vad som har hänt.',
  },
  'carryOver.exceedsRest': {
    title: 'Beloppet är högre än det som är kvar',
    detail: (d) => `Du angav ${kronor(d.amount)} men kvar är ${kronor(d.rest)}. Ange högst det som är kvar.`,
  },
  'carryOver.dayPast': {
    title: 'Dagen har redan varit',
    detail: (d) => `Du angav ${day(d.useTo)} men i dag är det ${day(d.today)}. Välj en senare dag.`,
  },
  'carryOver.reportBeforeUse': {
    title: 'Redovisningen kan inte lämnas innan medlen är använda',
    detail: (d) =>
      `Medlen får användas till och med ${day(d.useTo)}. Sista dag att redovisa måste vara samma dag eller senare.`,
  },
  'letter.templateUnknown': {
    title: 'Brevmallen finns inte',
    detail: () => 'Välj en av myndighetens brevmallar för fria brev.',
  },
  'letter.fieldMissing': {
    title: 'Ärendet saknar en uppgift som brevet behöver',
    detail: (d) =>
      `Mallen använder ${typeof d.fields === 'string' ? d.fields : 'uppgifter'}, som inte finns i ärendet. Ändra mallen eller skicka brevet för sig.`,
  },
  'decision.nothingToShow': {
    title: 'Det finns inget förslag att visa',
    detail: () => 'Lämna ett förslag till beslut först, eller fyll i ett i formuläret.',
  },
} satisfies Partial<Record<RefusalCode, RefusalWords>>;
