import { Site, signIn } from '../support/browser';
import type { Hands } from '../support/browser-hands';
import { Looker } from '../support/browser-look';
import { PASSWORD } from '../support/product';
import { until } from '../support/worker-process';
import { VALID_REPORT, VALID_REQUISITION } from '#domain/forms/valid-answers.fixture.js';
import { allotPots, caseOf, createRound2016, must } from '../stories/round-2016';
import { StockholmsYear } from '../stories/stockholm-2016';

/** Every page, empty, filled, wrong and with its dialogs open, is one that everybody can use. */
describe('accessibility of every page', () => {
  let site: Site;
  let year: StockholmsYear;
  const looker = new Looker();
  const wrong: string[] = [];

  beforeAll(async () => {
    site = await Site.open('2016-05-30');
    year = new StockholmsYear(site.product);
  });
  afterEach(() => {
    expect(wrong.splice(0)).toEqual([]);
    expect(site.watch.faults()).toEqual([]);
  });
  afterAll(async () => site?.close());

  const inPortal = async (hands: Hands, page: string, state?: string) => {
    wrong.push(...(await looker.at(hands, `portal ${page}`, { state, narrow: true })));
  };
  const inOffice = async (hands: Hands, page: string, state?: string) => {
    wrong.push(...(await looker.at(hands, page, { state })));
  };
  const office = (path: string) => `/admin/#/${path}`;

  it('the pages that are open to all', async () => {
    const stranger = await site.stranger();
    await stranger.open('/logga-in');
    await inPortal(stranger, 'sign-in');
    await stranger.press('Logga in');
    await stranger.see('Skriv din e-postadress.');
    await inPortal(stranger, 'sign-in', 'nothing filled in');
    site.watch.expectRefusal(403, '/api/session');
    await stranger.type('E-postadress', 'ingen@stockholm.example');
    await stranger.type('Lösenord', 'fel-losenord');
    await stranger.press('Logga in');
    await stranger.see('hör inte ihop');
    await inPortal(stranger, 'sign-in', 'wrong password');
    await stranger.open('/tillganglighet');
    await inPortal(stranger, 'accessibility');
    site.watch.expectRefusal(404, '/api/invitations/finns-inte');
    await stranger.open('/inbjudan/finns-inte');
    await stranger.see('Inbjudan gäller inte längre');
    await inPortal(stranger, 'invitation', 'used');
  });

  it('the portal before anything has happened', async () => {
    const sven = await site.as('sven');
    await inPortal(sven, 'start', 'empty');
    await sven.press(/^Användarmeny/);
    await inPortal(sven, 'start', 'user menu');
    await sven.press('Ställ datum');
    await inPortal(sven, 'start', 'demo day');
    await sven.open('/arenden');
    await inPortal(sven, 'cases', 'empty');
    await sven.open('/notiser');
    await inPortal(sven, 'notices', 'empty');
    await sven.open('/losenord');
    await sven.press('Spara');
    await inPortal(sven, 'password', 'nothing filled in');
    await sven.open('/organisationen');
    await inPortal(sven, 'organisation');
    await sven.find('button', 'Bjud in en person').click();
    await inPortal(sven, 'organisation', 'inviting');
    await sven.open('/organisationen');
    await sven.press(/Läsare för Lotta Näs$/);
    await sven.find('dialog', 'Avsluta rollen?').waitFor();
    await inPortal(sven, 'organisation', 'ending a role');
    await sven.open('/organisationen');
    await sven.press('Ändra kontaktuppgifter');
    await inPortal(sven, 'organisation', 'changing');
    site.watch.expectRefusal(404, '/api/cases/999');
    await sven.open('/arenden/999');
    await sven.seeHeading('Sidan finns inte');
    await inPortal(sven, 'no such page');
  });

  it('the back office before anything has happened', async () => {
    const maria = await site.as('maria');
    await inOffice(maria, 'today', 'empty');
    for (const page of ['cases', 'rounds', 'payments', 'repayment-claims', 'follow-up']) {
      await maria.open(office(page));
      await inOffice(maria, page, 'empty');
    }
    await maria.open(office('rounds'));
    await maria.find('button', 'Nytt program …').first().click();
    await maria.inside('dialog', 'Nytt program').press('Skapa programmet');
    await maria.see('Fyll i: namn.');
    await inOffice(maria, 'rounds', 'new programme, nothing filled in');
    await maria.open(office('rounds/create'));
    await maria.tick(/^Rekvisition: beloppen är fördelade/);
    await maria.press('Skapa omgången');
    await maria.see('Fyll i: ram.');
    await inOffice(maria, 'new round', 'nothing filled in');
    await maria.open(office('finns-inte'));
    await inOffice(maria, 'no such page');
    await maria.open(office('operations'));
    await maria.seeHeading('Du saknar behörighet');
    await inOffice(maria, 'denied');
    await maria.press(/^Mitt konto/);
    await inOffice(maria, 'denied', 'account menu');
  });

  it('the round, its allotment and its faults', async () => {
    const { round } = await createRound2016(site.product);
    const maria = await site.as('maria');
    await maria.open(office(`rounds/${round.id}/show/allotment`));
    await inOffice(maria, 'round', 'allotment');
    await maria.field('Fil').setInputFiles({
      name: 'fel.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('kommunkod;belopp\n0180;3125250\n0180;1\n9999;5\n0114;12,50\n'),
    });
    await maria.press('Förhandsgranska');
    await maria.see('Listan kan inte bekräftas än:');
    await inOffice(maria, 'round', 'faulty list');
    await allotPots({
      maria: await site.product.signIn('maria@socialstyrelsen.example'),
      programme: { id: round.programmeId } as never,
      round,
    });
    await maria.open(office(`rounds/${round.id}/show`));
    await inOffice(maria, 'round');
    await maria.press('Ändra …');
    await maria.find('dialog').waitFor();
    await inOffice(maria, 'round', 'changing');
    await maria.open(office(`rounds/${round.id}/show/redistribution`));
    await maria.press('Räkna fram ett förslag');
    await maria.seeHeading(/^Förslag/);
    await inOffice(maria, 'round', 'redistribution');
    await maria.open(office('rounds'));
    await inOffice(maria, 'rounds');
  });

  it('the requisition in the portal, from the list to the receipt', async () => {
    const [sven, karin] = [await site.as('sven'), await site.as('karin')];
    await sven.open('/');
    await inPortal(sven, 'start');
    await sven.open('/arenden');
    await inPortal(sven, 'cases');
    const { id } = await year.seenBy('sven');
    await sven.open(`/arenden/${id}`);
    await inPortal(sven, 'case', 'granted');
    await sven.press('Återkalla');
    const dialog = sven.inside('dialog', 'Återkalla ärendet?');
    await dialog.press('Återkalla ärendet');
    await inPortal(sven, 'case', 'withdrawal');
    const form = `/arenden/${id}/rekvisition`;
    await sven.open(form);
    await inPortal(sven, 'requisition', 'empty');
    for (const part of ['Utbetalning', 'Kontaktperson']) {
      await sven
        .find('button', new RegExp(`^${part}`))
        .first()
        .click();
      await inPortal(sven, 'requisition', part);
    }
    await sven.press('Granska svaren');
    await sven.seeHeading(/svar behöver rättas/);
    await inPortal(sven, 'requisition', 'wrong');
    await sven.open(`${form}/kontrollera`);
    await inPortal(sven, 'requisition check', 'incomplete');

    await karin.open(form);
    await sven.open(form);
    await sven.type(/^Belopp som rekvireras/, '3125250');
    await sven.see(/Sparat \d\d:\d\d/);
    site.watch.expectRefusal(409, `/api/cases/${id}/drafts/requisition`);
    await karin.type(/^Belopp som rekvireras/, '3000000');
    await karin.find('dialog', 'Utkastet har ändrats av någon annan').waitFor();
    await inPortal(karin, 'requisition', 'conflict');

    const { version } = must(
      await (await year.as('sven')).get<{ version: number }>(`/api/cases/${id}/drafts/requisition`),
    );
    must(
      await (
        await year.as('sven')
      ).put(`/api/cases/${id}/drafts/requisition`, { version, answers: VALID_REQUISITION }),
    );
    await karin.open(`${form}/firmatecknare`);
    await inPortal(karin, 'requisition to the signatory');
    await sven.open(`${form}/kontrollera`);
    await inPortal(sven, 'requisition check');
    await sven.open(`${form}/underskrift`);
    await sven.press('Skriv under och skicka in');
    await sven.see('Kryssa i att du är behörig företrädare.');
    await inPortal(sven, 'requisition signature', 'nothing filled in');
    await sven.tick(/^Jag är behörig/);
    await sven.type('Ditt lösenord, som underskrift', PASSWORD);
    await sven.press('Skriv under och skicka in');
    await sven.seeHeading('Rekvisitionen är inskickad');
    await inPortal(sven, 'receipt');
    await sven.open(form);
    await inPortal(sven, 'requisition', 'closed');
    await sven.open('/notiser');
    await inPortal(sven, 'notices');
  });

  it('the report in the portal', async () => {
    await year.paymentStep('erik', 'preparation');
    await year.paymentStep('elin', 'attestation');
    const erik = await site.as('erik');
    await erik.open(office('payments'));
    await erik
      .find('button', /^Åtgärder för/)
      .first()
      .click();
    await erik.find('menu').waitFor();
    await inOffice(erik, 'payments', 'menu');
    await site.setDay('2016-06-22');
    await year.paymentStep('erik', 'settlement', { paidOn: '2016-06-22', reference: 'BG-1' });
    await site.setDay('2017-03-28');
    const sven = await site.as('sven');
    const { id } = await year.seenBy('sven');
    must(
      await (
        await year.as('sven')
      ).put(`/api/cases/${id}/drafts/report`, { version: 0, answers: VALID_REPORT }),
    );
    await sven.open(`/arenden/${id}/redovisning`);
    await inPortal(sven, 'report');
    await sven.type(/^Använda medel/, '9999999');
    await sven.press('Nästa del');
    await inPortal(sven, 'report', 'area 1');
    await sven
      .find('button', /^Kontakt och övrigt/)
      .first()
      .click();
    await sven.press('Granska svaren');
    await sven.seeHeading(/svar behöver rättas/);
    await inPortal(sven, 'report', 'wrong');
    await sven.follow(/Använda medel/);
    await sven.type(/^Använda medel/, '2664713');
    await sven.see(/Sparat \d\d:\d\d/);
    must(await year.report());
    await sven.open(`/arenden/${id}`);
    await inPortal(sven, 'case', 'reported');
    await sven.page.getByText('Visa svaren').first().click();
    await sven.see('Område 1');
    await inPortal(sven, 'case', 'answers');
  });

  it('the case page of the back office and its dialogs', async () => {
    const oskar = await site.as('oskar');
    const { id } = await year.seenBy('oskar');
    await oskar.open(office('cases'));
    await inOffice(oskar, 'cases');
    await oskar.tick(/^Markera \d/);
    await inOffice(oskar, 'cases', 'one marked');
    await oskar.press('Kolumner');
    await inOffice(oskar, 'cases', 'columns');
    await oskar.open(office(`cases/${id}/show`));
    await inOffice(oskar, 'case', 'reported');
    for (const event of ['Granska redovisningen …', 'Begär komplettering …']) {
      await oskar.press(event);
      await oskar.find('dialog').waitFor();
      await inOffice(oskar, 'case', event);
      await oskar.inside('dialog', /./).press('Avbryt');
    }
    must(await year.act('oskar', 'report-review', { acceptedUsed: 2_664_713 }));
    must(
      await year.act('oskar', 'communication', { text: 'Vi överväger återkrav.', answerBy: '2017-04-10' }),
    );
    const sven = await site.as('sven');
    await sven.open(`/arenden/${id}`);
    await sven.press('Skicka svaret');
    await sven.see('Skriv ert svar innan ni skickar det.');
    await inPortal(sven, 'case', 'answering, nothing filled in');
    await sven.type('Ert svar', 'Pengarna är reserverade för en utbildning.');
    await sven.press('Skicka svaret');
    await sven.find('dialog', 'Skicka svaret?').waitFor();
    await inPortal(sven, 'case', 'answering, to confirm');
    await sven.press('Ja, skicka svaret');
    await sven.see('Svaret är skickat. Tack.');
    await inPortal(sven, 'case', 'answered');
    const beata = await site.as('beata');
    await beata.open(office(`cases/${id}/show`));
    await beata.press('Återkräv …');
    const claim = beata.inside('dialog', 'Besluta om återkrav');
    await claim.press('Besluta om återkrav');
    await beata.see('Fyll i: skäl för beslutet.');
    await inOffice(beata, 'case', 'claiming, nothing filled in');
    await claim.press('Avbryt');
    await site.setDay('2017-04-11');
    must(
      await year.act('beata', 'repayment-claim', {
        ground: 'rest',
        amount: 460_537,
        reasons: 'Medlen har inte använts.',
        dueOn: '2017-06-30',
      }),
    );
    for (const tab of [
      '',
      'requisition',
      'reports',
      'payments',
      'claim',
      'deadlines',
      'documents',
      'history',
      'ledger',
    ]) {
      await oskar.open(office(`cases/${id}/show/${tab}`));
      await inOffice(oskar, 'case', tab || 'claimed');
    }
    await oskar.open(office(`cases/${id}/show/history`));
    await oskar.press('Skriv tjänsteanteckning …');
    await oskar.find('dialog', 'Tjänsteanteckning').waitFor();
    await inOffice(oskar, 'case', 'note');
    await sven.open(`/arenden/${id}`);
    await inPortal(sven, 'case', 'claimed');
  });

  it('money: payments and claims', async () => {
    const erik = await site.as('erik');
    await erik.open('/admin/');
    await inOffice(erik, 'today');
    await erik.open(office('payments'));
    await inOffice(erik, 'payments');
    await erik.open(office('repayment-claims'));
    await inOffice(erik, 'repayment-claims');
    await erik
      .find('link', /^9\.3-/)
      .first()
      .click();
    await erik.press('Registrera inbetalning …');
    await erik.inside('dialog', 'Registrera inbetalning').press('Registrera');
    await erik.see('Fyll i: belopp.');
    await inOffice(erik, 'claim', 'receipt, nothing filled in');
    await erik.inside('dialog', 'Registrera inbetalning').press('Avbryt');
    await inOffice(erik, 'claim');
    await erik.press(/^Demo, Medels dag/);
    await erik.find('dialog', 'Ställ Medels datum').waitFor();
    await inOffice(erik, 'claim', 'demo day');
  });

  it('follow-up, organisations, people and the house', async () => {
    const anders = await site.as('anders');
    await until(
      async () =>
        must(await (await year.as('anders')).get<{ reported: number }>(`/api/rounds/1/follow-up`))
          .reported === 1,
    );
    await anders.open(office('follow-up'));
    await anders.see('2 664 713 kr');
    await inOffice(anders, 'follow-up');
    const siv = await site.as('siv');
    await inOffice(siv, 'today', 'administrator');
    for (const page of ['organisations', 'users', 'dispatches', 'audit-records', 'operations']) {
      await siv.open(office(page));
      await inOffice(siv, page);
    }
    await siv.open(office('audit-records'));
    await siv.press('Kontrollera kedjan');
    await siv.see('Kedjan är hel');
    await inOffice(siv, 'audit-records', 'verified');
    await siv.open(office('dispatches'));
    await siv.page.getByRole('table').getByRole('link').first().click();
    await inOffice(siv, 'dispatch');
    await siv.open(office('users'));
    await siv.press('Bjud in …');
    await siv.inside('dialog', 'Bjud in en användare').press('Bjud in');
    await siv.see('Fyll i: namn.');
    await inOffice(siv, 'users', 'inviting, nothing filled in');
    await siv.open(office('users'));
    await siv.follow('Agnes Holm');
    await inOffice(siv, 'user');
    await siv.open(office('organisations'));
    await siv.follow('Ale');
    await inOffice(siv, 'organisation');
    await siv.press('Ändra kontaktuppgifter …');
    await siv.find('dialog').waitFor();
    await inOffice(siv, 'organisation', 'changing');
    site.watch.expectRefusal(404, '/api/organisations/99999');
    await siv.open(office('organisations/99999/show'));
    await inOffice(siv, 'failed page');
  });

  it('English says so to the screen reader', async () => {
    const lena = await site.stranger();
    await signIn(lena, 'lena');
    await lena.press(/^SV/);
    await lena.page.getByRole('menuitem', { name: 'English' }).click();
    await lena.seeHeading('Today');
    expect(await lena.page.evaluate(() => document.documentElement.lang)).toBe('en');
    const olle = await site.stranger();
    await signIn(olle, 'rolf');
    await olle.press(/^Användarmeny/);
    await olle.page.getByLabel(/^Språk/).selectOption('en');
    await olle.find('button', /^User menu/).waitFor();
    expect(await olle.page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect((await caseOf(await year.as('lena'), 'Stockholm')).registryNumber).not.toBe('');
  });
});
