import type { RefusalCode } from './refusal-codes.js';
import { parts, type RefusalWords } from './refusal-text-parts.js';

const { kronor, number, day } = parts('sv');

/** Refusals about assessing, proposing, deciding and jäv. */
export const decisionTextsSv = {
  'opinion.notAsked': {
    title: 'Yttrande är inte begärt från alla län',
    detail: (d) => `Antal län som inte har fått yttra sig: ${number(d.missing)}. Begär yttrande från dem.`,
  },
  'assessment.unfinished': {
    title: 'Bedömningen är inte färdig',
    detail: () => 'Markera bedömningen som färdig. Kräver omgången två bedömare ska de först vägas samman.',
  },
  'decision.notDelegated': {
    title: 'Du får inte fatta det här beslutet',
    detail: (d) =>
      d.upTo === undefined
        ? 'Delegationsordningen ger dig inte rätt till det slaget av beslut. Be en annan beslutsfattare.'
        : `Delegationsordningen ger dig rätt att besluta om högst ${kronor(d.upTo)}. Be en annan beslutsfattare.`,
  },
  'measure.exceedsApplied': {
    title: 'En insats får mer än vad som är sökt för den',
    detail: (d) =>
      `${typeof d.title === 'string' ? d.title : 'Insatsen'}: beloppet är ${kronor(d.amount)} men det sökta är ${kronor(d.applied)}. Sänk beloppet.`,
  },
  'assessment.incomplete': {
    title: 'Bedömningen saknar uppgifter',
    detail: (d) =>
      `Antal krav, kriterier eller insatser utan bedömning: ${number(d.missing)}. Fyll i dem eller spara utan att markera som färdig.`,
  },
  'assessment.notOpen': {
    title: 'Ärendet bedöms inte nu',
    detail: () => 'Bedömningen skrivs medan ärendet är under bedömning. Ladda om sidan för att se läget.',
  },
  'assessment.locked': {
    title: 'Bedömningen är färdig och låst',
    detail: () => 'Öppna den igen om något behöver ändras.',
  },
  'assessment.notFinished': {
    title: 'Bedömningen är inte låst',
    detail: () => 'Den går att ändra som den är. Ladda om sidan för att se läget.',
  },
  'assessment.twoNeeded': {
    title: 'Två färdiga bedömningar krävs först',
    detail: (d) =>
      `Omgången kräver två bedömare. Antal färdiga bedömningar: ${number(d.finished)}. Vänta på den andra bedömaren.`,
  },
  'assessment.consolidated': {
    title: 'Bedömningarna är redan vägda samman',
    detail: () => 'Öppna den sammanvägda bedömningen igen innan du ändrar din egen.',
  },
  'proposal.notOpen': {
    title: 'Det går inte att lämna det förslaget nu',
    detail: () =>
      'Förslag lämnas medan ärendet är under bedömning; att avvisa kan föreslås redan när ansökan har kommit in.',
  },
  'proposal.notWhole': {
    title: 'Beloppet är inte det sökta',
    detail: (d) =>
      `Att bevilja i sin helhet är att bevilja ${kronor(d.applied)}, men förslaget är ${kronor(d.amount)}. Välj Bevilja delvis för ett lägre belopp.`,
  },
  'proposal.notInPart': {
    title: 'Beloppet är inte en del av det sökta',
    detail: (d) =>
      `Förslaget är ${kronor(d.amount)}. Ange mer än 0 kr och mindre än det sökta beloppet, ${kronor(d.applied)}.`,
  },
  'proposal.amountNotZero': {
    title: 'Ett avslag eller en avvisning ger inga medel',
    detail: (d) => `Förslaget är ${kronor(d.amount)}. Ta bort beloppet eller välj ett annat slags beslut.`,
  },
  'proposal.measuresDiffer': {
    title: 'Insatserna är inte lika med beloppet',
    detail: (d) =>
      `Insatserna är tillsammans ${kronor(d.sum)} men förslaget är ${kronor(d.amount)}. Ändra insatserna eller beloppet.`,
  },
  'conflict.personUnknown': {
    title: 'Personen handlägger inte ärenden här',
    detail: () => 'Välj någon som arbetar med ärendet vid myndigheten eller länsstyrelsen.',
  },
  'conflict.alreadyDeclared': {
    title: 'Jäv är redan anmält för personen',
    detail: () => 'Anmälan finns i ärendet. Vänta på att den prövas.',
  },
  'conflict.alreadyTried': {
    title: 'Jävsfrågan är redan prövad',
    detail: () => 'Ladda om sidan för att se utfallet.',
  },
  'conflict.nothingToReplace': {
    title: 'Ingen behöver ersättas',
    detail: () => 'Personen handlägger inte ärendet, eller jäv har inte bedömts finnas. Ta bort ersättaren.',
  },
  'delivery.dayInFuture': {
    title: 'Dagen har inte varit än',
    detail: (d) => `Parten kan inte ha fått beslutet ${day(d.receivedOn)}, för i dag är det ${day(d.today)}.`,
  },
  'delivery.beforeDecision': {
    title: 'Dagen ligger före beslutet',
    detail: (d) => `Beslutet fattades ${day(d.decidedOn)}. Ange den dagen eller en senare.`,
  },
  'scenario.nameTaken': {
    title: 'Namnet är upptaget',
    detail: () => 'Det finns redan ett scenario med det namnet i potten. Välj ett annat namn.',
  },
  'batch.otherRound': {
    title: 'Alla ärenden hör inte till omgången',
    detail: (d) =>
      `Antal ärenden som hör till en annan omgång eller inte finns: ${number(d.cases)}. Gör om urvalet.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalWords>>;
