import { fullOrder, moved } from './column-order.js';

test('columns that came later stand last', () => expect(fullOrder([2, 0], 4)).toEqual([2, 0, 1, 3]));

test('a column that is gone is forgotten', () => expect(fullOrder([5, 1, 0], 2)).toEqual([1, 0]));

test('a column changes place with its neighbour, and not beyond the ends', () => {
  expect(moved([0, 1, 2], 1, 1)).toEqual([0, 2, 1]);
  expect(moved([0, 1, 2], 0, -1)).toEqual([0, 1, 2]);
  expect(moved([0, 1, 2], 2, 1)).toEqual([0, 1, 2]);
});
