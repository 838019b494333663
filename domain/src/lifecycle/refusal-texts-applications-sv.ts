import type { RefusalCode } from './refusal-codes.js';
import { parts, type RefusalWords } from './refusal-text-parts.js';

const { day, kronor, named, number } = parts('sv');

/** Refusals about applying, alone or together, and about attachments. */
export const applicationTextsSv = {
  'members.unconfirmed': {
    title: 'Alla medsökande har inte svarat',
    detail: (d) =>
      `Antal medsökande som inte har svarat: ${number(d.waiting)}. Vänta in svaren eller ta bort dem ur ansökan.`,
  },
  'members.sharesDiffer': {
    title: 'Andelarna är inte lika med det sökta beloppet',
    detail: (d) =>
      `Andelarna är tillsammans ${kronor(d.shares)} men ni söker ${kronor(d.applied)}. Ändra andelarna eller budgeten.`,
  },
  'application.notEligible': {
    title: 'Organisationen kan inte söka i omgången',
    detail: () =>
      'Omgången har ingen pott för er sorts organisation. Se vilka som kan söka på omgångens sida.',
  },
  'application.exists': {
    title: 'Ni har redan en ansökan i omgången',
    detail: (d) =>
      `Varje sökande lämnar en ansökan. Fortsätt i ${named([d.registryNumber])}, eller återkalla den först.`,
  },
  'application.notDraft': {
    title: 'Ansökan är redan inskickad',
    detail: () =>
      'Det som är inskickat kan inte ändras. Skriv till myndigheten, eller vänta tills den ber om en komplettering.',
  },
  'members.jointNotAllowed': {
    title: 'I omgången söker var och en för sig',
    detail: () => 'Omgången tar inte emot gemensamma ansökningar.',
  },
  'members.notEligible': {
    title: 'Organisationen kan inte söka tillsammans med er',
    detail: () =>
      'Kommuner och stadsdelsnämnder söker med varandra, regioner med regioner och föreningar med föreningar. Den sökande bjuds inte in till sin egen ansökan.',
  },
  'members.alreadyInvited': {
    title: 'Organisationen är redan inbjuden',
    detail: () => 'Den finns redan bland de medsökande. Ladda om sidan för att se vad den har svarat.',
  },
  'members.lead': {
    title: 'Den huvudansvariga kan inte tas bort',
    detail: () => 'Återkalla ansökan i stället, om ni inte vill söka.',
  },
  'members.answered': {
    title: 'Inbjudan är redan besvarad eller tillbakadragen',
    detail: () => 'Ladda om sidan. Be den huvudansvariga att bjuda in er igen om ni vill svara på nytt.',
  },
  'arrival.notReceived': {
    title: 'Ansökan har inte kommit in',
    detail: () => 'Inkommen dag sätts när ansökan skickas in.',
  },
  'arrival.inFuture': {
    title: 'Dagen har inte varit än',
    detail: (d) => `Du angav ${day(d.arrivedOn)}. Ange en dag som är i dag eller tidigare.`,
  },
  'attachment.empty': {
    title: 'Filen är tom',
    detail: (d) => `Filen ${named([d.name])} innehåller ingenting. Välj filen igen.`,
  },
  'attachment.tooLarge': {
    title: 'Filen är för stor',
    detail: (d) => `Filen ${named([d.name])} är större än 10 MB. Minska den eller dela upp den.`,
  },
  'attachment.typeRefused': {
    title: 'Filtypen tas inte emot',
    detail: (d) =>
      `Filen ${named([d.name])} är inte en PDF, en bild (PNG, JPEG), ett dokument från Word, Excel eller OpenDocument, eller ren text. Spara om den som PDF.`,
  },
  'attachment.tooMany': {
    title: 'Ärendet har för många bilagor',
    detail: (d) => `Högst ${number(d.limit)} filer. Ta bort någon, eller slå ihop flera till en PDF.`,
  },
  'attachment.notAsked': {
    title: 'Bilagor är inte begärda',
    detail: () => 'Myndigheten har inte bett om bilagor till en komplettering.',
  },
  'attachment.sent': {
    title: 'Bilagan är inskickad',
    detail: (d) => `Filen ${named([d.name])} hör till det ni har skickat in och tas inte bort.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalWords>>;
