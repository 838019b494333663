import { computedAnswers, restOf, sumKnown } from './computed.js';
import { holds, namesIn, parseCondition } from './condition.js';
import { REPORT_2016_KOMMUN } from './report-2016-kommun.js';

describe('a condition', () => {
  it.each([
    ["{a} = 'yes'", { a: 'yes' }, true],
    ["{a} = 'yes'", { a: 'no' }, false],
    ['{a} < {b}', { a: 1, b: 2 }, true],
    ['{a} < {b}', { b: 2 }, false],
    ['{a} < {b}', { a: 1 }, false],
    ['{a} > 0', { a: 0 }, false],
    ['{a} = 0', { a: 0 }, true],
    ['{a} = 0', {}, false],
    ['{a} >= 1', { a: 1 }, true],
    ['{a} <= 1', { a: 2 }, false],
    ['{a} < 5', { a: '3' }, false],
    ['{a} != {b}', { a: 1, b: 2 }, true],
    ['{a} != {b}', { a: 1 }, false],
    ["{a} contains 'x'", { a: ['x', 'y'] }, true],
    ["{a} contains 'x'", { a: [] }, false],
    ["{a} anyof ['x', 'y']", { a: 'y' }, true],
    ["{a} anyof ['x', 'y']", { a: ['z'] }, false],
    ['{a} empty', { a: '' }, true],
    ['{a} notempty', { a: 0 }, true],
    ["{a} = 'x' and {b} notempty", { a: 'x' }, false],
  ])('%s of %j is %p', (condition, values, expected) => {
    expect(holds(condition, values)).toBe(expected);
  });

  it('that is missing holds, and one outside the grammar does not', () => {
    expect(holds(undefined, {})).toBe(true);
    expect(holds('true', {})).toBe(false);
    expect(parseCondition("{a} = 'x' or {b} = 'y'")).toBeUndefined();
  });

  it('names what it reads', () => {
    expect(namesIn("{a} = 'x' and {b} < {c}")).toEqual(['a', 'b', 'c']);
  });
});

describe('computed figures', () => {
  it('tell blank from zero', () => {
    expect(sumKnown([undefined, undefined])).toBeUndefined();
    expect(sumKnown([0, undefined])).toBe(0);
    expect(restOf([100, undefined])).toBeUndefined();
    expect(restOf([100, 0])).toBe(100);
    expect(restOf([100, 101])).toBeUndefined();
  });

  it('are those of the report', () => {
    expect(
      computedAnswers(REPORT_2016_KOMMUN.json, { received: 3_166_133, used: 2_664_713, area2_used: 7 }),
    ).toEqual({ unused: 501_420, areas_used: 7 });
  });
});
