import { formFor } from '#domain/forms/form-registry.js';
import { problemLine } from './problem-line.js';
import { problemsFromFields } from './server-problems.js';

const report = formFor('report', 2016, 'municipality');

describe('what the server refused', () => {
  it('is placed at its question and said with part and title', () => {
    const [problem] = problemsFromFields(
      report,
      [{ field: 'answers.area6_worked', code: 'answer.missingChoice', message: 'Välj ett av alternativen.' }],
      'sv',
    );
    expect(problem).toMatchObject({ question: 'area6_worked', page: 'area6' });
    expect(problemLine(problem!)).toBe(
      'Område 6 – Prostitution och människohandel – Har ni arbetat inom området med medlen? Välj ett av alternativen.',
    );
  });

  it('is left to the caller when it is no question of the form', () => {
    expect(problemsFromFields(report, [{ field: 'password', code: 'x', message: 'y' }], 'sv')).toEqual([]);
  });
});
