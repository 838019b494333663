import { listQuery, totalOf } from './data-provider.js';

test('a list asks for its page, order and filter as simple-rest does', () => {
  const query = new URLSearchParams(
    listQuery({
      filter: { tab: 'mine' },
      sort: { field: 'paid', order: 'DESC' },
      pagination: { page: 2, perPage: 25 },
    }),
  );
  expect(Object.fromEntries(query)).toEqual({
    filter: '{"tab":"mine"}',
    sort: '["paid","DESC"]',
    range: '[25,49]',
  });
});

test('the total is what stands after the slash', () => expect(totalOf('cases 0-24/311')).toBe(311));

test('an empty list has the total 0, a missing header is a fault', () => {
  expect(totalOf('cases 0-0/0')).toBe(0);
  expect(() => totalOf(null)).toThrow('Content-Range');
});
