import { VALID_APPLICATION } from '#domain/applications/valid-application.fixture.js';
import type { Programme } from '#domain/contracts/index.js';
import { EVERYBODY, inviteEverybody } from '../stories/application-round';
import { opinionsOf } from '../stories/handling';
import { must } from '../stories/round-2016';
import { picture, Site } from '../support/browser';
import type { Hands } from '../support/browser-hands';
import { brokenInvariants } from '../support/invariants';
import { PASSWORD } from '../support/product';

/** An application round as those who live it see it: two kommuner, two county boards and an authority, each at their own screen. */
describe('an application round on the screens', () => {
  let site: Site;
  let roundId = 0;
  let caseId = 0;
  /** The application's diarienummer, as the receipt says it. */
  let registryNumber = '';

  beforeAll(async () => {
    site = await Site.open('2013-01-15', inviteEverybody);
    must(
      await (
        await api('maria')
      ).post<Programme>('/api/programmes', {
        code: 'vald-i-nara-relationer',
        name: 'Utvecklingsmedel mot våld i nära relationer',
        purpose: 'Stöd till arbetet mot våld i nära relationer.',
      }),
    );
  });
  afterEach(async () => {
    expect(site.watch.faults()).toEqual([]);
    expect(await brokenInvariants(site.product.dataSource)).toEqual([]);
  });
  afterAll(async () => site?.close());

  const api = (person: keyof typeof EVERYBODY) => site.product.signIn(EVERYBODY[person].email);
  const toCase = (hands: Hands, tab = '') => hands.open(`/admin/#/cases/${caseId}/show/${tab}`);

  it('the programme manager drafts a round', async () => {
    const maria = await site.as('maria');
    await maria.follow('Omgångar');
    await maria.follow('Ny omgång');
    await maria.tick(/^Ansökan: mottagarna söker/);
    const round: Record<string, string> = {
      År: '2013',
      Namn: 'Utvecklingsmedel 2013',
      'Rättslig grund': 'Regeringsbeslut 2012-12-20 nr III:1',
      Ram: '70 000 000',
      'Pott till kommuner (frivilligt)': '70 000 000',
      'Ansökan öppnar': '2013-02-01',
      'Ansökan senast': '2013-03-28',
      'Yttranden senast': '2013-04-30',
      'Beslut planeras': '2013-06-14',
      'Rekvisition från': '2013-06-14',
      'Rekvisition senast': '2013-10-31',
      'Pengarna används från': '2013-06-14',
      'Pengarna används till': '2014-04-30',
      'Redovisas senast': '2014-06-02',
      'Återbetalas senast': '2014-09-30',
    };
    for (const [label, text] of Object.entries(round)) await maria.type(label, text);
    await maria.press('Skapa utkastet');
    await maria.seeHeading('Utvecklingsmedel 2013');
    await maria.see('Återstår före publicering');
    roundId = Number(/rounds\/(\d+)\//.exec(maria.page.url())?.[1]);
  });

  it('she fills in its parts until nothing is left, plays it with invented applicants, and publishes it', async () => {
    const maria = await site.as('maria');
    await part(maria, 'prestationskrav', async () => {
      await maria.press('Lägg till krav');
      await maria.type('Rubrik', 'Handlingsplan');
      await maria.type('Vad den sökande ska visa', 'Att kommunen har en handlingsplan.');
    });
    await part(maria, 'områden och åtgärder', async () => {
      await maria.press('Lägg till område');
      await maria.type('Områdets rubrik', 'Förutsättningar för arbetet');
      await maria.tick('Kommuner', 'Söks av');
      await maria.type('Åtgärd', 'Kartläggning');
    });
    await part(maria, 'budgetår', () => maria.type('År som budgeten delas på', '2013, 2014'));
    await part(maria, 'val', () => maria.choose('Överklagande', 'Alla beslut får överklagas'));
    await maria.see('Omgången kan publiceras.');
    await picture(maria.page, 'back-office-set-up');

    await maria.follow('Provkör omgången');
    await maria.type('Ansökningar: kommuner', '40');
    await maria.press('Provkör');
    await maria.seeHeading('Arbete per handläggare');
    await maria.row('Oskar Hallgren').see('40');
    await picture(maria.page, 'back-office-dry-run');

    await maria.follow('Upplägg');
    await maria.press('Publicera …');
    await maria.inside('dialog', 'Publicera omgången').press('Publicera');
    await maria.see('Omgången är publicerad.');
  });

  it('Stockholm begins an application, and the budget is summed and saved as it is written', async () => {
    await site.setDay('2013-03-01');
    const sven = await site.as('sven');
    await sven.seeHeading('Öppna utlysningar');
    await sven.press('Börja ansöka');
    await sven.seeHeading(/^Ansökan: Utvecklingsmedel/);
    caseId = Number(/arenden\/(\d+)\//.exec(sven.page.url())?.[1]);
    must(
      await (
        await api('karin')
      ).put(`/api/cases/${caseId}/drafts/application`, { version: 0, answers: allButTheBudget() }),
    );
    await sven.reload();
    await sven.item('Projektet').see('Klar');
    await sven.follow('Budget');
    const mapping = sven.inside('group', 'Kartläggning');
    await mapping.type('2013', '300000');
    await mapping.type('2014', '200000');
    await sven.see('500 000 kr');
    await sven.see(/Sparat \d\d:\d\d/);
    await picture(sven.page, 'portal-budget');
  });

  it('it invites Uppsala, whose own signatory confirms with her own password', async () => {
    const [sven, petra] = [await site.as('sven'), await site.as('petra')];
    await sven.open(`/arenden/${caseId}/ansokan`);
    await picture(sven.page, 'portal-task-list');
    await sven.follow('Medsökande');
    await sven.type('Sök på organisationens namn', 'Uppsala');
    await sven.press('Sök');
    await sven.press('Bjud in Uppsala');
    await sven.see('Uppsala är inbjuden och har fått en notis.');
    await sven.type('Del för Stockholm, i kronor', '300 000');
    await sven.type('Del för Uppsala, i kronor', '200 000');
    await sven.see('Fördelningen stämmer med det sökta beloppet.');
    await sven.press('Spara fördelningen');
    await sven.see('Fördelningen är sparad.');

    await petra.open('/');
    await petra.see('Svara på inbjudan att söka tillsammans med Stockholm.');
    await petra.follow(/^Läs ansökan och svara/);
    await petra.see('Er del av beloppet: 200 000 kr');
    await petra.type('Ditt lösenord, som underskrift', PASSWORD);
    await petra.press('Bekräfta');
    await petra.see('Ni är med i ansökan. Huvudsökanden har fått besked.');
  });

  it('it adds a paper, checks the answers, signs, and gets a receipt with the diarienummer', async () => {
    const sven = await site.as('sven');
    await sven.open(`/arenden/${caseId}/ansokan`);
    await sven.follow('Bilagor');
    await sven.field('Välj filer').setInputFiles({
      name: 'handlingsplan.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Handlingsplan antagen den 12 mars 2012.\n'),
    });
    await sven.see('handlingsplan.txt är uppladdad.');
    await sven.open(`/arenden/${caseId}/ansokan`);
    await sven.follow('Kontrollera och skicka');
    await sven.seeHeading('Kontrollera och skicka ansökan');
    await sven.see('Trygga hem');
    await sven.row('Uppsala').see('200 000 kr');
    await sven.see('handlingsplan.txt');
    await sven.press('Gå vidare till underskrift');
    await sven.tick(/^Jag är behörig att företräda Stockholm/);
    await sven.type('Ditt lösenord, som underskrift', PASSWORD);
    await sven.press('Skriv under och skicka in');
    await sven.seeHeading('Ansökan är inskickad');
    registryNumber =
      (await sven.page
        .getByText(/^\d+\.\d+-\d+\/2013$/)
        .first()
        .textContent()) ?? '';
    await sven.find('link', 'Kvitto som PDF').waitFor({ timeout: 60_000 });
    await picture(sven.page, 'portal-application-receipt');
  });

  it('the officer registers it and asks both counties for their opinion', async () => {
    await site.setDay('2013-03-29');
    const oskar = await site.as('oskar');
    await oskar.follow('Ärenden');
    await oskar.follow(registryNumber);
    await oskar.press('Ta ärendet');
    await oskar.press('Fullständighetskontroll …');
    const check = oskar.inside('dialog', 'Fullständighetskontroll');
    await check.choose('Resultat', 'Komplett');
    await check.press('Spara kontrollen');
    await oskar.see('Kontrollen är sparad.');
    await toCase(oskar, 'opinions');
    await oskar.press('Begär yttrande …');
    const request = oskar.inside('dialog', 'Begär yttrande');
    await request.type('Fråga till länsstyrelsen (frivilligt)', 'Är samverkan i länet förankrad?');
    await request.press('Skicka begäran');
    await oskar.see('Begäran är skickad.');
    await oskar.seeHeading('Uppsala län');
    await oskar.seeHeading('Stockholms län');
  });

  it('the county board reads the application beside the form, and answers; the other one does too', async () => {
    await site.setDay('2013-04-10');
    const lena = await site.as('lena');
    await lena.follow('Yttranden');
    await lena.follow(registryNumber);
    await lena.see('Är samverkan i länet förankrad?');
    await lena.see('Trygga hem');
    await lena.tick('Tillstyrker', /^Länsstyrelsens ställningstagande/);
    await lena.type(/^Skäl för ställningstagandet/, 'Kommunerna har en fungerande samverkan.');
    await lena.press('Nästa del');
    await lena.tick('Uppfyllt', /^Är kravet uppfyllt\? Handlingsplan/);
    await lena.see(/Sparat \d\d:\d\d/);
    await lena.press('Granska svaren');
    await lena.seeHeading('Kontrollera yttrandet');
    await lena.press('Lämna yttrandet');
    await lena.see('Yttrandet är lämnat.');

    const olle = await api('olle');
    const asked = (await opinionsOf(olle, caseId)).find(({ state }) => state === 'requested');
    must(
      await olle.post(`/api/opinions/${asked?.id}/answer`, {
        version: asked?.version,
        answers: {
          recommendation: 'grantInPart',
          reasons: 'Uppsala är i början av arbetet.',
          requirement_handlingsplan: 'partly',
        },
      }),
    );
  });

  it('the officer asks for one answer more, and the kommun can change that one alone', async () => {
    const [oskar, sven] = [await site.as('oskar'), await site.as('sven')];
    await toCase(oskar, 'supplements');
    await oskar.press('Begär komplettering …');
    const request = oskar.inside('dialog', 'Begär komplettering');
    await request.tick('Vilka resultat väntar ni er?');
    await request.type('Vad sökanden ska göra', 'Beskriv hur resultaten mäts.');
    await request.see(/20 § förvaltningslagen/);
    await request.press('Skicka begäran');
    await oskar.see('Begäran är skickad till sökanden.');

    await sven.open('/');
    await sven.follow('Komplettera ansökan');
    await sven.see('Beskriv hur resultaten mäts.');
    await sven.follow('Komplettera ansökan');
    await sven.field(/^Vilka resultat väntar ni er/).waitFor();
    expect(await sven.find('textbox').count()).toBe(1);
    await sven.type(/^Vilka resultat väntar ni er/, 'Fler upptäcks, mätt i januari och i juni.');
    await sven.see(/Sparat \d\d:\d\d/);
    await sven.press('Granska svaren');
    await sven.seeHeading('Kontrollera kompletteringen');
    await sven.row('Vilka resultat väntar ni er?').see('Fler upptäcks, mätt i januari och i juni.');
    await sven.press('Gå vidare till underskrift');
    await sven.type('Ditt lösenord, som underskrift', PASSWORD);
    await sven.press('Skriv under och skicka in');
    await sven.seeHeading('Kompletteringen är inskickad. Tack.');
  });

  it('the officer sees what the answer changed, assesses and proposes', async () => {
    const oskar = await site.as('oskar');
    await toCase(oskar, 'supplements');
    const changed = oskar.row('Vilka resultat väntar ni er?');
    await changed.see('Handläggarna upptäcker fler som är utsatta.');
    await changed.see('Fler upptäcks, mätt i januari och i juni.');
    await oskar.press('Börja handlägga …');
    await oskar.inside('dialog', 'Börja handlägga').press('Börja handlägga');
    await oskar.see('Handläggningen har börjat.');

    await toCase(oskar, 'assessment');
    await oskar.press('Sätt alla som inte är bedömda till Uppfyllt');
    await oskar.field('Är verksamheten kopplad till budgeten?').selectOption('Ja');
    await oskar.type('Föreslaget: Kartläggning', '400 000');
    await oskar.tick('Återkommande lönekostnad');
    await picture(oskar.page, 'back-office-assessment');
    await oskar.press('Klar med bedömningen');
    await oskar.see('Bedömningen är klar.');

    await toCase(oskar, 'decision');
    await oskar.press('Skriv förslag');
    await oskar.see('Föreslaget 400 000 kr av sökta 500 000 kr');
    expect(await oskar.field('Skäl för beslutet').inputValue()).not.toBe('');
    await oskar.type('Varför sökanden inte behöver höras (frivilligt)', 'Uppenbart obehövligt.');
    await oskar.press('Lämna förslaget');
    await oskar.see('Förslaget är lämnat till beslutsfattaren.');
    await picture(oskar.page, 'back-office-proposal');
  });

  it('the decision maker decides from the board, where the frame that is left follows', async () => {
    await site.setDay('2013-06-10');
    const beata = await site.as('beata');
    await beata.follow('Omgångar');
    await beata.follow('Utvecklingsmedel 2013');
    await beata.follow('Fördelningstavla');
    await beata.tick(`Välj Stockholm, ${registryNumber}`);
    await picture(beata.page, 'back-office-board');
    await beata.press('Besluta 1 förslag …');
    const decide = beata.inside('dialog', 'Besluta enligt 1 förslag');
    await decide.see('1 beviljas med tillsammans 400 000 kr');
    await decide.press('Fatta besluten');
    await beata.seeHeading('Beslut i 1 ärende');
    await beata.inTime(() => beata.row(registryNumber).sees('Klart'));
    await picture(beata.page, 'back-office-batch');
    await beata.open(`/admin/#/rounds/${roundId}/show/board`);
    await beata.see('400 000 kr (0,6 %)');
    await beata.see('69 600 000 kr');
  });

  it('both kommuner read the decision, its letter and how to appeal', async () => {
    for (const person of ['sven', 'petra'] as const) {
      const hands = await site.as(person);
      await hands.open(`/arenden/${caseId}`);
      await hands.seeHeading('Beslut');
      await hands.see('400 000 kr');
      await hands.see('Beslutet får överklagas.');
      await hands.find('link', 'Beslutsbrev som PDF').waitFor();
    }
    const sven = await site.as('sven');
    await sven.item(/^Bedömning/).see('Klart');
    await picture(sven.page, 'portal-decision');
    const href = await sven.find('link', 'Beslutsbrev som PDF').getAttribute('href');
    const letter = await sven.page.request.get(href ?? '');
    expect(letter.headers()['content-type']).toBe('application/pdf');
  });

  async function part(hands: Hands, name: string, fill: () => Promise<void>): Promise<void> {
    await hands.press(`Ändra ${name}`);
    await fill();
    await hands.press('Spara');
    await hands.find('button', `Ändra ${name}`).waitFor();
  }
});

/** What Karin has written before Sven opens the budget. */
function allButTheBudget(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(VALID_APPLICATION).filter(([question]) => !question.startsWith('budget_')),
  );
}
