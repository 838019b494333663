import { Site } from '../support/browser';
import { Hands } from '../support/browser-hands';
import { Keys } from '../support/browser-keys';
import { PASSWORD } from '../support/product';
import { PEOPLE, type Person } from '../stories/people';
import { VALID_REPORT } from '#domain/forms/valid-answers.fixture.js';
import { allotPots, createRound2016, must } from '../stories/round-2016';
import { StockholmsYear } from '../stories/stockholm-2016';

/** The core tasks without a mouse; whoever tabs always sees where. */
describe('with the keyboard alone', () => {
  let site: Site;
  let umea: StockholmsYear;

  beforeAll(async () => {
    site = await Site.open('2016-05-30');
    await allotPots(await createRound2016(site.product));
    umea = new StockholmsYear(site.product, 'Umeå', 'ulla');
  });
  afterEach(() => expect(site.watch.faults()).toEqual([]));
  afterAll(async () => site?.close());

  async function signInWithKeys(person: Person): Promise<{ hands: Hands; keys: Keys }> {
    const hands = await site.stranger();
    const keys = new Keys(hands.page);
    await hands.open('/logga-in');
    await keys.tabTo('textbox', 'E-postadress');
    await keys.write(PEOPLE[person].email);
    await keys.tabTo('textbox', 'Lösenord');
    await keys.write(PASSWORD);
    await keys.press('Enter');
    await hands.page.waitForURL((url) => url.pathname !== '/logga-in');
    await hands.settled();
    return { hands, keys };
  }

  it('the signatory signs in, opens the case, fills in the requisition and sends it', async () => {
    const { hands, keys } = await signInWithKeys('sven');
    await keys.tabTo('link', 'Våra ärenden');
    await keys.press('Enter');
    await hands.seeHeading('Våra ärenden');
    await keys.tabTo('link', /^Utvecklingsmedel mot våld/);
    await keys.press('Enter');
    await hands.seeHeading(/^Utvecklingsmedel mot våld/);
    const { missed } = await keys.unreached();
    expect(missed).toEqual([]);
    await keys.tabTo('link', 'Fyll i rekvisitionen');
    await keys.press('Enter');
    await hands.seeHeading('Belopp');
    await keys.tabTo('textbox', 'Belopp som rekvireras');
    await keys.write('3125250');
    await keys.tabTo('radio', 'Ja');
    await keys.press('Space');
    await keys.tabTo('button', 'Nästa del');
    await keys.press('Enter');
    await keys.tabTo('textbox', /^Bankgiro/);
    await keys.write('160-9908');
    await keys.tabTo('radio', 'E-faktura till Peppol-id');
    await keys.press('Space');
    await keys.tabTo('textbox', 'Peppol-id');
    await keys.write('0007:2120000142');
    await keys.tabTo('textbox', /^Er referens/);
    await keys.write('SOC-4711');
    await keys.tabTo('textbox', 'Fakturaadress');
    await keys.write('Socialförvaltningen, 106 64 Stockholm');
    await keys.tabTo('button', 'Nästa del');
    await keys.press('Enter');
    await keys.tabTo('textbox', 'Kontaktpersonens namn');
    await keys.write('Karin Ek');
    await keys.tabTo('textbox', 'Kontaktpersonens e-postadress');
    await keys.write('karin.ek@stockholm.example');
    await keys.tabTo('textbox', 'Kontaktpersonens telefon');
    await keys.write('08-508 25 000');
    await keys.tabTo('button', 'Granska svaren');
    await keys.press('Enter');
    await hands.seeHeading('Ett svar behöver rättas');
    await keys.tabTo('link', /Intygande: Välj minst ett alternativ/);
    await keys.press('Enter');
    await keys.tabTo('checkbox', /^Den som skriver under/);
    await keys.press('Space');
    await keys.tabTo('button', 'Granska svaren');
    await keys.press('Enter');
    await hands.seeHeading('Kontrollera rekvisitionen');
    await keys.tabTo('button', 'Gå vidare till underskrift');
    await keys.press('Enter');
    await keys.tabTo('checkbox', /^Jag är behörig/);
    await keys.press('Space');
    await keys.tabTo('textbox', 'Ditt lösenord, som underskrift');
    await keys.write(PASSWORD);
    await keys.press('Enter');
    await hands.seeHeading('Rekvisitionen är inskickad');
    expect(keys.unseen).toEqual([]);
  });

  it('in the portal a dialog takes the focus, closes on Esc and gives it back', async () => {
    const { hands, keys } = await signInWithKeys('ulla');
    await hands.open(`/arenden/${(await umea.seenBy('ulla')).id}`);
    await keys.tabTo('button', 'Återkalla');
    await keys.press('Enter');
    await hands.find('dialog', 'Återkalla ärendet?').waitFor();
    for (let n = 0; n < 8; n++) {
      await keys.tab();
      expect(
        await hands.page.evaluate(
          () =>
            document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
        ),
      ).toBe(true);
    }
    await keys.press('Escape');
    await hands.gone(hands.find('dialog'));
    expect(await keys.stop()).toMatchObject({ role: 'button', name: 'Återkalla' });
    expect(keys.unseen).toEqual([]);
  });

  it('the officer opens a case from the list and reaches every control, and reads why a step is blocked', async () => {
    await umea.requisition();
    await umea.pay('2016-05-30');
    await site.setDay('2017-03-28');
    must(await umea.report({ ...VALID_REPORT, used: 1_000 }));
    const { hands, keys } = await signInWithKeys('oskar');
    await keys.tabTo('link', 'Ärenden');
    await keys.press('Enter');
    await hands.seeHeading('Ärenden');
    await keys.tabTo('searchbox', 'Sök diarienummer eller mottagare');
    await keys.write('Umeå');
    await hands.inTime(() => hands.sees('1–1 av 1'));
    await keys.tabTo('link', (await umea.seenBy('oskar')).registryNumber);
    await keys.press('Enter');
    await hands.seeHeading(/Umeå$/);
    const { missed, stops } = await keys.unreached();
    expect(missed).toEqual([]);
    const blocked = stops.find(({ name }) => name === 'Avsluta ärendet');
    expect(blocked?.description).toMatch(/granska/i);

    await keys.tabTo('button', 'Avsluta ärendet');
    await keys.press('Enter');
    expect(await hands.find('dialog').count()).toBe(0);

    await keys.tabTo('button', 'Begär komplettering …');
    await keys.press('Enter');
    await hands.find('dialog', 'Begär komplettering').waitFor();
    await keys.tabTo('textbox', 'Vad som behöver kompletteras', 6);
    await keys.press('Escape');
    await hands.gone(hands.find('dialog'));
    expect(await keys.stop()).toMatchObject({ role: 'button', name: 'Begär komplettering …' });
    expect(keys.unseen).toEqual([]);
  });

  it('the skip link leads past the menu in both', async () => {
    for (const person of ['sven', 'oskar'] as const) {
      const { hands, keys } = await signInWithKeys(person);
      await hands.reload();
      await keys.tab();
      expect((await keys.stop())?.name).toBe('Hoppa till innehållet');
      await keys.press('Enter');
      expect(
        await hands.page.evaluate(
          () =>
            document.activeElement?.closest('main') !== null || document.activeElement?.tagName === 'MAIN',
        ),
      ).toBe(true);
    }
  });
});
