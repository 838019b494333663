import { pageProgress } from './progress.js';
import { REPORT_2016_KOMMUN } from './report-2016-kommun.js';
import { VALID_REPORT } from './valid-answers.fixture.js';

const of = (answers: Record<string, unknown>, page: string) =>
  pageProgress(REPORT_2016_KOMMUN, answers, { received: 3_166_133 }).find((entry) => entry.page === page);

describe('progress', () => {
  it('counts required answers page by page', () => {
    expect(of({}, 'funds')).toEqual({ page: 'funds', required: 2, answered: 0, unreadable: 0, forbidden: 0 });
    expect(of(VALID_REPORT, 'funds')).toEqual({
      page: 'funds',
      required: 4,
      answered: 4,
      unreadable: 0,
      forbidden: 0,
    });
  });

  it('grows with the questions an answer opens', () => {
    expect(of({ area1_worked: 'no' }, 'area1')).toMatchObject({ required: 1, answered: 1 });
    expect(of({ area1_worked: 'yes' }, 'area1')).toMatchObject({ required: 5, answered: 1 });
  });

  it('tells unreadable from missing', () => {
    expect(of({ ...VALID_REPORT, used: 'allt' }, 'funds')).toMatchObject({ unreadable: 1, answered: 1 });
  });

  it('tells what a rule forbids', () => {
    expect(of({ ...VALID_REPORT, used: 3_166_134 }, 'funds')).toMatchObject({ forbidden: 1 });
  });
});
