import type { RefusalCode } from './refusal-codes.js';
import { parts, type RefusalWords } from './refusal-text-parts.js';
import { applicationTextsSv } from './refusal-texts-applications-sv.js';
import { handlingTextsSv } from './refusal-texts-handling-sv.js';
import { aftermathTextsSv } from './refusal-texts-aftermath-sv.js';
import { decisionTextsSv } from './refusal-texts-decisions-sv.js';
import { houseTextsSv } from './refusal-texts-house-sv.js';
import { roundTextsSv } from './refusal-texts-rounds-sv.js';

const { kronor, number, day, event, state, states, roles } = parts('sv');

/** What, which, why, and what to do. */
export const refusalTextsSv: Readonly<Record<RefusalCode, RefusalWords>> = {
  'event.wrongState': {
    title: 'Åtgärden går inte i det här läget',
    detail: (d) =>
      d.state === undefined
        ? `”${event(d)}” kräver ett ärende i läget ${states(d)}. Ladda om sidan.`
        : `”${event(d)}” kan göras i läget ${states(d)}, men läget är ${state(d)}. Ladda om sidan för att se vad som har hänt.`,
  },
  'event.wrongRole': {
    title: 'Du har inte rätt roll för åtgärden',
    detail: (d) =>
      `”${event(d)}” görs av ${roles(d)}. Be någon med den rollen, eller be administratören om rollen.`,
  },
  'actor.unknown': {
    title: 'Det går inte att se vem som gör åtgärden',
    detail: () => 'Två olika personer krävs. Logga in igen och försök på nytt.',
  },
  'round.windowMissing': {
    title: 'Omgången saknar ansökningstid',
    detail: () => 'Programansvarig behöver ange första och sista ansökningsdag.',
  },
  'round.notOpen': {
    title: 'Omgången har inte öppnat',
    detail: (d) => `Ansökan kan skickas från och med ${day(d.opensOn)}.`,
  },
  'round.closed': {
    title: 'Omgången har stängt',
    detail: (d) =>
      `Ansökan skulle ha kommit in senast ${day(d.closesOn)} klockan 24.00. Kontakta myndigheten om ni har skäl för en sen ansökan.`,
  },
  'form.incomplete': {
    title: 'Formuläret är inte komplett',
    detail: (d) =>
      `Antal frågor som saknar svar eller har fel: ${number(d.problems)}. Gå igenom de markerade frågorna och försök igen.`,
  },
  'signature.missing': {
    title: 'Underskrift saknas',
    detail: () => 'Behörig företrädare måste skriva under innan det går att skicka.',
  },
  'officer.conflict': {
    title: 'Du är jävig i ärendet',
    detail: () =>
      'Den som är jävig får inte handlägga ärendet (16 § förvaltningslagen). Lämna över det till en kollega.',
  },
  'decider.conflict': {
    title: 'Du är jävig i ärendet',
    detail: () =>
      'Den som är jävig får inte besluta i ärendet (16 § förvaltningslagen). Lämna över det till en annan beslutsfattare.',
  },
  'decision.notProposed': {
    title: 'Inget förslag till beslut finns',
    detail: () => 'En handläggare måste föredra ärendet och lämna ett förslag innan beslut kan fattas.',
  },
  'decision.ownProposal': {
    title: 'Du har själv lämnat förslaget',
    detail: () => 'Beslutet måste fattas av någon annan än den som föreslog det. Be en annan beslutsfattare.',
  },
  'opinion.outstanding': {
    title: 'Yttranden saknas',
    detail: (d) =>
      `Antal yttranden som inte har kommit in: ${number(d.open)}. Vänta in dem eller stäng begäran.`,
  },
  'supplement.outstanding': {
    title: 'Komplettering pågår',
    detail: (d) =>
      `Antal obesvarade kompletteringar: ${number(d.open)}. Vänta in svaren eller stäng begäran.`,
  },
  'supplement.textMissing': {
    title: 'Det framgår inte vad som ska kompletteras',
    detail: () => 'Skriv vad som saknas i redovisningen, så att mottagaren vet vad som ska göras.',
  },
  'party.notHeard': {
    title: 'Parten har inte fått yttra sig',
    detail: () =>
      'Kommunicera underlaget med mottagaren och vänta in svaret eller svarsdagen, eller ange varför det inte behövs (25 § förvaltningslagen).',
  },
  'reasons.missing': {
    title: 'Skäl saknas',
    detail: () => 'Skriv skälen för åtgärden. De sparas i ärendet.',
  },
  'specialReasons.missing': {
    title: 'Särskilda skäl saknas',
    detail: () => 'Ett återkrav får efterges bara om det finns särskilda skäl. Skriv vilka de är.',
  },
  'amount.missing': { title: 'Belopp saknas', detail: () => 'Ange beloppet i hela kronor, större än noll.' },
  'amount.exceedsApplied': {
    title: 'Beloppet är högre än det sökta',
    detail: (d) =>
      `Förslaget är ${kronor(d.amount)} men det sökta beloppet är ${kronor(d.applied)}. Sänk beloppet.`,
  },
  'frame.unknown': {
    title: 'Ramen är inte känd',
    detail: () => 'Omgången saknar ram för den här mottagargruppen. Programansvarig behöver ange den.',
  },
  'frame.exceeded': {
    title: 'Ramen räcker inte',
    detail: (d) =>
      `Beloppet är ${kronor(d.amount)} men det som är kvar av ramen är ${kronor(d.frameLeft)}. Sänk beloppet eller frigör medel.`,
  },
  'requisition.windowMissing': {
    title: 'Omgången saknar rekvisitionstid',
    detail: () => 'Programansvarig behöver ange första och sista dag för rekvisition.',
  },
  'requisition.notOpen': {
    title: 'Rekvisitionen har inte öppnat',
    detail: (d) => `Rekvisitionen kan skickas från och med ${day(d.opensOn)}.`,
  },
  'requisition.closed': {
    title: 'Tiden för rekvisition har gått ut',
    detail: (d) =>
      `Rekvisitionen skulle ha kommit in senast ${day(d.closesOn)}. Kontakta myndigheten om ni har frågor.`,
  },
  'requisition.stillOpen': {
    title: 'Tiden för rekvisition pågår',
    detail: (d) => `Bidraget kan förfalla först dagen efter ${day(d.closesOn)}.`,
  },
  'requisition.duplicate': {
    title: 'Bidraget är redan rekvirerat',
    detail: (d) =>
      `En rekvisition kom in ${day(d.requisitionedAt)}. Varje mottagare kan rekvirera en gång. Kontakta myndigheten om något är fel i den.`,
  },
  'requisition.exceedsAllotment': {
    title: 'Rekvisitionen är högre än bidraget',
    detail: (d) =>
      `Rekvisitionen är på ${kronor(d.requested)} men det beviljade beloppet är ${kronor(d.allotted)}. Sänk beloppet.`,
  },
  'invoicing.incomplete': {
    title: 'Uppgifter för betalning och fakturering saknas',
    detail: () => 'Fyll i bankgiro, fakturaadress och referens i rekvisitionen.',
  },
  'payment.stopOrdered': {
    title: 'Utbetalningen är stoppad',
    detail: () => 'Det finns ett beslut om att inte betala ut till mottagaren. Beslutet måste hävas först.',
  },
  'payment.alreadyPaid': {
    title: 'Pengar är redan utbetalda',
    detail: (d) =>
      `Utbetalt belopp är ${kronor(d.paid)}. Ärendet måste redovisas, och det som blir över betalas tillbaka.`,
  },
  'payment.nothingPaid': {
    title: 'Inga pengar är utbetalda',
    detail: () => 'Det finns inget att redovisa förrän bidraget har betalats ut.',
  },
  'payment.stillOpen': {
    title: 'Utbetalningar pågår',
    detail: (d) =>
      `Antal utbetalningar som inte är slutförda: ${number(d.open)}. Slutför eller makulera dem först.`,
  },
  'payment.amountMissing': {
    title: 'Utbetalningen saknar belopp',
    detail: () => 'Beloppet måste vara större än noll.',
  },
  'payment.accountMissing': {
    title: 'Bankgiro saknas',
    detail: () => 'Mottagaren måste ange ett giltigt bankgiro innan utbetalningen kan förberedas.',
  },
  'payment.samePerson': {
    title: 'Du har själv förberett utbetalningen',
    detail: () =>
      'Attesten måste göras av någon annan än den som förberedde utbetalningen. Be en annan ekonom.',
  },
  'payment.dayMissing': {
    title: 'Utbetalningsdag saknas',
    detail: () => 'Ange dagen då pengarna betalades ut.',
  },
  'payment.dayInFuture': {
    title: 'Utbetalningsdagen har inte varit',
    detail: (d) =>
      `Du angav ${day(d.paidOn)} men i dag är det ${day(d.today)}. Ange dagen då banken betalade ut.`,
  },
  'payment.referenceMissing': {
    title: 'Bankens referens saknas',
    detail: () => 'Ange referensen från banken eller utbetalningsfilen.',
  },
  'used.missing': {
    title: 'Förbrukat belopp saknas',
    detail: () => 'Ange hur mycket av bidraget som har använts. Skriv 0 om inget har använts.',
  },
  'used.exceedsReceived': {
    title: 'Förbrukat belopp är högre än det mottagna',
    detail: (d) =>
      `Ni har angett ${kronor(d.used)} men tagit emot ${kronor(d.received)}. Ange bara den del som bidraget har betalat.`,
  },
  'report.notReviewed': {
    title: 'Redovisningen är inte granskad',
    detail: () => 'En handläggare måste granska redovisningen innan ärendet kan avslutas.',
  },
  'report.missing': {
    title: 'Redovisning saknas',
    detail: () =>
      'Mottagaren har inte redovisat hur mycket som har använts. Invänta redovisningen eller påminn.',
  },
  'rest.none': {
    title: 'Inget är oanvänt',
    detail: () => 'Enligt redovisningen är hela beloppet förbrukat.',
  },
  'rest.remains': {
    title: 'Pengar återstår',
    detail: (d) =>
      `${kronor(d.rest)} är varken förbrukat eller återkrävt. Besluta om återkrav innan ärendet avslutas.`,
  },
  'carryOver.notAllowed': {
    title: 'Medel kan inte överföras',
    detail: () =>
      'Villkoren för omgången tillåter inte att pengar används nästa år. Det som blir över ska betalas tillbaka.',
  },
  'claim.noGround': {
    title: 'Det finns ingen grund för återkrav',
    detail: (d) =>
      `Återkrav kräver oanvända pengar enligt redovisningen, felaktig användning, eller att redovisningen saknas efter ${day(d.reportDueOn)}.`,
  },
  'claim.missing': {
    title: 'Det finns inget återkrav',
    detail: () => 'Ärendet har inget återkrav att reglera.',
  },
  'claim.stillOpen': {
    title: 'Återkravet är inte betalt',
    detail: (d) => `${kronor(d.open)} återstår att betala. Registrera inbetalningen först.`,
  },
  'receipt.amountMissing': {
    title: 'Inbetalt belopp saknas',
    detail: () => 'Ange beloppet i hela kronor, större än noll.',
  },
  'receipt.exceedsClaim': {
    title: 'Inbetalningen är högre än återkravet',
    detail: (d) =>
      `Inbetalningen är ${kronor(d.received)} men det återstår ${kronor(d.open)} att betala. Registrera det som återstår och betala tillbaka resten.`,
  },
  'receipt.leavesRest': {
    title: 'Inbetalningen täcker inte återkravet',
    detail: (d) => `${kronor(d.rest)} återstår efter inbetalningen.`,
  },
  'receipt.dayMissing': { title: 'Inbetalningsdag saknas', detail: () => 'Ange dagen då pengarna kom in.' },
  'receipt.dayInFuture': {
    title: 'Inbetalningsdagen har inte varit',
    detail: (d) =>
      `Du angav ${day(d.receivedOn)} men i dag är det ${day(d.today)}. Ange dagen då pengarna kom in.`,
  },
  'review.notDecided': {
    title: 'Omprövning är inte beslutad',
    detail: () =>
      'Registrera beslutet om omprövning, eller domen efter överklagandet, innan ärendet öppnas igen.',
  },
  'case.notInUse': {
    title: 'Underlaget kan inte kommuniceras i det här läget',
    detail: () =>
      'Kommunicering görs medan ansökan bedöms, och inför återkrav när medlen är i bruk eller redovisningen granskas. Ladda om sidan.',
  },
  'hearing.dayPast': {
    title: 'Svarsdagen är för tidig',
    detail: (d) =>
      `Du angav ${day(d.answerBy)} men i dag är det ${day(d.today)}. Ge mottagaren en senare dag att svara.`,
  },
  'hearing.none': {
    title: 'Det finns ingen underrättelse att svara på',
    detail: () =>
      'Myndigheten har inte underrättat er om något i ärendet, eller har redan beslutat. Ladda om sidan.',
  },
  'hearing.answered': {
    title: 'Underrättelsen är redan besvarad',
    detail: (d) =>
      `Ett svar kom in ${day(d.answeredOn)}. Kontakta handläggaren om ni behöver lägga till något.`,
  },
  'hearing.closed': {
    title: 'Tiden att svara har gått ut',
    detail: (d) =>
      `Sista dagen var ${day(d.answerBy)} och i dag är det ${day(d.today)}. Kontakta handläggaren om ni ändå vill yttra er.`,
  },
  'supplement.dayPast': {
    title: 'Kompletteringsdagen är för tidig',
    detail: (d) => `Du angav ${day(d.dueOn)} men i dag är det ${day(d.today)}. Ge mottagaren en senare dag.`,
  },
  'report.nothingToReview': {
    title: 'Det finns ingen redovisning att granska',
    detail: () =>
      'Granskningen görs när en redovisning har kommit in och innan ärendet avslutas eller pengar återkrävs. Ladda om sidan.',
  },
  'report.acceptedExceedsReported': {
    title: 'Godkänt belopp är högre än det redovisade',
    detail: (d) =>
      `Du angav ${kronor(d.accepted)} men redovisningen säger ${kronor(d.used)}. Godkänn högst det redovisade beloppet.`,
  },
  'claim.notTheRest': {
    title: 'Återkravet motsvarar inte det som är oanvänt',
    detail: (d) =>
      `Du angav ${kronor(d.amount)} men ${kronor(d.rest)} är oanvänt enligt den granskade redovisningen. Ange det beloppet.`,
  },
  'claim.belowRest': {
    title: 'Återkravet är lägre än det som är oanvänt',
    detail: (d) =>
      `Du angav ${kronor(d.amount)} men ${kronor(d.rest)} är oanvänt enligt redovisningen. Ange minst det beloppet.`,
  },
  'claim.exceedsPaid': {
    title: 'Återkravet är högre än det utbetalda',
    detail: (d) => `Du angav ${kronor(d.amount)} men ${kronor(d.paid)} är utbetalt. Sänk beloppet.`,
  },
  'claim.notWhole': {
    title: 'Återkravet omfattar inte hela beloppet',
    detail: (d) =>
      `När redovisning saknas återkrävs allt som är utbetalt, ${kronor(d.paid)}. Du angav ${kronor(d.amount)}.`,
  },
  'claim.reportExists': {
    title: 'Det finns en redovisning',
    detail: () =>
      'Grunden att redovisning saknas kan inte användas. Granska redovisningen och välj en annan grund.',
  },
  'claim.dueInPast': {
    title: 'Betalningsdagen har passerat',
    detail: (d) =>
      `Du angav ${day(d.dueOn)} men i dag är det ${day(d.today)}. Ange en senare dag att betala.`,
  },
  'receipt.duplicateReference': {
    title: 'Inbetalningen är redan registrerad',
    detail: () =>
      'En inbetalning med samma referens finns på återkravet. Kontrollera referensen från banken.',
  },
  'officer.unknown': {
    title: 'Personen kan inte handlägga ärendet',
    detail: () => 'Välj någon som är handläggare hos myndigheten i dag.',
  },
  'export.tooMany': {
    title: 'Urvalet är för stort för ett kalkylblad',
    detail: (d) =>
      `Urvalet har ${number(d.rows)} ärenden och högst ${number(d.most)} kan hämtas åt gången. Begränsa urvalet med ett filter.`,
  },
  'round.allotted': {
    title: 'Medlen är redan fördelade',
    detail: () =>
      'Efter fördelningen går det bara att ändra namn och dagar. Beslutet som omgången vilar på ligger fast.',
  },
  'allotment.confirmed': {
    title: 'Fördelningen är redan bekräftad',
    detail: () => 'Listan har redan lett till ärenden. Ladda om sidan för att se dem.',
  },
  'allotment.listHasErrors': {
    title: 'Listan har fel',
    detail: (d) => `Antal fel i listan: ${number(d.problems)}. Rätta filen och läs in den igen.`,
  },
  'allotment.outdated': {
    title: 'Listan stämmer inte längre',
    detail: () => 'Något har ändrats sedan listan lästes in. Läs in den igen och kontrollera den på nytt.',
  },
  'redistribution.stillGranted': {
    title: 'Alla har inte rekvirerat eller förfallit',
    detail: (d) =>
      `Antal ärenden i potten som fortfarande kan rekvireras: ${number(d.open)}. Vänta tills de har rekvirerats eller förfallit.`,
  },
  'redistribution.nothingLeft': {
    title: 'Det finns inget att omfördela',
    detail: () => 'Alla medel i potten är rekvirerade.',
  },
  'redistribution.noWishers': {
    title: 'Ingen har önskat en andel',
    detail: () =>
      'Ingen mottagare med rekvisition i potten har svarat att den vill ta del av medel som blir över.',
  },
  ...aftermathTextsSv,
  ...applicationTextsSv,
  ...decisionTextsSv,
  ...houseTextsSv,
  ...handlingTextsSv,
  ...roundTextsSv,
};
