import { VALID_APPLICATION } from '#domain/applications/valid-application.fixture.js';
import type { Draft } from '#domain/contracts/index.js';
import { type Applicant, EVERYBODY } from '../stories/application-round';
import { Assessing2013 } from '../stories/decided-2013';
import { must } from '../stories/round-2016';
import { Site } from '../support/browser';
import type { Hands } from '../support/browser-hands';
import { Keys } from '../support/browser-keys';
import { PASSWORD } from '../support/product';

/** What is left to fill in: the rest stands in the draft. */
const LEFT = ['project_name', 'budget_mapping_2013', 'budget_assessmentMethods_2013', 'confirmed'];

/** To apply and to decide without a mouse; whoever tabs always sees where. */
describe('an application round with the keyboard alone', () => {
  let site: Site;
  let year: Assessing2013;

  beforeAll(async () => {
    site = await Site.open('2013-01-15', () => Promise.resolve());
    year = await Assessing2013.begin(site.product, { options: { severalApplications: true } });
  });
  afterEach(() => expect(site.watch.faults()).toEqual([]));
  afterAll(async () => site?.close());

  async function signInWithKeys(person: Applicant): Promise<{ hands: Hands; keys: Keys }> {
    const hands = await site.stranger();
    const keys = new Keys(hands.page);
    await hands.open('/logga-in');
    await keys.tabTo('textbox', 'E-postadress');
    await keys.write(EVERYBODY[person].email);
    await keys.tabTo('textbox', 'Lösenord');
    await keys.write(PASSWORD);
    await keys.press('Enter');
    await hands.page.waitForURL((url) => url.pathname !== '/logga-in');
    await hands.settled();
    return { hands, keys };
  }

  it('the signatory applies: form, budget, co-applicant, check and signature', async () => {
    const { hands, keys } = await signInWithKeys('sven');
    const go = async (role: string, name: string | RegExp, heading: string | RegExp) => {
      await keys.tabTo(role, name);
      await keys.press('Enter');
      await hands.seeHeading(heading);
    };
    await go('button', 'Börja ansöka', /^Ansökan: Utvecklingsmedel/);
    const caseId = Number(/arenden\/(\d+)\//.exec(hands.page.url())?.[1]);
    await fillIn(caseId);
    await hands.reload();
    const { missed } = await keys.unreached();
    expect(missed).toEqual([]);

    await go('link', 'Projektet', 'Projektet');
    await keys.tabTo('textbox', 'Projektets namn');
    await keys.write('Trygga hem');
    await go('button', 'Spara och fortsätt senare', /^Ansökan: Utvecklingsmedel/);
    await go('link', 'Budget', 'Budget');
    await keys.tabTo('textbox', '2013');
    await keys.write('300000');
    await go('button', 'Spara och fortsätt senare', /^Ansökan: Utvecklingsmedel/);

    await go('link', 'Medsökande', 'Medsökande');
    await keys.tabTo('searchbox', 'Sök på organisationens namn');
    await keys.write('Uppsala');
    await keys.press('Enter');
    await keys.tabTo('button', 'Bjud in Uppsala');
    await keys.press('Enter');
    await hands.see('Uppsala är inbjuden och har fått en notis.');
    await keys.tabTo('button', 'Ta bort Uppsala ur ansökan');
    await keys.press('Enter');
    await hands.find('dialog', 'Ta bort medsökanden?').waitFor();
    await keys.tabTo('button', 'Ta bort', 6);
    await keys.press('Enter');
    await hands.see('Uppsala är borttagen ur ansökan.');
    await hands.gone(hands.find('button', 'Ta bort Uppsala ur ansökan'));
    await go('link', 'Ansökan – översikt', /^Ansökan: Utvecklingsmedel/);

    await go('link', 'Bilagor', 'Bilagor');
    await keys.tabTo('button', 'Välj filer');
    await go('link', 'Ansökan – översikt', /^Ansökan: Utvecklingsmedel/);
    await go('link', 'Intygande', 'Intygande');
    await keys.tabTo('checkbox', /^Den som skriver under/);
    await keys.press('Space');
    await go('button', 'Granska svaren', 'Kontrollera och skicka ansökan');
    await keys.tabTo('button', 'Gå vidare till underskrift');
    await keys.press('Enter');
    await keys.tabTo('checkbox', /^Jag är behörig/);
    await keys.press('Space');
    await keys.tabTo('textbox', 'Ditt lösenord, som underskrift');
    await keys.write(PASSWORD);
    await keys.press('Enter');
    await hands.seeHeading('Ansökan är inskickad');
    expect(keys.unseen).toEqual([]);
  });

  it('the decision maker chooses on the board and decides', async () => {
    await year.proposed();
    const { hands, keys } = await signInWithKeys('beata');
    await keys.tabTo('link', 'Omgångar');
    await keys.press('Enter');
    await hands.seeHeading('Omgångar');
    await keys.tabTo('link', 'Utvecklingsmedel 2013');
    await keys.press('Enter');
    await hands.seeHeading('Utvecklingsmedel 2013');
    await keys.tabTo('link', 'Fördelningstavla');
    await keys.press('Enter');
    await hands
      .find('checkbox', /^Välj Stockholm/)
      .first()
      .waitFor();
    const { missed } = await keys.unreached();
    expect(missed).toEqual([]);
    await keys.tabTo('checkbox', /^Välj Stockholm/, 160);
    await keys.press('Space');
    await keys.tabTo('button', 'Besluta 1 förslag …', 160);
    await keys.press('Enter');
    await hands.find('dialog', 'Besluta enligt 1 förslag').waitFor();
    await keys.tabTo('button', 'Fatta besluten', 6);
    await keys.press('Enter');
    await hands.seeHeading('Beslut i 1 ärende');
    expect(keys.unseen).toEqual([]);
  });

  /** Karin’s part of the draft. */
  async function fillIn(caseId: number): Promise<void> {
    const karin = await year.as('karin');
    const path = `/api/cases/${caseId}/drafts/application`;
    const { version } = must(await karin.get<Draft>(path));
    const answers = Object.fromEntries(
      Object.entries(VALID_APPLICATION).filter(([name]) => !LEFT.includes(name)),
    );
    must(await karin.put(path, { version, answers }));
  }
});
