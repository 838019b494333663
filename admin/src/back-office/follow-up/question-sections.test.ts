import { questionSections, type Question } from './question-sections.js';

const question = (name: string, formId: string, section: string, rows: number) =>
  ({ name, formId, section, rows: Array.from({ length: rows }) }) as unknown as Question;

test('a section of the form is one section, and what cannot be counted stands by itself', () => {
  const sections = questionSections([
    question('used', 'kommun', 'Medlen', 0),
    question('reached', 'kommun', 'Medlen', 4),
    question('area1_worked', 'kommun', 'Område 1', 2),
  ]);
  expect(
    sections.map(({ section, counted, free }) => [
      section,
      counted.map(({ name }) => name),
      free.map(({ name }) => name),
    ]),
  ).toEqual([
    ['Medlen', ['reached'], ['used']],
    ['Område 1', ['area1_worked'], []],
  ]);
});

test('the same section of two forms is not mixed', () => {
  expect(
    questionSections([question('a', 'kommun', 'Medlen', 2), question('a', 'region', 'Medlen', 2)]),
  ).toHaveLength(2);
});
