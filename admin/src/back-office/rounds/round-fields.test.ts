import type { Round } from '#domain/contracts/index.js';
import { potDifference, toRoundChange, toRoundCreation } from './round-fields.js';

test('the pots of 2016 meet the frame to the krona', () => {
  expect(potDifference({ frame: '70 000 000 kr', municipality: '50 000 000', region: '20000000' })).toBe(0);
});

test('what is missing shows at once, and a frame that cannot be read gives no verdict', () => {
  expect(potDifference({ frame: '70 000 000', municipality: '50 000 000', region: '' })).toBe(20_000_000);
  expect(potDifference({ frame: '70 miljoner' })).toBeUndefined();
});

test('a pot that was left blank is no pot', () => {
  expect(toRoundCreation({ programmeId: 1, frame: 5, municipality: 5 }).pots).toEqual([
    { recipientClass: 'municipality', name: 'Kommuner', frame: 5 },
  ]);
});

test('a change sends what was changed and why, nothing else', () => {
  const round = { name: 'Utvecklingsmedel 2016', reportDueOn: '2017-03-31' } as Round;
  expect(
    toRoundChange(round, {
      version: 2,
      reason: 'Anstånd',
      name: 'Utvecklingsmedel 2016',
      reportDueOn: '2017-04-10',
    }),
  ).toEqual({ version: 2, reason: 'Anstånd', reportDueOn: '2017-04-10' });
});
