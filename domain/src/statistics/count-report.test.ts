import { REPORT_2016_KOMMUN } from '../forms/report-2016-kommun.js';
import { VALID_REPORT } from '../forms/valid-answers.fixture.js';
import { ANSWERED, ASKED, countReport } from './count-report.js';
import { areaTable, questionTables } from './question-tables.js';

const counted = countReport(REPORT_2016_KOMMUN, VALID_REPORT, { received: 3_166_133 });
const valuesOf = (question: string) =>
  counted.filter((one) => one.question === question).map(({ value }) => value);
const read = (question: string, value: string) => valuesOf(question).filter((one) => one === value).length;

describe('what a report adds to the statistics', () => {
  it('a choice counts once, a multi-select once per chosen value', () => {
    expect(valuesOf('funds_reached')).toEqual([ASKED, ANSWERED, 'q2']);
    expect(valuesOf('area1_measures')).toEqual([ASKED, ANSWERED, 'competence', 'routines']);
  });

  it('a question that did not apply was not asked, and one left blank was asked but not answered', () => {
    expect(valuesOf('area6_description')).toEqual([]);
    expect(valuesOf('own_funds_amount')).toEqual([]);
    expect(valuesOf('area1_used')).toEqual([ASKED]);
  });

  it('texts are counted as answered, never repeated, and computed questions not at all', () => {
    expect(valuesOf('area1_description')).toEqual([ASKED, ANSWERED]);
    expect(valuesOf('unused')).toEqual([]);
  });

  it('a value that is no choice of the question is not counted', () => {
    expect(
      countReport(REPORT_2016_KOMMUN, { ...VALID_REPORT, funds_reached: '#asked' }, {})
        .filter(({ question }) => question === 'funds_reached')
        .map(({ value }) => value),
    ).toEqual([ASKED, ANSWERED]);
  });

  it('tables give n, shares of those who answered, and the filter to their cases', () => {
    const table = questionTables(REPORT_2016_KOMMUN, read, { roundId: 1 }).find(
      ({ name }) => name === 'area1_measures',
    );
    expect(table).toMatchObject({ asked: 1, answered: 1, multiple: true });
    expect(table?.rows.find(({ key }) => key === 'routines')).toMatchObject({
      n: 1,
      share: 1,
      filter: { roundId: 1, reportQuestion: 'area1_measures', reportAnswer: 'routines' },
    });
    const empty = questionTables(REPORT_2016_KOMMUN, () => 0, {});
    expect(empty.flatMap(({ rows }) => rows).every(({ share }) => share === null)).toBe(true);
  });

  it('areas lead to those who worked in them', () => {
    expect(
      areaTable(REPORT_2016_KOMMUN, read, { roundId: 1 }).map(({ area, n, filter }) => [
        area,
        n,
        filter.reportArea,
      ]),
    ).toEqual([
      [1, 1, 1],
      [2, 1, 2],
      [3, 1, 3],
      [4, 1, 4],
      [5, 1, 5],
      [6, 0, 6],
    ]);
  });
});
