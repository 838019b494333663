import { showsApplications } from './case-view.js';

const places = { rounds: new Set([13]), pots: new Set([131]) };
const shown = (...cuts: Record<string, unknown>[]) => cuts.map((cut) => showsApplications(cut, places));

test('an application round, its pot, or applications as such bring the columns of applications', () => {
  expect(shown({ roundId: 13 }, { potId: 131 }, { mechanism: 'application' })).toEqual([true, true, true]);
});

test('so do filters and tabs that nothing else has', () => {
  expect(shown({ tab: 'toAssess' }, { decision: 'denied' }, { joint: false })).toEqual([true, true, true]);
});

test('a list of everything, or of what is requisitioned, keeps its own', () => {
  expect(shown({}, { roundId: 16 }, { tab: 'mine' }, { mechanism: 'requisition', roundId: 13 })).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
