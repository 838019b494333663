import type { CaseDetail, Problem } from '#domain/contracts/index.js';
import { findDocumentCase } from '../../api/src/documents/document-case';
import { LETTERS } from '../../api/src/documents/document-kinds';
import type { Letter } from '../../api/src/documents/letter';
import { runDueWork } from '../../workers/src/run-due-work';
import { jointDraft, submitApplication } from '../stories/application-round';
import { Assessing2013, DENIAL, WHOLE } from '../stories/decided-2013';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { expectAccessible } from '../support/accessible-pdf';
import { type Product, startProduct } from '../support/product';

const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');
const titles = ({ sections }: Letter) => sections.map(({ title }) => title);
const part = ({ sections }: Letter, title: string) => sections.find((one) => one.title === title);

describe('the letter of a decision', () => {
  let product: Product;
  let year: Assessing2013;

  beforeAll(async () => {
    product = await startProduct();
    year = await Assessing2013.begin(product, {
      options: {
        severalApplications: true,
        appeal: 'byDecisionType',
        appealableKinds: ['deny'],
      },
    });
  });
  afterAll(() => product.stop());

  const letterOf = async (
    caseId: number,
    kind: 'decision' | 'applicationReceipt' = 'decision',
  ): Promise<Letter> => {
    const { manager } = product.dataSource;
    const about = await findDocumentCase(manager, caseId);
    return LETTERS[kind]({ manager, about, payload: {}, today: product.clock.today() });
  };
  const documentOf = async (caseId: number, kind: string) => {
    const { documents } = await year.seenBy('sven', caseId);
    return documents.find((one) => one.kind === kind);
  };

  it('goes out when the decision is made: a tagged PDF in the case, with its line in the dispatch log', async () => {
    const caseId = await year.proposed({
      kind: 'grantInPart',
      amount: 350_000,
      measures: [
        { measure: 'mapping', amount: 250_000 },
        { measure: 'assessmentMethods', amount: 100_000 },
      ],
      reasonCodes: ['recurringSalary'],
      reasons: 'Lönen för samordnaren *är* återkommande.',
      conditions: 'Medlen får inte användas till platser i skyddat boende.',
      hearingSkippedReason: 'Beslutet bygger på uppgifter som ni själva har lämnat.',
    });
    must(await year.decide('beata', caseId, { tookPart: ['Rut Ahlén'] }));
    await runDueWork(product.ground);
    const document = await documentOf(caseId, 'decision');
    const file = await (await year.as('sven')).get(`/api/cases/${caseId}/documents/${document?.id}`);
    expectAccessible(file.raw, 'Beslut om statsbidrag');
    expect((await year.decisions('sven', caseId)).decisions[0]).toMatchObject({
      documentId: document?.id,
      dispatchedAt: expect.any(String),
    });
    const letter = await letterOf(caseId);
    expect(titles(letter)).toEqual([
      'Beslut',
      'Beviljat belopp per insats',
      'Skäl för beslutet',
      'Villkor',
      'Återkallelseförbehåll',
      'Underrättelse före beslutet',
      'Vad som händer nu',
      'Så har beslutet fattats',
      'Överklagande',
    ]);
    expect(part(letter, 'Beviljat belopp per insats')?.facts.map(({ label }) => label)).toEqual([
      'Kartläggning',
      'Bedömningsmetoder',
    ]);
    expect(part(letter, 'Så har beslutet fattats')?.facts.map(({ value }) => value)).toEqual([
      '15 april 2013',
      'Beata Sjöström',
      'Oskar Hallgren',
      'Rut Ahlén',
    ]);
    expect(part(letter, 'Skäl för beslutet')?.paragraphs[0]).toBe('Lönen för samordnaren *är* återkommande.');
    expect(part(letter, 'Vad som händer nu')?.paragraphs[0]).toContain('senast den 31 oktober 2013');
  });

  it('tells how to appeal only where the round lets that decision be appealed, and then with the dissent', async () => {
    const caseId = await year.proposed(DENIAL);
    must(await year.decide('beata', caseId, { dissent: 'Jag hade beviljat ansökan.' }));
    const letter = await letterOf(caseId);
    expect(titles(letter)).toEqual(expect.arrayContaining(['Avvikande mening', 'Hur man överklagar']));
    // Stockholm represents the public: three weeks from the day of the decision.
    expect(part(letter, 'Hur man överklagar')?.paragraphs.join(' ')).toContain('senast den 6 maj 2013');
  });

  it('names those who apply together, with their shares', async () => {
    await product.setDay('2013-03-01');
    const { id } = await jointDraft(year.story);
    must(await submitApplication(await year.as('sven'), id));
    await product.setDay('2013-04-15');
    const letter = await letterOf(id, 'applicationReceipt');
    expect(
      part(letter, 'De som söker tillsammans')?.facts.map(({ label, value }) =>
        plainSpaces(`${label}: ${value}`),
      ),
    ).toEqual(['Stockholm (huvudansvarig): 300 000 kr', 'Uppsala: 200 000 kr']);
  });

  it('of an application says what was sent in, when, by whom and with which attachments', async () => {
    await product.setDay('2013-03-01');
    const story = year.story;
    const sven = await year.as('sven');
    const { id } = must(
      await sven.post<{ id: number }>('/api/applications', {
        roundId: story.round.id,
        organisationId: await story.organisationId('Stockholm'),
      }),
    );
    const content = Buffer.from('%PDF-1.4\n%plan\n');
    must(
      await sven.upload(`/api/cases/${id}/attachments`, {
        name: 'Handlingsplan.pdf',
        content,
        type: 'application/pdf',
      }),
    );
    must(await submitApplication(sven, id));
    await runDueWork(product.ground);
    expect((await documentOf(id, 'applicationReceipt'))?.title).toBe('Kvittens på ansökan');
    const letter = await letterOf(id, 'applicationReceipt');
    const said = Object.fromEntries(letter.facts.map(({ label, value }) => [label, plainSpaces(value)]));
    expect(said).toMatchObject({
      Mottagen: '1 mars 2013 kl. 09.30',
      Inkommen: '1 mars 2013',
      'Undertecknad av': 'Sven Ström',
      'Sökt belopp': '500 000 kr',
    });
    expect(part(letter, 'Sökt belopp per insats')?.facts.map(({ value }) => plainSpaces(value))).toEqual([
      '300 000 kr',
      '200 000 kr',
    ]);
    expect(part(letter, 'Bilagor')?.facts).toEqual([
      {
        label: 'Handlingsplan.pdf',
        value: expect.stringMatching(/Kontrollsumma \(SHA-256\): [0-9a-f]{64}$/),
      },
    ]);
    expect(letter.sections.flatMap(({ facts }) => facts.map(({ value }) => value))).toContain('Trygga hem');
  });

  describe('seen beforehand', () => {
    const preview = (
      person: 'oskar' | 'beata' | 'sven' | 'erik' | 'lena',
      caseId: number,
      body: object = {},
    ) =>
      year.as(person).then((visitor) => visitor.post<Problem>(`/api/cases/${caseId}/decision-preview`, body));

    it('is the proposal as a letter, and decides nothing', async () => {
      const caseId = await year.proposed(WHOLE);
      for (const person of ['oskar', 'beata'] as const) {
        const answer = await preview(person, caseId);
        expect(answer.status).toBe(200);
        expectAccessible(answer.raw, 'Beslut om statsbidrag');
      }
      expect((await year.decisions('oskar', caseId)).decisions).toEqual([]);
      expect((await year.seenBy('oskar', caseId)) as CaseDetail).toMatchObject({
        state: 'bedomning',
        documents: [],
      });
    });

    it('shows what is being written, before it is proposed', async () => {
      const caseId = await year.assessed();
      const answer = await preview('oskar', caseId, { proposal: DENIAL });
      expectAccessible(answer.raw, 'Beslut om avslag på ansökan om statsbidrag');
    });

    it('is refused when there is nothing to show', async () => {
      const answer = await preview('oskar', await year.assessed());
      expect([answer.status, codes(answer)]).toEqual([422, ['decision.nothingToShow']]);
    });

    it('is for those who propose and decide, in cases they may see', async () => {
      const caseId = await year.proposed(WHOLE);
      expect((await preview('sven', caseId)).status).toBe(403);
      expect((await preview('erik', caseId)).status).toBe(403);
      expect((await preview('oskar', 999_999)).status).toBe(404);
    });
  });
});
