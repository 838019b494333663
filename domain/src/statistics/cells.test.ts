import fc from 'fast-check';
import { type Cell, cellChanges, cellKey, type FollowUpRow, sumCells } from './cells.js';

const counted = fc.record({
  question: fc.constantFrom('q1', 'q2'),
  value: fc.constantFrom('#asked', '#answered', 'yes', 'no'),
});
const row: fc.Arbitrary<FollowUpRow> = fc
  .record({
    received: fc.integer({ min: 0, max: 5_000_000 }),
    part: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    late: fc.boolean(),
    answers: fc.uniqueArray(counted, { selector: cellKey }),
  })
  .map(({ received, part, late, answers }) => ({
    received,
    used: part === null ? null : Math.floor(received * part),
    late: part !== null && late,
    answers,
  }));

const sum = (cells: readonly Cell[]) => {
  const sums = new Map<string, number>();
  for (const cell of cells) sums.set(cellKey(cell), (sums.get(cellKey(cell)) ?? 0) + cell.n);
  return [...sums].filter(([, n]) => n !== 0).sort();
};

describe('cells', () => {
  it('any sequence of changes ends where a recount of the last rows ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.option(row, { nil: undefined })), {
          maxLength: 20,
        }),
        (changes) => {
          const rows = new Map<number, FollowUpRow | undefined>();
          const kept: Cell[] = [];
          for (const [key, after] of changes) {
            kept.push(...cellChanges(rows.get(key), after));
            rows.set(key, after);
          }
          expect(sum(kept)).toEqual(sum(sumCells([...rows.values()].filter((one) => one !== undefined))));
        },
      ),
    );
  });

  it('a row that stays as it is changes nothing', () => {
    fc.assert(fc.property(row, (one) => expect(cellChanges(one, one)).toEqual([])));
  });

  it('not answered is not zero: nothing is used or returned before the report', () => {
    const names = sumCells([{ received: 1_000, used: null, late: false, answers: [] }]).map(
      ({ question }) => question,
    );
    expect(names).toEqual(['#obliged', '#received']);
  });

  it('a report of zero returns everything', () => {
    const cells = sumCells([{ received: 1_000, used: 0, late: true, answers: [] }]);
    expect(Object.fromEntries(cells.map(({ question, n }) => [question, n]))).toEqual({
      '#obliged': 1,
      '#received': 1_000,
      '#reported': 1,
      '#late': 1,
      '#returned': 1_000,
    });
  });
});
