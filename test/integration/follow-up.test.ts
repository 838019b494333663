import readXlsxFile from 'read-excel-file/node';
import type { INestApplicationContext } from '@nestjs/common';
import type { CaseRow, FollowUp } from '#domain/contracts/index.js';
import { VALID_REPORT } from '#domain/forms/valid-answers.fixture.js';
import { rebuildFollowUp } from '../../api/src/follow-ups/rebuild-follow-up';
import { CarryOut } from '../../workers/src/carry-out';
import { RunSchedules } from '../../workers/src/run-schedules';
import { allotRound2016, must, type Story } from '../stories/round-2016';
import { StockholmsYear } from '../stories/stockholm-2016';
import { type Product, startProduct } from '../support/product';
import { staffOf } from '../support/staff';

const UMEA_REPORT = {
  ...VALID_REPORT,
  used: 100_000,
  area1_worked: 'no',
  area6_worked: 'yes',
  area6_description: 'Samverkan.',
  area6_measures: ['routines'],
  area6_groups: ['women'],
  area6_partners: ['police'],
};

describe('the follow-up', () => {
  let product: Product;
  let story: Story;
  let stockholm: StockholmsYear;
  let umea: StockholmsYear;
  let staff: INestApplicationContext;

  beforeAll(async () => {
    product = await startProduct({ day: '2016-02-10' });
    story = await allotRound2016(product);
    staff = await staffOf(product);
    stockholm = new StockholmsYear(product);
    umea = new StockholmsYear(product, 'Umeå', 'ulla');
    const region = new StockholmsYear(product, 'Region Stockholm', 'rebecka');
    for (const year of [stockholm, umea, region]) await year.untilPaid();
    await carryOut();
  });
  afterAll(() => product?.stop());

  it('knows who has been paid and must report, before anybody has', async () => {
    const { recipients, obliged, reported, received, used, returned, notAnswered, pending, questions } =
      await followUp();
    expect({ recipients, obliged, reported, used, returned, pending }).toEqual({
      recipients: 311,
      obliged: 3,
      reported: 0,
      used: 0,
      returned: 0,
      pending: 0,
    });
    expect(received).toBe(
      (await stockholm.seenBy('oskar')).paid + (await umea.seenBy('oskar')).paid + 952_381,
    );
    expect(
      notAnswered.map(({ organisationName, dueOn, overdue }) => [organisationName, dueOn, overdue]),
    ).toEqual([
      ['Region Stockholm', '2017-03-31', false],
      ['Stockholm', '2017-03-31', false],
      ['Umeå', '2017-03-31', false],
    ]);
    expect(questions.flatMap(({ rows }) => rows).every(({ n, share }) => n === 0 && share === null)).toBe(
      true,
    );
  });

  it('counts reports as they come in: sums, areas, questions with their n, late ones', async () => {
    must(await stockholm.report({ ...VALID_REPORT, unused: 460_537 }));
    await product.setDay('2017-04-03');
    must(await umea.report(UMEA_REPORT));
    expect((await followUp()).pending).toBe(2);
    await carryOut();
    const { reported, late, used, returned, received, areas, notAnswered, questions, pending } =
      await followUp('recipientClass=municipality');
    expect({ reported, late, used, pending }).toEqual({ reported: 2, late: 1, used: 2_764_713, pending: 0 });
    expect(returned).toBe(received - used);
    expect(areas.map(({ n }) => n)).toEqual([1, 2, 2, 2, 2, 1]);
    expect(notAnswered).toEqual([]);
    const measures = questions.find(({ name }) => name === 'area2_measures');
    expect(measures).toMatchObject({ asked: 2, answered: 2, multiple: true });
    expect(measures?.rows.filter(({ n }) => n > 0).map(({ key, n, share }) => [key, n, share])).toEqual([
      ['competence', 2, 1],
      ['routines', 2, 1],
    ]);
    expect(questions.find(({ name }) => name === 'area1_measures')).toMatchObject({ asked: 1, answered: 1 });
    expect(questions.find(({ name }) => name === 'area1_used')).toMatchObject({ asked: 1, answered: 0 });
  });

  it('every figure leads to its cases', async () => {
    const { areas, questions, byCounty, byRecipientClass } = await followUp();
    const figures = [
      ...areas,
      ...questions
        .flatMap(({ rows }) => rows)
        .filter(({ n }) => n > 0)
        .slice(0, 12),
    ];
    const oskar = await stockholm.as('anders');
    for (const { filter, n, label } of figures) {
      const { headers } = await oskar.list<CaseRow>('/api/cases', { filter, range: [0, 0] });
      expect(`${label}: ${String(headers['content-range']).split('/')[1]}`).toBe(`${label}: ${n}`);
    }
    for (const { filter, recipients } of [...byCounty.slice(0, 3), ...byRecipientClass]) {
      const { headers } = await oskar.list<CaseRow>('/api/cases', { filter, range: [0, 0] });
      expect(String(headers['content-range']).split('/')[1]).toBe(String(recipients));
    }
  });

  it('a county board sees its own county alone', async () => {
    const lena = must(await (await stockholm.as('lena')).get<FollowUp>(url()));
    expect(lena).toMatchObject({ countyCode: '01', recipients: 27, obliged: 2, reported: 1 });
    expect(lena.byCounty.map(({ countyName }) => countyName)).toEqual(['Stockholms län']);
    expect((await (await stockholm.as('lena')).get(url('countyCode=24'))).status).toBe(404);
    expect(must(await (await stockholm.as('olle')).get<FollowUp>(url()))).toMatchObject({
      countyCode: '03',
      obliged: 0,
    });
  });

  it('is not for applicants, and another round is not there', async () => {
    expect((await (await stockholm.as('sven')).get(url())).status).toBe(403);
    expect((await (await stockholm.as('anders')).get('/api/rounds/999/follow-up')).status).toBe(404);
    expect((await (await stockholm.as('anders')).get(url('countyCode=99'))).status).toBe(404);
    expect((await (await stockholm.as('anders')).get(url('recipientClass=club'))).status).toBe(400);
  });

  it('comes as a workbook in which no text is a formula', async () => {
    await product.dataSource.query(
      "UPDATE organisation SET name = '=HYPERLINK(\"x\")' WHERE name = 'Region Stockholm'",
    );
    const { status, raw, headers } = await (await stockholm.as('anders')).get(url('', '.xlsx'));
    await product.dataSource.query("UPDATE organisation SET name = 'Region Stockholm' WHERE name LIKE '=%'");
    expect([status, headers['content-type']]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    const sheets = await readXlsxFile(raw);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Sammanfattning',
      'Områden',
      'Län',
      'Frågor',
      'Inte svarat',
    ]);
    expect(sheets[4]?.data[1]?.[1]).toBe('=HYPERLINK("x")');
    expect(raw.includes('<f>')).toBe(false);
    expect(sheets[1]?.data[1]).toEqual(['Område 1 – Långsiktigt, strukturerat och samordnat arbete', 1, 0.5]);
  });

  it('rebuilt from the submissions it is the same, and a figure that was wrong is found and mended', async () => {
    const before = await followUp();
    expect((await rebuild()).map(({ equal }) => equal)).toEqual([true]);
    await product.dataSource.query(
      "UPDATE follow_up_cell SET n = n + 1 WHERE question = 'area1_worked' AND value = 'yes'",
    );
    const [found] = await rebuild();
    expect(found).toMatchObject({ equal: false, cases: 3, reports: 2 });
    expect(found?.differences[0]).toContain('area1_worked');
    expect({ ...(await followUp()), updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
  });

  it('a report sent back is out until it comes again, and then counts once', async () => {
    must(
      await umea.act('oskar', 'report-return', { supplementText: 'Beskriv område 6.', dueOn: '2017-04-20' }),
    );
    await carryOut();
    expect(await followUp()).toMatchObject({ reported: 1, used: 2_664_713, late: 0 });
    expect(
      (await followUp()).notAnswered.map(({ organisationName, dueOn }) => [organisationName, dueOn]),
    ).toContainEqual(['Umeå', '2017-04-20']);
    must(await umea.report({ ...UMEA_REPORT, used: 150_000 }));
    await carryOut();
    expect(await followUp()).toMatchObject({ reported: 2, used: 2_814_713 });
    expect((await rebuild()).map(({ equal }) => equal)).toEqual([true]);
  });

  it('what the events missed is found by the schedule', async () => {
    must(await umea.act('oskar', 'report-review', { acceptedUsed: 140_000, note: '' }));
    await product.dataSource.query(
      "DELETE FROM outbox_message WHERE effect = 'refreshFollowUp' AND state = 'waiting'",
    );
    await product.dataSource.query(
      "UPDATE schedule_run SET next_run_at = '2000-01-01' WHERE name = 'refresh-follow-up'",
    );
    await staff.get(RunSchedules).run();
    await carryOut();
    expect((await followUp()).used).toBe(2_804_713);
  });

  const url = (query = '', ending = '') => `/api/rounds/${story.round.id}/follow-up${ending}?${query}`;
  const followUp = async (query = '') => must(await (await stockholm.as('anders')).get<FollowUp>(url(query)));
  const rebuild = () => rebuildFollowUp(product.dataSource, product.ground.clock.now());

  /** Only what concerns the follow-up: the 311 notices of the allotment are another test's matter. */
  async function carryOut(): Promise<void> {
    for (;;) {
      const rows = await product.dataSource.query<{ id: number }[]>(
        "SELECT id FROM outbox_message WHERE state = 'waiting' AND effect IN ('refreshFollowUp', 'sendPaymentNotice') ORDER BY id",
      );
      if (rows.length === 0) return;
      for (const { id } of rows) await staff.get(CarryOut).run(Number(id));
    }
  }
});
