import type { CaseDetail } from '#domain/contracts/index.js';
import { restOf, usedOf } from './case-amounts.js';

const stockholm = (
  used: number | null,
  reports: { used: number; acceptedUsed?: number | null; returnedAt: string | null }[],
) => ({ amounts: { paid: 3_166_133, used }, reports }) as unknown as CaseDetail;

test('the rest of Stockholm 2016 is what the report leaves', () => {
  expect(restOf(stockholm(null, [{ used: 2_664_713, returnedAt: null }]))).toBe(501_420);
});

test('a report that was sent back says nothing, and nothing is not zero', () => {
  expect(usedOf(stockholm(null, [{ used: 1, returnedAt: '2017-04-01T08:00:00Z' }]))).toBeNull();
});

test('what was booked stands over what was reported', () => {
  expect(usedOf(stockholm(0, [{ used: 5, returnedAt: null }]))).toBe(0);
});

test('what the review accepted stands over both, and leaves the rest to claim', () => {
  const reviewed = stockholm(2_664_713, [{ used: 2_664_713, acceptedUsed: 2_600_000, returnedAt: null }]);
  expect([usedOf(reviewed), restOf(reviewed)]).toEqual([2_600_000, 566_133]);
  expect(usedOf(stockholm(null, [{ used: 5, acceptedUsed: 0, returnedAt: null }]))).toBe(0);
});
