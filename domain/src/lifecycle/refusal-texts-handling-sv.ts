import type { RefusalCode } from './refusal-codes.js';
import { parts, type RefusalWords } from './refusal-text-parts.js';

const { day, named } = parts('sv');

/** Refusals about opinions, supplements, messages and who handles the case. */
export const handlingTextsSv = {
  'case.notBeforeDecision': {
    title: 'Ansökan är inte under prövning',
    detail: () =>
      'Det här går bara från det att ansökan har kommit in till dess att den är avgjord. Ladda om sidan för att se var ärendet är.',
  },
  'opinion.remindedToday': {
    title: 'Länsstyrelsen är redan påmind i dag',
    detail: () => 'En påminnelse om dagen räcker. Försök igen i morgon.',
  },
  'opinion.countyNotConcerned': {
    title: 'Länet berörs inte av ansökan',
    detail: () =>
      'Yttrande begärs av länsstyrelserna i den sökandes och de bekräftade medsökandes län. Välj bland dem.',
  },
  'opinion.alreadyAsked': {
    title: 'Yttrandet är redan begärt',
    detail: () =>
      'Alla berörda länsstyrelser är redan tillfrågade. Ta tillbaka begäran först om frågan ska ställas på nytt.',
  },
  'opinion.notNeeded': {
    title: 'I omgången begärs inga yttranden',
    detail: () => 'Omgången är inställd så att länsstyrelserna inte yttrar sig.',
  },
  'opinion.dayPast': {
    title: 'Svarsdagen har passerat',
    detail: (d) => `Du angav ${day(d.dueOn)}. Ange en dag efter ${day(d.today)}.`,
  },
  'supplement.nothingAsked': {
    title: 'Inget är begärt',
    detail: () => 'Välj minst en fråga eller ett avsnitt som ska kompletteras, eller begär bilagor.',
  },
  'supplement.unknownQuestion': {
    title: 'Frågan finns inte i ansökan',
    detail: () => 'Välj bland ansökningens frågor och avsnitt. Ladda om sidan om formuläret har ändrats.',
  },
  'supplement.alreadyOpen': {
    title: 'En komplettering är redan begärd',
    detail: () => 'Vänta på svaret, eller ta tillbaka begäran innan du ställer en ny.',
  },
  'supplement.otherQuestions': {
    title: 'Annat än det begärda är ändrat',
    detail: (d) =>
      `Bara de frågor som myndigheten har bett om går att ändra. Återställ: ${named(d.questions)}.`,
  },
  'supplement.dayNotPast': {
    title: 'Tiden att komplettera har inte gått ut',
    detail: (d) =>
      `Sökanden har till och med ${day(d.dueOn)} på sig. Ta tillbaka begäran om kompletteringen inte behövs.`,
  },
  'message.draftCase': {
    title: 'Ansökan är inte inskickad',
    detail: () => 'Meddelanden kan skickas när ansökan har kommit in och fått ett diarienummer.',
  },
  'assignment.noOfficers': {
    title: 'Det finns ingen handläggare att fördela till',
    detail: () => 'Ge någon rollen handläggare i programmet och försök igen.',
  },
  'officer.conflictInCase': {
    title: 'Handläggaren är jävig i ärendet',
    detail: () =>
      'Den som har anmält jäv, eller vars jäv är bekräftat, får inte handlägga ärendet. Välj någon annan.',
  },
} satisfies Partial<Record<RefusalCode, RefusalWords>>;
