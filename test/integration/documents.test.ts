import type { CaseDetail } from '#domain/contracts/index.js';
import type { Effect } from '#domain/jobs/effects.js';
import { findDocumentCase } from '../../api/src/documents/document-case';
import { DOCUMENT_OF_EFFECT, type DocumentKind, LETTERS } from '../../api/src/documents/document-kinds';
import type { Letter } from '../../api/src/documents/letter';
import { printable } from '../../api/src/documents/printable';
import { renderLetter } from '../../api/src/documents/render-letter';
import { type NewDocument, storeDocument } from '../../api/src/documents/store-document';
import { expectAccessible } from '../support/accessible-pdf';
import { type Product, startProduct } from '../support/product';
import { allotRound2016, must } from '../stories/round-2016';
import { StockholmsYear } from '../stories/stockholm-2016';

const AT = new Date('2017-04-11T08:30:00Z');
const letter = (more: Partial<Letter> = {}): Letter => ({
  title: 'Beslut om återkrav',
  authority: 'Socialstyrelsen',
  registryNumber: '9.3-1/2016',
  day: '11 april 2017',
  recipient: 'Stockholm',
  paragraphs: ['Första stycket.'],
  facts: [{ label: 'Belopp', value: '501 420 kr' }],
  sections: [{ title: 'Skäl', paragraphs: ['Rad ett.\nRad två.'], facts: [] }],
  ...more,
});
describe('a letter', () => {
  it('is a tagged PDF/UA-1 with title and language', () =>
    expectAccessible(renderLetter(letter(), AT), 'Beslut om återkrav'));

  it('is the same to the byte for the same letter at the same time', () => {
    expect(renderLetter(letter(), AT).equals(renderLetter(letter(), AT))).toBe(true);
  });

  it('sets what an applicant wrote as text, whatever it looks like', () => {
    const hostile = [
      '#panic("utförd")',
      '= Rubrik',
      '*fet* _kursiv_ $x$ @ref <label> \\ // ```',
      '#sys.inputs',
      '"}]',
      '#{while true {}}',
    ];
    expect(() =>
      renderLetter(
        letter({
          recipient: hostile[0] ?? '',
          title: hostile[1] ?? '',
          paragraphs: hostile,
          facts: hostile.map((value) => ({ label: value, value })),
        }),
        AT,
      ),
    ).not.toThrow();
  });

  it('never fails on a sign that the font lacks', () => {
    const odd = 'Hej 😀 漢字 مرحبا \u0001 \u0000 \ufeff \u2028 \ud800 a\u030a →✓ \ue000 \r\n\t slut';
    expect(() =>
      renderLetter(
        letter({
          paragraphs: [odd],
          title: odd.slice(0, 20),
          sections: [{ title: odd, paragraphs: [], facts: [{ label: odd, value: odd }] }],
        }),
        AT,
      ),
    ).not.toThrow();
  });

  it('can set every sign that it lets through', () => {
    const all = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
      (sign) => sign !== '\n' && printable(sign) === sign && !/\p{M}/u.test(sign),
    );
    expect(all).toEqual(expect.arrayContaining(['å', 'Ö', 'é', '–', '€', '”', '−', '\u00a0']));
    expect(() =>
      renderLetter(letter({ paragraphs: [all.join(' ')], facts: [{ label: all.join(' '), value: '' }] }), AT),
    ).not.toThrow();
  });

  it('marks what it cannot show instead of dropping it', () => {
    expect(printable('Räksmörgås 😀 漢!')).toBe('Räksmörgås \ufffd \ufffd!');
    expect(printable('a\r\nb\tc')).toBe('a\nb c');
  });
});

describe('the documents of a case', () => {
  let product: Product;
  let stockholm: StockholmsYear;
  const detail = () => stockholm.seenBy('sven');
  const documentsOf = async (effect: Effect): Promise<NewDocument[]> => {
    const rows = await product.dataSource.query<{ id: number; caseId: number; payload: string }[]>(
      'SELECT id, case_id AS caseId, payload FROM outbox_message WHERE effect = ? AND case_id = ?',
      [effect, (await detail()).id],
    );
    const at = { now: product.clock.now(), today: product.clock.today() };
    return rows.map(({ id, caseId, payload }) => ({
      caseId,
      kind: DOCUMENT_OF_EFFECT[effect] as DocumentKind,
      outboxId: id,
      payload: JSON.parse(payload) as Record<string, unknown>,
      ...at,
    }));
  };
  const write = async (effect: Effect): Promise<Letter> => {
    const [{ caseId, kind, payload, today }] = (await documentsOf(effect)) as [NewDocument];
    const { manager } = product.dataSource;
    return LETTERS[kind]({ manager, about: await findDocumentCase(manager, caseId), payload, today });
  };
  const facts = ({ facts: rows }: Letter) =>
    Object.fromEntries(rows.map(({ label, value }) => [label, value.replaceAll('\u00a0', ' ')]));

  beforeAll(async () => {
    product = await startProduct({ day: '2016-06-01' });
    await allotRound2016(product);
    stockholm = new StockholmsYear(product);
    await stockholm.untilPaid();
    must(await stockholm.report());
    must(await stockholm.act('oskar', 'report-review', { acceptedUsed: 2_664_713 }));
    must(
      await stockholm.act('beata', 'repayment-claim', {
        ground: 'rest',
        amount: 460_537,
        reasons: 'Medlen *har inte* använts.',
        dueOn: '2017-06-30',
        hearingSkippedReason: 'Uppenbart obehövligt.',
      }),
    );
  });
  afterAll(() => product.stop());

  it('are one per step, each once however often the effect is carried out', async () => {
    for (const effect of Object.keys(DOCUMENT_OF_EFFECT) as Effect[]) {
      for (const document of await documentsOf(effect)) {
        await storeDocument(product.dataSource.manager, document);
        await storeDocument(product.dataSource.manager, document);
      }
    }
    expect((await detail()).documents.map(({ title }) => title).toSorted()).toEqual(
      [
        'Beslut om återkrav',
        'Besked om statsbidrag',
        'Besked om utbetalning',
        'Kvittens på redovisning',
        'Kvittens på rekvisition',
      ].toSorted(),
    );
  });

  it('say what was requisitioned, when and by whom, with every answer', async () => {
    const receipt = await write('sendRequisitionReceipt');
    expect(facts(receipt)).toMatchObject({
      Diarienummer: (await detail()).registryNumber,
      Mottagen: '1 juni 2016 kl. 10.30',
      'Undertecknad av': 'Sven Ström',
      'Rekvirerat belopp': '3 125 250 kr',
    });
    expect(receipt.sections.flatMap(({ facts: rows }) => rows)).toEqual(
      expect.arrayContaining([{ label: 'Bankgiro för utbetalningen', value: '160-9908' }]),
    );
  });

  it('say what was paid and when to account for it', async () => {
    const notice = await write('sendPaymentNotice');
    expect(facts(notice)).toMatchObject({
      Belopp: '3 125 250 kr',
      Utbetalt: '22 juni 2016',
      Bankgiro: '160-9908',
      Referens: 'BG-1',
    });
    expect(notice.sections[0]?.paragraphs[0]).toContain('senast 31 mars 2017');
  });

  it('say what to pay back, by when, with which reference, and where only when the authority has said it', async () => {
    const { claim } = await detail();
    const before = await write('sendRepaymentClaim');
    expect(facts(before)).toMatchObject({
      'Belopp att betala tillbaka': '460 537 kr',
      'Betala senast': '30 juni 2017',
      'OCR-nummer': claim?.ocr,
      Bankgiro: 'Står på fakturan',
    });
    expect(before.sections[0]).toMatchObject({
      title: 'Skäl för beslutet',
      paragraphs: ['Medlen *har inte* använts.'],
    });
    await product.dataSource.query(
      "UPDATE organisation SET bankgiro = '50501055' WHERE name = 'Socialstyrelsen'",
    );
    expect(facts(await write('sendRepaymentClaim'))).toMatchObject({ Bankgiro: '5050-1055' });
    expect((await detail()).claim?.payToBankgiro).toBe('5050-1055');
  });

  it('are handed to those who may read the case, under a safe name', async () => {
    const { id, documents } = await detail();
    const decision = documents.find(({ kind }) => kind === 'repaymentClaim');
    const answer = await (await stockholm.as('sven')).get(`/api/cases/${id}/documents/${decision?.id}`);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="beslut-om-aterkrav-[a-z0-9-]+\.pdf"$/,
      ),
    });
    expect(answer.raw).toHaveLength(decision?.size ?? 0);
    expectAccessible(answer.raw, 'Beslut om återkrav');
  });

  it('do not exist for a stranger, in another case, or under no number at all', async () => {
    const { id, documents } = await detail();
    const other = await (await stockholm.as('ulla')).list<CaseDetail>('/api/cases');
    expect(
      (await (await stockholm.as('ulla')).get(`/api/cases/${id}/documents/${documents[0]?.id}`)).status,
    ).toBe(404);
    expect(
      (
        await (
          await stockholm.as('oskar')
        ).get(`/api/cases/${other.body[0]?.id}/documents/${documents[0]?.id}`)
      ).status,
    ).toBe(404);
    expect((await (await stockholm.as('oskar')).get(`/api/cases/${id}/documents/999999`)).status).toBe(404);
    expect(
      (await (await stockholm.as('siv')).get(`/api/cases/${id}/documents/${documents[0]?.id}`)).status,
    ).toBe(403);
  });

  it('that are internal are the authority’s alone', async () => {
    const { id, documents } = await detail();
    const url = `/api/cases/${id}/documents/${documents[0]?.id}`;
    await product.dataSource.query('UPDATE document SET internal = 1 WHERE id = ?', [documents[0]?.id]);
    expect([
      (await (await stockholm.as('sven')).get(url)).status,
      (await (await stockholm.as('lena')).get(url)).status,
      (await (await stockholm.as('oskar')).get(url)).status,
    ]).toEqual([404, 404, 200]);
    expect((await detail()).documents).toHaveLength(documents.length - 1);
  });
});
