import { newStep, readStep, readSteps, stepWords } from './scenario-steps.js';

const say = (swedish: string) => swedish;

test('per cent is read with a decimal comma', () =>
  expect(readStep({ ...newStep(1, 'cut'), percent: '12,5' })).toEqual({ kind: 'cut', percent: 12.5 }));

test.each(['', '101', '-1', 'tio'])('per cent %p cannot be read', (percent) =>
  expect(readStep({ ...newStep(1, 'cut'), percent })).toBeUndefined(),
);

test('kronor are read as Swedes write them', () =>
  expect(readStep({ ...newStep(1, 'cap'), amount: '500 000 kr' })).toEqual({ kind: 'cap', amount: 500_000 }));

test('one unreadable step holds back all of them', () =>
  expect(readSteps([newStep(1, 'cut'), newStep(2, 'cap')])).toBeUndefined());

test('a step says in words what it does', () =>
  expect(stepWords({ kind: 'priority', by: 'arrival', descending: false }, say)).toBe(
    'I ordning efter inkommen dag, lägst först, så långt ramen räcker',
  ));
