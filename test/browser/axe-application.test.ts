import { VALID_APPLICATION } from '#domain/applications/valid-application.fixture.js';
import type { Round } from '#domain/contracts/index.js';
import { jointDraft, ROUND_2013, startApplication, submitApplication } from '../stories/application-round';
import { Assessing2013, DENIAL } from '../stories/decided-2013';
import { askForOpinions, askForSupplement } from '../stories/handling';
import { must } from '../stories/round-2016';
import { Site } from '../support/browser';
import type { Hands } from '../support/browser-hands';
import { Looker } from '../support/browser-look';
import { PASSWORD } from '../support/product';

/** Every page of an application round, empty, filled, wrong and with its dialogs open, is one that everybody can use. */
describe('accessibility of the application round', () => {
  let site: Site;
  let year: Assessing2013;
  /** Stockholm's, which goes from draft to decision while the pages are looked at. */
  let caseId = 0;
  const looker = new Looker();
  const wrong: string[] = [];

  beforeAll(async () => {
    site = await Site.open('2013-01-15', () => Promise.resolve());
    year = await Assessing2013.begin(site.product, {
      options: { severalApplications: true, appeal: 'all', opinionNeeded: true },
      settings: { criteria: [{ key: 'plan', title: 'Genomförandeplan', weight: 100, maxScore: 5 }] },
    });
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
  /** The dialog that the button opens, as it stands when it is sent in with nothing filled in. */
  const inDialog = async (hands: Hands, page: string, button: string, submit: string) => {
    await hands.press(button);
    const dialog = hands.inside('dialog', /./);
    await dialog.press(submit);
    await inOffice(hands, page, button);
    await dialog.press('Avbryt');
  };

  it('the set-up of a round, part by part', async () => {
    const maria = await site.as('maria');
    const { pots: _pots, ...bare } = ROUND_2013;
    const draft = must(
      await (
        await year.as('maria')
      ).post<Round>('/api/rounds', {
        programmeId: year.story.programme.id,
        ...bare,
        year: 2014,
        name: 'Utvecklingsmedel 2014',
        pots: [{ recipientClass: 'municipality', name: 'Kommuner', frame: ROUND_2013.frame }],
      }),
    );
    await maria.open(office('rounds/create'));
    await maria.press('Skapa utkastet');
    await maria.see('Fyll i: ram.');
    await inOffice(maria, 'new round', 'nothing filled in');
    await maria.open(office(`rounds/${draft.id}/show/setup`));
    await maria.see('Återstår före publicering');
    await inOffice(maria, 'draft round', 'set-up, empty');
    for (const [part, add] of [
      ['prestationskrav', 'Lägg till krav'],
      ['områden och åtgärder', 'Lägg till område'],
      ['bedömningskriterier', 'Lägg till kriterium'],
    ] as const) {
      await maria.press(`Ändra ${part}`);
      await maria.press(add);
    }
    for (const part of ['kalender', 'fristregler', 'budgetår', 'val', 'formulär', 'beslutsbrev'])
      await maria.press(`Ändra ${part}`);
    await inOffice(maria, 'draft round', 'set-up, every part open');
    await maria.reload();
    await maria.press('Publicera …');
    site.watch.expectRefusal(422, `/api/rounds/${draft.id}/publication`);
    await maria.inside('dialog', 'Publicera omgången').press('Publicera');
    await maria.find('alert').first().waitFor();
    await inOffice(maria, 'draft round', 'publication refused');
    await maria.open(office(`rounds/${draft.id}/show/dry-run`));
    await maria.press('Provkör');
    await maria.seeHeading('Utfall');
    await inOffice(maria, 'draft round', 'dry run');
    await maria.open(office(`rounds/${year.story.round.id}/show/setup`));
    await maria.press('Ändra val');
    await inOffice(maria, 'round', 'correcting');
  });

  it('letter templates and the delegation order', async () => {
    const maria = await site.as('maria');
    await maria.open(office('letter-templates'));
    await inOffice(maria, 'letter-templates');
    await maria.press('Ändra Beslut: avslag');
    await inOffice(maria, 'letter template');
    await maria.press('Tillbaka utan att publicera');
    await maria.press('Ny brevmall');
    await inOffice(maria, 'new letter template');
    await maria.open(office('delegation-order'));
    await inOffice(maria, 'delegation-order', 'empty');
    await maria.press('Ny rad …');
    const rule = maria.inside('dialog', 'Ny rad i delegationsordningen');
    await rule.type(/^Upp till/, 'mycket');
    await rule.press('Lägg till');
    await inOffice(maria, 'delegation-order', 'a sum that is none');
    await rule.press('Avbryt');
    for (const decisionKind of ['grant', 'deny', 'dismiss', 'review'])
      must(
        await (
          await year.as('maria')
        ).post('/api/delegation-order/rules', {
          decisionKind,
          userId: null,
          upTo: null,
          validFrom: '2013-01-01',
        }),
      );
    await maria.open(office('delegation-order'));
    await inOffice(maria, 'delegation-order');
  });

  it('applying, from the open round to the receipt', async () => {
    const [sven, petra] = [await site.as('sven'), await site.as('petra')];
    await sven.open('/');
    await inPortal(sven, 'start', 'an open round');
    caseId = (await startApplication(year.story)).id;
    const form = `/arenden/${caseId}/ansokan`;
    await sven.open(form);
    await inPortal(sven, 'application', 'empty');
    await sven.press('Kasta utkastet');
    await inPortal(sven, 'application', 'discarding');
    await sven.open(`${form}/formular`);
    await inPortal(sven, 'application form');
    await sven.open(`${form}/formular?del=budgetPage`);
    await inPortal(sven, 'application form', 'budget');
    await sven.open(`${form}/medsokande`);
    await inPortal(sven, 'co-applicants', 'alone');
    await sven.type('Sök på organisationens namn', 'U');
    await sven.press('Sök');
    await inPortal(sven, 'co-applicants', 'too short a search');
    await sven.type('Sök på organisationens namn', 'Uppsala');
    await sven.press('Sök');
    await sven.find('button', 'Bjud in Uppsala').waitFor();
    await inPortal(sven, 'co-applicants', 'found');
    await sven.press('Bjud in Uppsala');
    await sven.see('är inbjuden');
    await sven.type('Del för Uppsala, i kronor', 'mycket');
    await sven.press('Spara fördelningen');
    await inPortal(sven, 'co-applicants', 'a share that is no amount');
    await sven.open(`${form}/bilagor`);
    await inPortal(sven, 'attachments', 'empty');
    await sven.field('Välj filer').setInputFiles(file('tom.txt', ''));
    await sven.find('alert').waitFor();
    await inPortal(sven, 'attachments', 'refused');
    await sven.field('Välj filer').setInputFiles(file('plan.txt', 'Vår plan.\n'));
    await sven.see('plan.txt är uppladdad.');
    await inPortal(sven, 'attachments');
    await sven.open(`${form}/kontrollera`);
    await inPortal(sven, 'application check', 'incomplete');

    await petra.open('/');
    await inPortal(petra, 'start', 'invited');
    await petra.open(form);
    await petra.press('Bekräfta');
    await petra.see('Skriv ditt lösenord för att svara.');
    await inPortal(petra, 'application', 'answering, nothing filled in');

    await petra.type('Ditt lösenord, som underskrift', PASSWORD);
    await petra.press('Tacka nej');
    await petra.see('Ni har tackat nej.');
    const api = await year.as('sven');
    const { version } = must(await api.get<{ version: number }>(`/api/cases/${caseId}/drafts/application`));
    must(await api.put(`/api/cases/${caseId}/drafts/application`, { version, answers: VALID_APPLICATION }));
    await sven.open(`${form}/kontrollera`);
    await inPortal(sven, 'application check');
    await sven.press('Gå vidare till underskrift');
    await sven.press('Skriv under och skicka in');
    await inPortal(sven, 'application signature', 'nothing filled in');
    must(await submitApplication(api, caseId));
    await sven.open(`${form}/kvitto`);
    await inPortal(sven, 'application receipt');
    await sven.open(`/arenden/${caseId}`);
    await inPortal(sven, 'applied case');
    const { id: late } = await jointDraft(year.story);
    await site.setDay('2013-04-02');
    await sven.open(`/arenden/${late}/ansokan`);
    await inPortal(sven, 'application', 'too late');
  });

  it('the case at the officer’s, before anything is done with it', async () => {
    const oskar = await site.as('oskar');
    await oskar.open(office('cases'));
    await inOffice(oskar, 'cases');
    for (const tab of [
      '',
      'application',
      'opinions',
      'supplements',
      'assessment',
      'decision',
      'messages',
      'aftermath',
    ]) {
      await oskar.open(office(`cases/${caseId}/show/${tab}`));
      await inOffice(oskar, 'case', `${tab || 'overview'}, empty`);
    }
    await oskar.open(office(`cases/${caseId}/show`));
    await inDialog(oskar, 'case', 'Fullständighetskontroll …', 'Spara kontrollen');
    await inDialog(oskar, 'case', 'Anmäl jäv …', 'Anmäl jäv');
    await oskar.open(office(`cases/${caseId}/show/supplements`));
    await inDialog(oskar, 'case', 'Begär komplettering …', 'Skicka begäran');
    await oskar.open(office(`cases/${caseId}/show/opinions`));
    await oskar.press('Begär yttrande …');
    await oskar.find('dialog').waitFor();
    await inOffice(oskar, 'case', 'asking for opinions');
  });

  it('opinions and their comparison', async () => {
    const [lena, oskar] = [await site.as('lena'), await site.as('oskar')];
    await lena.open(office('opinions'));
    await inOffice(lena, 'opinions', 'empty');
    await oskar.open(office('opinion-comparison'));
    await inOffice(oskar, 'opinion-comparison', 'empty');
    must(await askForOpinions(year.story, caseId));
    await lena.open(office('opinions'));
    await inOffice(lena, 'opinions');
    await lena.page.getByRole('table').getByRole('link').first().click();
    await lena.field(/^Skäl för ställningstagandet/).waitFor();
    await inOffice(lena, 'opinion', 'empty');
    await lena.press('Nästa del');
    await lena.press('Granska svaren');
    await lena.seeHeading(/svar behöver rättas/);
    await inOffice(lena, 'opinion', 'nothing filled in');
    await lena.press('Föregående del');
    await lena.tick('Tillstyrker', /^Länsstyrelsens ställningstagande/);
    await lena.type(/^Skäl för ställningstagandet/, 'Fungerande samverkan.');
    await lena.press('Nästa del');
    for (const requirement of await lena.find('radiogroup', /^Är kravet uppfyllt/).all())
      await requirement.getByRole('radio').first().check();
    await lena.press('Granska svaren');
    await lena.seeHeading('Kontrollera yttrandet');
    await inOffice(lena, 'opinion', 'check');
    await lena.press('Lämna yttrandet');
    await lena.see('Yttrandet är lämnat.');
    await inOffice(lena, 'opinion', 'answered');
    await oskar.open(office('opinion-comparison'));
    await oskar.find('table').first().waitFor();
    await inOffice(oskar, 'opinion-comparison');
  });

  it('supplement and messages', async () => {
    const [sven, oskar] = [await site.as('sven'), await site.as('oskar')];
    must(await askForSupplement(year.story, caseId));
    must(
      await (
        await year.as('oskar')
      ).post(`/api/cases/${caseId}/messages`, { text: 'När börjar ni?', wantsReply: true }),
    );
    await sven.open(`/arenden/${caseId}`);
    await sven.press('Skicka meddelandet');
    await inPortal(sven, 'applied case', 'asked, nothing filled in');
    await sven.follow('Komplettera ansökan');
    await inPortal(sven, 'supplement');
    await sven.type(/^Vilka resultat väntar ni er/, 'Fler upptäcks.');
    await sven.press('Granska svaren');
    await sven.seeHeading('Kontrollera kompletteringen');
    await inPortal(sven, 'supplement check');
    await sven.press('Gå vidare till underskrift');
    await sven.press('Skriv under och skicka in');
    await inPortal(sven, 'supplement signature', 'nothing filled in');
    await oskar.open(office(`cases/${caseId}/show/supplements`));
    await inOffice(oskar, 'case', 'supplement asked');
    await oskar.open(office(`cases/${caseId}/show/messages`));
    await oskar.press('Skicka');
    await inOffice(oskar, 'case', 'message, nothing filled in');
  });

  it('assessment, proposal and the board', async () => {
    const [oskar, beata] = [await site.as('oskar'), await site.as('beata')];
    const round = `rounds/${year.story.round.id}/show`;
    for (const tab of ['', '/board', '/batches']) {
      await beata.open(office(`${round}${tab}`));
      await inOffice(beata, 'round', `${tab || 'overview'}, empty`);
    }
    const opened = await year.opened();
    await oskar.open(office(`cases/${opened}/show/assessment`));
    await oskar.find('button', 'Klar med bedömningen').waitFor();
    await inOffice(oskar, 'assessed case', 'assessment, empty');
    site.watch.expectRefusal(422, `/api/cases/${opened}/assessment`);
    site.watch.expectRefusal(409, `/api/cases/${opened}/assessment`);
    await oskar.press('Klar med bedömningen');
    await oskar.find('alert').first().waitFor();
    await inOffice(oskar, 'assessed case', 'assessment, incomplete');
    must(await year.assess('oskar', opened, {}, { version: await savedVersion(opened) }));
    await oskar.open(office(`cases/${opened}/show/assessment`));
    await inOffice(oskar, 'assessed case', 'assessment, finished');
    await oskar.open(office(`cases/${opened}/show/decision`));
    await oskar.press('Skriv förslag');
    await inOffice(oskar, 'assessed case', 'proposing');

    const proposed = await year.proposed(DENIAL);
    // Nobody has asked the county about it: stays grey on the board.
    await year.proposed();
    await beata.open(office(`cases/${proposed}/show/decision`));
    await inOffice(beata, 'proposed case');
    await inDialog(beata, 'proposed case', 'Lämna tillbaka …', 'Lämna tillbaka');
    await beata.open(office(`${round}/board`));
    await beata
      .find('checkbox', /^Välj Stockholm/)
      .first()
      .waitFor();
    await inOffice(beata, 'round', 'board');
    await beata.tick('Välj alla som kan beslutas');
    await beata.press('Räkna');
    await beata.see('Får bidrag');
    await inOffice(beata, 'round', 'board, chosen and counted');
    await beata.press('Besluta 1 förslag …');
    const decide = beata.inside('dialog', 'Besluta enligt 1 förslag');
    await inOffice(beata, 'round', 'board, deciding');
    await decide.press('Fatta besluten');
    await beata.seeHeading('Beslut i 1 ärende');
    await beata.inTime(() => beata.sees('Klart'));
    await inOffice(beata, 'batch');
    await beata.open(office(`${round}/batches`));
    await inOffice(beata, 'round', 'batches');
    await beata.open(office(`${round}`));
    await inOffice(beata, 'round', 'overview');
  });

  it('after the decision', async () => {
    const [sven, oskar] = [await site.as('sven'), await site.as('oskar')];
    const denied = await year.proposed(DENIAL);
    must(await year.decide('beata', denied));
    await sven.open(`/arenden/${denied}`);
    await inPortal(sven, 'denied case');
    await sven.press('Överklaga');
    await sven.press('Skicka överklagandet');
    await inPortal(sven, 'denied case', 'appealing, nothing filled in');
    const [decision] = (await year.decisions('oskar', denied)).decisions;
    must(
      await (
        await year.as('sven')
      ).post(`/api/cases/${denied}/appeals`, {
        decisionId: decision?.id,
        appellant: 'Stockholm',
        text: 'Beslutet är fel.',
      }),
    );
    await sven.open(`/arenden/${denied}`);
    await inPortal(sven, 'denied case', 'appealed');
    for (const tab of ['', 'decision', 'aftermath']) {
      await oskar.open(office(`cases/${denied}/show/${tab}`));
      await inOffice(oskar, 'denied case at the officer’s', tab || 'overview');
    }
    await inDialog(oskar, 'denied case at the officer’s', 'Pröva om det kom i rätt tid …', 'Avgör');
  });

  async function savedVersion(id: number): Promise<number> {
    const { assessments } = await year.file('oskar', id);
    return assessments.find(({ mine }) => mine)?.version ?? 0;
  }
});

const file = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});
