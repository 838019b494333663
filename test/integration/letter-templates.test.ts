import type { LetterTemplateRow, MergeField, Problem } from '#domain/contracts/index.js';
import { findDocumentCase } from '../../api/src/documents/document-case';
import { LETTERS } from '../../api/src/documents/document-kinds';
import { Assessing2013, DENIAL } from '../stories/decided-2013';
import type { Person } from '../stories/people';
import { must } from '../stories/round-2016';
import { expectAccessible } from '../support/accessible-pdf';
import { type Product, startProduct } from '../support/product';

const CONTENT = {
  title: 'Avslag på er ansökan',
  introduction: 'Hej {{mottagare}}! Ni sökte {{sokt_belopp}} i {{omgang}}.\n\nAndra stycket.',
  sections: [{ title: 'Råd inför nästa gång', text: 'Beskriv verksamheten tydligare.' }],
  closing: 'Hälsningar {{beslutsfattare}}',
};

describe('letter templates', () => {
  let product: Product;
  let year: Assessing2013;

  beforeAll(async () => {
    product = await startProduct();
    year = await Assessing2013.begin(product, {
      options: { severalApplications: true },
    });
    await year.alsoIs('ragnar', 'analyst');
  });
  afterAll(() => product.stop());

  const list = async (): Promise<LetterTemplateRow[]> =>
    must(await (await year.as('maria')).get<LetterTemplateRow[]>('/api/letter-templates'));
  const publish = async (change: object = {}, person: Person = 'maria') =>
    (await year.as(person)).post<LetterTemplateRow & Problem>('/api/letter-templates', {
      key: 'ownDenial',
      name: 'Avslag med råd',
      use: 'deny',
      content: CONTENT,
      ...change,
    });
  const letterOf = async (caseId: number) => {
    const { manager } = product.dataSource;
    const about = await findDocumentCase(manager, caseId);
    return LETTERS.decision({ manager, about, payload: {}, today: product.clock.today() });
  };

  it('come with Medel, one for each use, as number 0', async () => {
    const shipped = (await list()).filter(({ number }) => number === 0);
    expect(shipped.map(({ key, use, publishedAt, versions }) => [key, use, publishedAt, versions])).toEqual(
      ['grant', 'grantInPart', 'deny', 'dismiss', 'free'].map((use) => [use, use, null, []]),
    );
  });

  it('are published in versions that stay as they were', async () => {
    must(await publish());
    const second = must(await publish({ content: { ...CONTENT, title: 'Avslag' } }));
    expect(second).toMatchObject({ key: 'ownDenial', number: 2, content: { title: 'Avslag' } });
    expect(second.versions.map(({ number, publishedByName }) => [number, publishedByName])).toEqual([
      [2, 'Maria Lindqvist'],
      [1, 'Maria Lindqvist'],
    ]);
    await expect(product.dataSource.query("UPDATE letter_template SET name = 'x'")).rejects.toThrow(
      'publish a new version',
    );
    expect((await list()).filter(({ key }) => key === 'ownDenial')).toHaveLength(1);
  });

  it('of the shipped key take its place', async () => {
    must(await publish({ key: 'free', use: 'free', name: 'Vårt brev' }));
    expect((await list()).filter(({ key }) => key === 'free')).toMatchObject([
      { number: 1, name: 'Vårt brev' },
    ]);
  });

  it('say where a field is unknown or left open, and are then not published', async () => {
    const content = {
      title: 'Till {{motagare}}',
      introduction: 'Rad ett.\nRad två {{belopp',
      sections: [{ title: 'A', text: '{{fel}}' }],
      closing: '',
    };
    const answer = await publish({ content });
    expect(answer.status).toBe(400);
    expect(answer.body.fields).toEqual([
      {
        field: 'content.title',
        code: 'mergeField.unknown',
        message: 'Fältet {{motagare}} finns inte (rad 1, tecken 6). Välj ett fält ur listan.',
      },
      {
        field: 'content.introduction',
        code: 'mergeField.unclosed',
        message: expect.stringContaining('(rad 2, tecken 9)'),
      },
      { field: 'content.sections.0.text', code: 'mergeField.unknown', message: expect.any(String) },
    ]);
  });

  it('keep what they are used for', async () => {
    const answer = await publish({ use: 'grant' });
    expect([answer.status, answer.body.fields?.[0]?.field]).toEqual([400, 'use']);
  });

  it('have their fields named, each with words and an example', async () => {
    const fields = must(await (await year.as('oskar')).get<MergeField[]>('/api/letter-merge-fields'));
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['mottagare', 'diarienummer', 'belopp', 'rekvirera_senast', 'anvand_till']),
    );
    expect(fields.every(({ label, example }) => label && example)).toBe(true);
  });

  it('are the words of a decision of that round, as they stood when it was decided', async () => {
    await product.dataSource.query(
      "UPDATE round SET settings = JSON_SET(settings, '$.letters.deny', 'ownDenial') WHERE id = ?",
      [year.story.round.id],
    );
    const caseId = await year.proposed(DENIAL);
    must(await year.decide('beata', caseId));
    await product.setDay('2013-04-20');
    must(await publish({ content: { ...CONTENT, title: 'Publicerad efteråt' } }));
    const letter = await letterOf(caseId);
    expect(letter).toMatchObject({ title: 'Avslag', closing: ['Hälsningar Beata Sjöström'] });
    expect(letter.paragraphs.map((said) => said.replaceAll('\u00a0', ' '))).toEqual([
      'Hej Stockholm! Ni sökte 500 000 kr i Utvecklingsmedel 2013.',
      'Andra stycket.',
    ]);
    // What the law asks for stands there whatever the template says.
    expect(letter.sections.map(({ title }) => title)).toEqual([
      'Beslut',
      'Skäl för beslutet',
      'Underrättelse före beslutet',
      'Råd inför nästa gång',
      'Vad som händer nu',
      'Så har beslutet fattats',
      'Överklagande',
    ]);
  });

  describe('seen as a letter', () => {
    const preview = async (body: object, person: Person = 'maria') =>
      (await year.as(person)).post<Problem>('/api/letter-template-previews', {
        use: 'deny',
        content: CONTENT,
        ...body,
      });

    it.each(['grant', 'grantInPart', 'deny', 'dismiss', 'free'])('with an invented case: %s', async (use) => {
      const answer = await preview({ use });
      expect(answer.status).toBe(200);
      expectAccessible(answer.raw, 'Avslag på er ansökan');
    });

    it('with a real case, which the reader must be allowed to see', async () => {
      const caseId = await year.received();
      const answer = await preview({ caseId });
      expectAccessible(answer.raw, 'Avslag på er ansökan');
      expect((await preview({ caseId: 999_999 })).status).toBe(404);
    });

    it('sets every value as text, also one that looks like markup', async () => {
      await product.dataSource.query(
        "UPDATE organisation SET name = '#panic(\"x\") {{belopp}} *a*' WHERE name = 'Umeå'",
      );
      const caseId = await year.received();
      await product.dataSource.query(
        "UPDATE grant_case SET organisation_id = (SELECT id FROM organisation WHERE name LIKE '#panic%') WHERE id = ?",
        [caseId],
      );
      expect((await preview({ caseId })).status).toBe(200);
    });

    it('not with a field that does not exist', async () => {
      expect((await preview({ content: { ...CONTENT, closing: '{{x}}' } })).status).toBe(400);
    });
  });

  it('are read by the authority and changed by the programme manager alone', async () => {
    expect((await publish({}, 'oskar')).status).toBe(403);
    expect((await (await year.as('sven')).get('/api/letter-templates')).status).toBe(403);
    expect((await (await year.as('lena')).get('/api/letter-merge-fields')).status).toBe(403);
  });
});
