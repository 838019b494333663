import type { SupplementRow } from '#domain/contracts/handling.js';
import { isAwaited, startAnswers } from './supplement-parts.js';

const row = (part: Partial<SupplementRow>) =>
  ({ answeredOn: null, closedReason: null, ...part }) as SupplementRow;
const draft = (answers: Record<string, unknown>, savedAt: string | null = '2013-06-01T10:00:00.000Z') => ({
  answers,
  version: 1,
  savedBy: 'Karin Ek',
  savedAt,
});

describe('a supplement', () => {
  it('is awaited until it is answered or closed', () => {
    expect(isAwaited(row({}))).toBe(true);
    expect(isAwaited(row({ answeredOn: '2013-06-01' }))).toBe(false);
    expect(isAwaited(row({ closedReason: 'Behövs inte.' }))).toBe(false);
  });

  it('opens with what was sent in', () => {
    expect(startAnswers({ goal: 'A', plan: 'B' }, new Set(['goal']), null)).toEqual({ goal: 'A', plan: 'B' });
    expect(startAnswers({ goal: 'A' }, new Set(['goal']), draft({}, null))).toEqual({ goal: 'A' });
  });

  it('goes on from its draft, also where an answer was taken away', () => {
    expect(startAnswers({ goal: 'A', plan: 'B' }, new Set(['goal']), draft({ goal: 'Nytt' }))).toEqual({
      goal: 'Nytt',
      plan: 'B',
    });
    expect(startAnswers({ goal: 'A', plan: 'B' }, new Set(['goal']), draft({ plan: 'B' }))).toEqual({
      plan: 'B',
    });
  });
});
