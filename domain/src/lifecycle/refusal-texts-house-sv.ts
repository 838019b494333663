import type { RefusalCode } from './refusal-codes.js';
import { parts, type RefusalWords } from './refusal-text-parts.js';

const { day, roles } = parts('sv');

/** Refusals about accounts, sessions and the house itself, not about a case. */
export const houseTextsSv = {
  'route.closed': {
    title: 'Sidan är stängd',
    detail: () => 'Ingen har rätt att använda adressen. Kontrollera att den är rätt skriven.',
  },
  'permission.missing': {
    title: 'Du har inte rätt att göra detta',
    detail: () => 'Din roll ger inte den behörigheten. Be den som sköter behörigheter i din organisation.',
  },
  'csrf.missing': {
    title: 'Anropet kunde inte kontrolleras',
    detail: () =>
      'Ladda om sidan och försök igen. Om du öppnade sidan via en länk från någon annan: stäng den.',
  },
  'signIn.wrong': {
    title: 'E-postadressen eller lösenordet är fel',
    detail: () =>
      'Kontrollera båda och försök igen. Efter flera felaktiga försök spärras inloggningen en stund.',
  },
  'signature.wrongPassword': {
    title: 'Lösenordet är fel',
    detail: () => 'Underskriften kräver ditt eget lösenord. Skriv det igen; inget är skickat än.',
  },
  'idempotency.otherBody': {
    title: 'Samma begäran har redan skickats med annat innehåll',
    detail: () => 'Ladda om sidan och gör om det du ville göra.',
  },
  'draft.tooLarge': {
    title: 'Utkastet är för stort för att sparas',
    detail: () => 'Korta de längsta texterna och försök igen.',
  },
  'draft.closed': {
    title: 'Formuläret går inte att ändra nu',
    detail: () =>
      'Det är redan inskickat, eller så är ärendet inte där i sitt förlopp. Ladda om sidan för att se vad som gäller.',
  },
  'member.roleDoesNotFit': {
    title: 'Rollen passar inte organisationen',
    detail: (d) => `Rollen ${roles(d)} finns inte i den sortens organisation. Välj en annan roll.`,
  },
  'member.roleAlreadyHeld': {
    title: 'Personen har redan rollen',
    detail: () => 'Rollen gäller redan i organisationen. Avsluta den först om du vill ändra dess dagar.',
  },
  'member.lastSignatory': {
    title: 'Den sista behöriga företrädaren kan inte tas bort',
    detail: () =>
      'Utan behörig företrädare kan ingen skriva under. Ge rollen till någon annan först, och vänta tills den personen har valt lösenord.',
  },
  'user.inactive': {
    title: 'Kontot är avstängt',
    detail: () =>
      'Personen kan inte få en roll medan kontot är avstängt. Be systemadministratören öppna det.',
  },
  'user.deactivatesSelf': {
    title: 'Du kan inte stänga av ditt eget konto',
    detail: () => 'Be en annan systemadministratör.',
  },
  'user.lastAdministrator': {
    title: 'Den sista systemadministratören kan inte tas bort',
    detail: () =>
      'Utan systemadministratör kan ingen sköta behörigheterna. Ge rollen till någon annan först.',
  },
  'password.wrong': {
    title: 'Det nuvarande lösenordet är fel',
    detail: () => 'Skriv det igen. Lösenordet är inte ändrat.',
  },
  'outbox.notFailed': {
    title: 'Utskicket har inte misslyckats',
    detail: () => 'Det är redan gjort eller väntar på sin tur. Ladda om sidan för att se läget.',
  },
  'demo.notForward': {
    title: 'Dagen går bara att flytta framåt',
    detail: (d) => `I dag är det ${day(d.today)}. Välj en senare dag.`,
  },
  'demo.tooFar': {
    title: 'Dagen ligger för långt fram',
    detail: () => 'Flytta högst två år i taget.',
  },
} satisfies Partial<Record<RefusalCode, RefusalWords>>;
