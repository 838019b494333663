import { brokenInvariants } from '../support/invariants';
import { picture, Site } from '../support/browser';
import type { Hands } from '../support/browser-hands';
import { PASSWORD } from '../support/product';
import { othersRequisition } from '../stories/others-2016';
import { KOMMUN_LIST } from '../stories/round-2016';

/** The year 2016 as those who live it see it: eight people, each at their own screen. The steps follow on each other. */
describe('the requisition year 2016 on the screens', () => {
  let site: Site;
  /** Stockholm's diarienummer, as the receipt says it. */
  let registryNumber = '';

  beforeAll(async () => {
    site = await Site.open('2016-02-20');
  });
  afterEach(async () => {
    expect(site.watch.faults()).toEqual([]);
    expect(await brokenInvariants(site.product.dataSource)).toEqual([]);
  });
  afterAll(async () => site?.close());

  it('the programme manager creates the programme and the round', async () => {
    const maria = await site.as('maria');
    await maria.seeHeading('Idag');
    await maria.follow('Omgångar');
    await maria.see('Ingen omgång än');
    await maria.find('button', 'Nytt program …').first().click();
    const programme = maria.inside('dialog', 'Nytt program');
    await programme.type('Namn', 'Utvecklingsmedel mot våld i nära relationer');
    await programme.type('Kortnamn', 'vald-i-nara-relationer');
    await programme.type('Ändamål (frivilligt)', 'Stöd till arbetet mot våld i nära relationer.');
    await programme.press('Skapa programmet');
    await maria.see('Programmet är skapat.');

    await maria.follow('Ny omgång');
    await maria.tick(/^Rekvisition: beloppen är fördelade/);
    const round: Record<string, string> = {
      År: '2016',
      Namn: 'Utvecklingsmedel 2016',
      'Rättslig grund': 'Regeringsbeslut 2016-01-28 nr II:3',
      Ram: '70 000 000',
      'Pott till kommuner (frivilligt)': '50 000 000',
      'Pott till regioner (frivilligt)': '20 000 000',
      'Rekvisition från': '2016-01-28',
      'Rekvisition senast': '2016-06-01',
      'Pengarna används från': '2016-01-28',
      'Pengarna används till': '2016-12-31',
      'Redovisas senast': '2017-03-31',
      'Återbetalas senast': '2017-06-30',
    };
    for (const [label, text] of Object.entries(round)) await maria.type(label, text);
    await maria.see('Potterna är tillsammans lika med ramen.');
    await maria.press('Skapa omgången');
    await maria.seeHeading('Utvecklingsmedel 2016');
  });

  it('she uploads the list, sees that it meets the pot, and confirms; the regioner get equal shares', async () => {
    const maria = await site.as('maria');
    await maria.field('Fil').setInputFiles(KOMMUN_LIST);
    await maria.press('Förhandsgranska');
    await maria.see('Stockholm');
    await maria.see('3 125 250 kr');
    await picture(maria.page, 'back-office-allotment-preview');
    await maria.press('Bekräfta och skapa 290 ärenden');
    await maria.see('290 ärenden är skapade med sammanlagt 50 000 000 kr', 60_000);
    await maria.tick(/^Regioner/);
    await maria.press('Räkna fram lika delar');
    await maria.see('952 381 kr');
    await maria.press('Bekräfta och skapa 21 ärenden');
    await maria.see('21 ärenden är skapade med sammanlagt 20 000 000 kr', 60_000);
  });

  it('Stockholm’s data coordinator fills in the requisition, and it saves itself', async () => {
    await othersRequisition(site.product, 'Stockholm');
    await site.setDay('2016-05-30');
    const karin = await site.as('karin');
    await karin.seeHeading('Det här behöver du göra');
    await karin.see('2 dagar kvar');
    await picture(karin.page, 'portal-start');
    await karin.follow('Fyll i rekvisitionen');
    await karin.type(/^Belopp som rekvireras/, '3125250');
    await karin.tick('Ja', /^Vill ni ta del av medel/);
    await karin.see(/Sparat \d\d:\d\d/);
    await picture(karin.page, 'portal-requisition');
    await karin.press('Nästa del');
    await karin.type(/^Bankgiro för utbetalningen/, '160-9908');
    await karin.tick('E-faktura till Peppol-id', /^Hur tar ni emot fakturor/);
    await karin.type(/^Peppol-id/, '0007:2120000142');
    await karin.type(/^Er referens på fakturan/, 'SOC-4711');
    await karin.type(/^Fakturaadress/, 'Socialförvaltningen\n106 64 Stockholm');
    await karin.press('Nästa del');
    await karin.type(/^Kontaktpersonens namn/, 'Karin Ek');
    await karin.type(/^Kontaktpersonens e-postadress/, 'karin.ek@stockholm.example');
    await karin.type(/^Kontaktpersonens telefon/, '08-508 25 000');
    await karin.tick(/^Den som skriver under/);
    await karin.press('Granska svaren');
    await karin.seeHeading('Kontrollera rekvisitionen');
    await karin.press('Skicka till firmatecknaren för underskrift');
    await karin.see('Sven Ström');
    await karin.see('Ärendet är inte inskickat förrän det är underskrivet.');
  });

  it('the signatory finds the draft, signs it and gets the receipt', async () => {
    await site.setDay('2016-06-01');
    const sven = await site.as('sven');
    await sven.see('Sista dagen är i dag');
    await sven.follow('Fortsätt med rekvisitionen');
    await sven
      .find('button', /Kontaktperson och intygande/)
      .first()
      .click();
    await sven.press('Granska svaren');
    await sven.see('3 125 250 kr');
    await sven.press('Gå vidare till underskrift');
    await sven.tick(/^Jag är behörig att företräda Stockholm/);
    await sven.type('Ditt lösenord, som underskrift', PASSWORD);
    await sven.press('Skriv under och skicka in');
    await sven.seeHeading('Rekvisitionen är inskickad');
    await sven.see('Sven Ström');
    registryNumber =
      (await sven.page
        .getByText(/^\d+\.\d+-\d+\/2016$/)
        .first()
        .textContent()) ?? '';
    await sven.find('link', 'Kvitto som PDF').waitFor({ timeout: 60_000 });
    await picture(sven.page, 'portal-receipt');
    await sven.follow('Till ärendet');
    await sven.see('betalas senast 23 juni 2016');
    await sven.item(/^Rekvirerad/).see('Pågår');
  });

  it('a kommun that did nothing has lapsed on 2 June', async () => {
    await site.setDay('2016-06-02');
    const maria = await site.as('maria');
    await maria.open('/admin/#/cases');
    await maria.choose(/^Tillstånd/, 'Förfallen');
    await maria.choose(/^Mottagartyp/, 'Kommuner');
    await maria.inTime(() => maria.sees('1–4 av 4'));
  });

  it('one economist prepares and may not attest; another attests; it is marked paid', async () => {
    const [erik, elin] = [await site.as('erik'), await site.as('elin')];
    await site.setDay('2016-06-22');
    await openPayments(erik);
    await step(erik, 'Förbered');
    await erik.row('Rekvisition').see('Förberedd');
    await erik.press(`Åtgärder för ${registryNumber}`);
    await erik.page.getByRole('menuitem', { name: /^Attestera .*(samma|annan)/ }).waitFor();
    await erik.page.keyboard.press('Escape');
    await openPayments(elin);
    await step(elin, 'Attestera');
    await elin.row('Rekvisition').see('Attesterad');
    await openPayments(erik);
    await step(erik, 'Markera som utbetald', { 'Referens i bank eller ekonomisystem': 'BG-2016-0180' });
    await erik.row('Rekvisition').see('Utbetald');
    await picture(erik.page, 'back-office-payments');
    const sven = await site.as('sven');
    await sven.reload();
    await sven.see('utbetald 22 juni 2016');
  });

  it('the programme manager redistributes what lapsed, and Stockholm’s share is paid as well', async () => {
    const [maria, erik, elin] = [await site.as('maria'), await site.as('erik'), await site.as('elin')];
    await maria.open('/admin/#/rounds');
    await maria.follow('Utvecklingsmedel 2016');
    await maria.follow('Omfördelning');
    await maria.press('Räkna fram ett förslag');
    await maria.row(registryNumber).see('40 883 kr');
    await maria.type('Skäl för beslutet', 'Medel som inte rekvirerats i tid.');
    await picture(maria.page, 'back-office-redistribution');
    await maria.press(/^Besluta om omfördelning av/);
    await maria.see('Omfördelningen är beslutad.', 60_000);

    await openPayments(erik);
    await together(erik, 'Förbered');
    await openPayments(elin);
    await together(elin, 'Attestera');
    await openPayments(erik);
    await together(erik, 'Markera utbetalda', { 'Referens i bank eller ekonomisystem': 'BG-2016-0180-2' });
    const sven = await site.as('sven');
    await sven.reload();
    await sven.see('3 166 133 kr');
  });

  it('Stockholm reports; more than it received is stopped on the screen', async () => {
    await site.setDay('2017-03-28');
    const sven = await site.as('sven');
    await sven.open('/');
    await sven.follow('Fyll i redovisningen');
    await sven.type(/^Använda medel/, '3166134');
    await sven.press('Nästa del');
    await sven.press('Föregående del');
    await sven.see('Använda medel kan inte vara större än mottagna medel.');
    await sven.type(/^Använda medel/, '2664713');
    await sven.see('501 420 kr');
    await sven.tick(/^Medlen nådde verksamheten sent/, /^Varför har alla medel inte använts/);
    await sven.type(/^Beskriv orsakerna/, 'En nämnd använde inga medel och tre nämnder använde inte alla.');
    await sven
      .find('radiogroup', /^När nådde medlen/)
      .getByRole('radio')
      .nth(1)
      .check();
    for (const area of [1, 2, 3, 4, 5]) {
      await sven.press('Nästa del');
      await sven.seeHeading(new RegExp(`^Område ${area} `));
      await sven.tick('Ja', /^Har ni arbetat inom området/);
      await sven.type(/^Beskriv vad ni har gjort/, `Det vi gjorde inom område ${area}.`);
      await sven.tick('Rutiner', /^Vilka slags åtgärder/);
      await sven.tick('Allmänheten', /^Vilka målgrupper/);
      await sven.tick('Polis', /^Vilka har ni samverkat med/);
    }
    await sven.press('Nästa del');
    await sven.tick('Nej', /^Har ni arbetat inom området/);
    await sven.press('Nästa del');
    await sven.seeHeading('Summering av områdena');
    await sven.press('Nästa del');
    await sven.tick('Nej', /^Har insatserna utvärderats/);
    await sven
      .find('radiogroup', /^Fortsätter arbetet/)
      .getByRole('radio')
      .first()
      .check();
    await sven.tick('Nej', /^Har egna medel använts/);
    await sven.press('Nästa del');
    await sven.type(/^Kontaktperson för uppföljningen/, 'Karin Ek');
    await sven.type(/^E-postadress/, 'karin.ek@stockholm.example');
    await sven.type(/^Telefon/, '08-508 25 000');
    await picture(sven.page, 'portal-report');
    await sven.press('Granska svaren');
    await sven.press('Gå vidare till underskrift');
    await sven.tick(/^Jag är behörig att företräda Stockholm/);
    await sven.type('Ditt lösenord, som underskrift', PASSWORD);
    await sven.press('Skriv under och skicka in');
    await sven.seeHeading('Redovisningen är inskickad');
    await sven.see('2 664 713 kr');
  });

  it('the analyst sees the report in the follow-up', async () => {
    const anders = await site.as('anders');
    await anders.follow('Uppföljning');
    await anders.inTime(() => anders.sees('2 664 713 kr'));
    await anders.see('501 420 kr');
    await picture(anders.page, 'back-office-follow-up');
  });

  it('the officer reviews; closing is grey, with the reason', async () => {
    const oskar = await site.as('oskar');
    await openCase(oskar);
    await oskar.press('Granska redovisningen …');
    const review = oskar.inside('dialog', 'Granska redovisningen');
    await review.type('Anteckning (frivilligt)', 'Stämmer med huvudboken.');
    await review.press('Godkänn redovisningen');
    await oskar.see('Redovisningen är granskad.');
    const close = oskar.find('button', 'Avsluta ärendet');
    expect(await close.getAttribute('aria-disabled')).toBe('true');
    await oskar.inside('list', 'Därför går det inte: Avsluta ärendet').see('501 420 kr');
    await picture(oskar.page, 'back-office-case');
  });

  it('the decision maker hears the party and claims back 501 420 kr', async () => {
    const beata = await site.as('beata');
    await openCase(beata);
    await beata.press('Kommunicera …');
    const hearing = beata.inside('dialog', 'Kommunicera med mottagaren');
    await hearing.type('Text till mottagaren', 'Vi överväger att återkräva 501 420 kr.');
    await hearing.press('Skicka');
    await beata.see('Texten är skickad till mottagaren.');
    await site.setDay('2017-04-20');
    await beata.reload();
    await beata.press('Återkräv …');
    const claim = beata.inside('dialog', 'Besluta om återkrav');
    await claim.type('Skäl för beslutet', 'Medlen har inte använts.');
    await claim.press('Besluta om återkrav');
    await beata.see('Återkravet är beslutat.');
    const sven = await site.as('sven');
    await sven.follow('Till ärendet');
    await sven.seeHeading('Återbetalning');
    await sven.see('Betalas senast');
    await sven.see('30 juni 2017');
    await sven.see('OCR-nummer');
    await picture(sven.page, 'portal-claim');
  });

  it('the economist registers two receipts, and the portal shows that all is done', async () => {
    const elin = await site.as('elin');
    for (const [day, amount, reference] of [
      ['2017-05-15', '300 000', 'INB-1'],
      ['2017-06-20', '201 420', 'INB-2'],
    ] as const) {
      await site.setDay(day);
      await elin.reload();
      await elin.follow('Återkrav');
      await elin.follow(registryNumber);
      await elin.press('Registrera inbetalning …');
      const receipt = elin.inside('dialog', 'Registrera inbetalning');
      await receipt.type('Belopp', amount);
      await receipt.type('Referens', reference);
      await receipt.press('Registrera');
      await elin.row(reference).see(`${amount} kr`);
    }
    const sven = await site.as('sven');
    await sven.reload();
    await sven.see('Allt är betalt. Tack.');
    for (const stepName of ['Beviljad', 'Rekvirerad', 'Redovisad', 'Återbetald'])
      await sven.item(new RegExp(`^${stepName}`)).see('Klart');
    await picture(sven.page, 'portal-case-repaid');
  });

  async function openPayments(hands: Hands): Promise<void> {
    await hands.open('/admin/#/payments');
    await hands.type('Sök diarienummer eller mottagare', registryNumber);
    await hands.inTime(() =>
      hands
        .find('button', `Åtgärder för ${registryNumber}`)
        .count()
        .then((n) => n === 1 || n === 2),
    );
  }

  /** One step of the first payment, from its menu. */
  async function step(hands: Hands, label: string, answers: Record<string, string> = {}): Promise<void> {
    await hands.row('Rekvisition').press(`Åtgärder för ${registryNumber}`);
    await hands.pick(new RegExp(`^${label}`));
    const dialog = hands.inside('dialog', `${label}: ${registryNumber}`);
    for (const [name, text] of Object.entries(answers)) await dialog.type(name, text);
    await dialog.press(label);
    await hands.see('– klart.');
  }

  /** One step of the second payment, as a batch. */
  async function together(hands: Hands, label: string, answers: Record<string, string> = {}): Promise<void> {
    await hands.row('Andel av kvarvarande medel').tick(/^Markera/);
    await hands.press(`${label} …`);
    const dialog = hands.inside('dialog', `${label} 1 betalningar`);
    for (const [name, text] of Object.entries(answers)) await dialog.type(name, text);
    await dialog.press(label);
    const result = hands.inside('dialog', 'Så gick det');
    await result.see('1 gick igenom, 0 gick inte.');
    await result.press('Stäng');
  }

  async function openCase(hands: Hands): Promise<void> {
    await hands.follow('Ärenden');
    await hands.type('Sök diarienummer eller mottagare', registryNumber);
    await hands.inTime(() => hands.sees('1–1 av 1'));
    await hands.follow(registryNumber);
  }
});
