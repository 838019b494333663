import { readFileSync } from 'node:fs';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import type { AllotmentPreview, CaseRow, Problem, Round } from '#domain/contracts/index.js';
import { brokenInvariants } from '../support/invariants';
import { startProduct, type Product } from '../support/product';
import { PEOPLE } from '../stories/people';
import { caseOf, KOMMUN_LIST, must, openRound2016, type Story } from '../stories/round-2016';

let product: Product;
let story: Story;

beforeAll(async () => {
  product = await startProduct();
  story = await openRound2016(product);
});

afterAll(() => product.stop());

const list = () => readFileSync(KOMMUN_LIST, 'utf8');
const potOf = (recipientClass: string) =>
  story.round.pots.find((pot) => pot.recipientClass === recipientClass)!;
const previews = () => `/api/rounds/${story.round.id}/allotment-previews`;

function upload(content: Buffer | string, { pot = potOf('municipality').id, name = 'bilaga-2.csv' } = {}) {
  return story.maria.upload<AllotmentPreview & Problem>(
    previews(),
    { name, content, type: 'text/csv' },
    { potId: String(pot) },
  );
}

async function preview(content: Buffer | string, pot?: number): Promise<AllotmentPreview> {
  return must(await upload(content, pot === undefined ? {} : { pot }));
}

const rowOf = (shown: AllotmentPreview, line: number) => shown.rows.find((row) => row.line === line)!;
const codes = (remarks: { code: string }[]) => remarks.map(({ code }) => code);
const casesWritten = async () =>
  Number((await product.dataSource.query<{ n: number }[]>('SELECT COUNT(*) AS n FROM grant_case'))[0]?.n);

describe('a list is read', () => {
  it('in full from the example of 2016, with nothing written but the preview', async () => {
    const shown = await preview(list());
    expect(shown).toMatchObject({
      sum: 50_000_000,
      frameLeft: 50_000_000,
      difference: 0,
      errors: [],
      warnings: [],
      confirmable: true,
      potName: 'Kommuner',
      fileName: 'bilaga-2.csv',
    });
    expect(shown.rows).toHaveLength(290);
    expect(shown.rows.find((row) => row.code === '0180')).toMatchObject({
      organisationName: 'Stockholm',
      amount: 3_125_250,
    });
    expect(must(await story.maria.get<AllotmentPreview>(`${previews()}/${shown.id}`))).toEqual(shown);
    expect(await casesWritten()).toBe(0);
  });

  it.each([
    ['kommunkod that Excel has shortened', 'kommunkod;belopp\n114;1000'],
    ['organisationsnummer with hyphen', 'Organisationsnummer,Belopp\n212000-0019,1000'],
    ['organisationsnummer in twelve digits', 'Orgnr\tBelopp (kr)\n162120000019\t"1 000 kr"'],
    [
      'quotes and Windows line ends',
      '"kod";"namn";"belopp"\r\n"0114";"Väsby; eller ""Upplands Väsby""";"1000,00"\r\n',
    ],
    ['a title above the header', 'Bilaga 2;;\n;;\nNamn;Kommunkod;Belopp i kronor\nUpplands Väsby;0114;1 000'],
    ['a separator line as Excel writes it', 'sep=;\nkommunkod;belopp\n0114;1000'],
  ])('with %s', async (_, text) => {
    const [row] = (await preview(text)).rows;
    expect(row).toMatchObject({ organisationName: 'Upplands Väsby', amount: 1000, errors: [] });
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffkommunkod;belopp\n0114;1000')],
    ['Windows-1252', Buffer.from('länskod;kommunkod;ort;belopp\n;0114;Väsby;1000', 'latin1')],
    ['UTF-16 from Excel', Buffer.from('\ufeffkommunkod\tbelopp\n0114\t1000', 'utf16le')],
  ])('in %s', async (_, content) => {
    expect((await preview(content)).rows[0]).toMatchObject({
      organisationName: 'Upplands Väsby',
      amount: 1000,
    });
  });

  it('from Excel, with codes and amounts as numbers', async () => {
    const sheet = await writeExcelFile([
      ['Kommunkod', 'Namn', 'Belopp'],
      [114, 'Upplands Väsby', 1250],
      ['0180', 'Stockholm', 1250.5],
      [2480, 'Umeå', '3 000'],
    ]).toBuffer();
    const shown = must(await upload(sheet, { name: 'lista.xlsx' }));
    expect(shown.rows.map((row) => [row.organisationName, row.amount, codes(row.errors)])).toEqual([
      ['Upplands Väsby', 1250, []],
      ['Stockholm', null, ['amount.notWhole']],
      ['Umeå', 3000, []],
    ]);
  });

  it('for regioner by länskod and by name', async () => {
    const shown = await preview(
      'region;belopp\n1;500\nRegion Skåne;500\n232100-0016;500',
      potOf('region').id,
    );
    expect(shown.rows.map((row) => [row.organisationName, codes(row.errors)])).toEqual([
      ['Region Stockholm', []],
      ['Region Skåne', []],
      ['Region Stockholm', ['recipient.duplicate']],
    ]);
  });
});

it('says of every row what is wrong with it', async () => {
  const rows = [
    ['0180', '1250,50', 'amount.notWhole'],
    ['9999', '1000', 'recipient.unknown'],
    ['0181', '1000', undefined],
    ['181', '2000', 'recipient.duplicate'],
    ['0182', 'abc', 'amount.notNumber'],
    ['0183', '-500', 'amount.negative'],
    ['0184', '', 'amount.blank'],
    ['0186', '0', 'amount.zero'],
    ['', '1000', 'recipient.blank'],
    ['01', '1000', 'recipient.wrongClass'],
    ['0187', '9999999999999', 'amount.tooLarge'],
    ['212000-0143', '1000', 'recipient.unknown'],
    ['0188', '1e6', 'amount.notNumber'],
  ] as const;
  const shown = await preview(
    ['kommunkod;belopp', ...rows.map(([code, amount]) => `${code};${amount}`)].join('\n'),
  );
  expect(shown.rows.map((row) => row.errors[0]?.code)).toEqual(rows.map(([, , error]) => error));
  expect(rowOf(shown, 2)).toMatchObject({
    rawAmount: '1250,50',
    amount: null,
    organisationName: 'Stockholm',
  });
  expect(rowOf(shown, 5).errors[0]?.message).toContain('rad 4');
  expect([shown.sum, shown.confirmable]).toEqual([7_000, false]);
});

describe('the whole list', () => {
  it('must meet the pot, and says by how much it does not', async () => {
    const shown = await preview(list().replace('0180;Stockholm;3125250', '0180;Stockholm;3125251'));
    expect(shown).toMatchObject({ difference: -1, confirmable: false });
    expect(shown.errors[0]?.message).toMatch(/1\skr mer än de 50\s000\s000\skr/);
  });

  it('names those it leaves out', async () => {
    const without = list()
      .split('\n')
      .filter((line) => !line.startsWith('2480'));
    const shown = await preview(without.join('\n'));
    expect([codes(shown.errors), codes(shown.warnings)]).toEqual([['list.sum'], ['list.missing']]);
    expect(shown.warnings[0]?.message).toBe('1 kommuner finns inte i listan: Umeå.');
  });

  it.each([
    ['without a header', '0180;3125250', ['list.noHeader', 'list.empty']],
    ['with nothing below it', 'kommunkod;belopp\n\n', ['list.empty']],
    ['without amounts', 'kommunkod;namn\n0180;Stockholm', ['list.noHeader', 'list.empty']],
    [
      'longer than the country',
      `kommunkod;belopp\n${'0180;1\n'.repeat(1_200)}`,
      ['list.tooLong', 'list.sum'],
    ],
  ])('%s cannot be confirmed', async (_, text, errors) => {
    const shown = await preview(text);
    expect([codes(shown.errors), shown.confirmable]).toEqual([errors, false]);
    expect(
      (await story.maria.post<Problem>(`/api/rounds/${story.round.id}/allotments`, { previewId: shown.id }))
        .body.code,
    ).toBe('allotment.listHasErrors');
  });
});

describe('what is no list at all is refused in words', () => {
  it.each([
    ['an empty file', '', 'file.empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'file.notText'],
    ['a broken zip', Buffer.from('PK\u0003\u0004 nothing'), 'file.notExcel'],
    ['old Excel', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file.oldExcel'],
  ])('%s', async (_, content, code) => {
    const answer = await upload(content);
    expect([answer.status, answer.body.fields?.map((field) => [field.field, field.code])]).toEqual([
      400,
      [['file', code]],
    ]);
  });

  it('a file above 5 MB', async () => {
    expect((await upload(Buffer.alloc(5 * 1_048_576 + 1, 'a'))).status).toBe(413);
  });

  it('a form without file, a pot of another round, a stranger’s round', async () => {
    expect((await upload(list(), { pot: 4711 })).body.fields?.[0]?.field).toBe('potId');
    expect(
      (await story.maria.post<Problem>(previews(), { potId: 'x', key: 'equalShares' })).body.fields?.[0]
        ?.field,
    ).toBe('potId');
    expect(
      (
        await story.maria.post(`/api/rounds/4711/allotment-previews`, {
          potId: potOf('region').id,
          key: 'equalShares',
        })
      ).status,
    ).toBe(404);
    const oskar = await product.signIn(PEOPLE.oskar.email);
    expect((await oskar.post(previews(), { potId: potOf('region').id, key: 'equalShares' })).status).toBe(
      403,
    );
  });
});

it('shares 20 000 000 kr equally among 21 regioner, to the krona', async () => {
  const shown = must(
    await story.maria.post<AllotmentPreview>(previews(), { potId: potOf('region').id, key: 'equalShares' }),
  );
  expect(shown).toMatchObject({ sum: 20_000_000, difference: 0, confirmable: true, fileName: null });
  const amounts = shown.rows.map((row) => row.amount);
  expect([
    amounts.length,
    amounts.filter((amount) => amount === 952_381).length,
    amounts.filter((amount) => amount === 952_380).length,
  ]).toEqual([21, 20, 1]);
});

it('offers an example list that can be read again as it is', async () => {
  const answer = await story.maria.get(
    `/api/rounds/${story.round.id}/allotment-example.xlsx?potId=${potOf('municipality').id}`,
  );
  expect(answer.headers['content-type']).toContain('spreadsheetml');
  const [sheet] = await readExcelFile(answer.raw);
  expect(sheet?.data).toHaveLength(291);
  expect(must(await upload(answer.raw, { name: 'exempel.xlsx' }))).toMatchObject({
    sum: 50_000_000,
    confirmable: true,
  });
});

describe('a confirmed list', () => {
  let shown: AllotmentPreview;
  let twin: AllotmentPreview;
  const confirm = (previewId: number) =>
    story.maria.post<{ cases: number; sum: number } & Problem>(`/api/rounds/${story.round.id}/allotments`, {
      previewId,
    });

  beforeAll(async () => {
    [shown, twin] = [await preview(list()), await preview(list())];
    const before = performance.now();
    const answers = await Promise.all([confirm(shown.id), confirm(shown.id)]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 422]);
    expect(answers.find((answer) => answer.status === 201)?.body).toEqual({ cases: 290, sum: 50_000_000 });
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('gives 290 kommuner a case each, with diarienummer without gaps and the money committed', async () => {
    const numbers = await product.dataSource.query<{ number: string }[]>(
      'SELECT registry_number AS number FROM grant_case ORDER BY id',
    );
    expect(numbers.map(({ number }) => number)).toEqual(
      Array.from({ length: 290 }, (_, index) => `9.3-${index + 1}/2016`),
    );
    const round = must(await story.maria.get<Round>(`/api/rounds/${story.round.id}`));
    expect(round.pots[0]).toMatchObject({
      unallotted: 0,
      committed: 50_000_000,
      cases: 290,
      casesByState: { beviljad: 290 },
    });
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
  });

  it('tells each what it has got, by when to ask for it, and leaves the notice to the workers', async () => {
    const sven = await product.signIn(PEOPLE.sven.email);
    const stockholm = await caseOf(sven, 'Stockholm');
    expect(stockholm).toMatchObject({
      state: 'beviljad',
      allotted: 3_125_250,
      nextDueOn: '2016-06-01',
      nextDueKind: 'requisition',
    });
    expect(stockholm.history).toHaveLength(1);
    const effects = await product.dataSource.query<{ n: number }[]>(
      "SELECT COUNT(DISTINCT dedupe_key) AS n FROM outbox_message WHERE effect = 'sendAllotmentNotice' AND state = 'waiting'",
    );
    expect(Number(effects[0]?.n)).toBe(290);
    expect((await sven.list<CaseRow>('/api/cases')).body).toHaveLength(1);
  });

  it('is not confirmed twice, and its twin no longer fits', async () => {
    expect((await confirm(shown.id)).body.code).toBe('allotment.confirmed');
    expect((await confirm(twin.id)).body.code).toBe('allotment.outdated');
    const again = await preview(list());
    expect(codes(rowOf(again, 2).errors)).toEqual(['recipient.hasCase']);
    expect(
      must(await story.maria.get<AllotmentPreview>(`${previews()}/${shown.id}`)).confirmedAt,
    ).not.toBeNull();
  });

  it('can be followed in an unbroken audit chain', async () => {
    const audit = await product.signIn(PEOPLE.ragnar.email);
    const rows = (
      await audit.list<{ action: string }>('/api/audit-records', {
        filter: { action: 'allot' },
        range: [0, 499],
      })
    ).body;
    expect(rows).toHaveLength(291);
  });
});
