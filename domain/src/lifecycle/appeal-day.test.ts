import { lastDayToAppeal, representsPublic } from './appeal-day.js';

const decidedOn = '2013-05-15';

it('gives a förening three weeks from the day it got the decision', () => {
  expect(lastDayToAppeal({ representsPublic: false, decidedOn, receivedOn: '2013-05-20' })).toBe(
    '2013-06-10',
  );
});

it('gives a kommun three weeks from the decision, whenever it was read', () => {
  expect(lastDayToAppeal({ representsPublic: true, decidedOn, receivedOn: '2013-05-20' })).toBe('2013-06-05');
});

it('moves a last day that falls on a holiday to the next working day', () => {
  // 6 juni är nationaldag, 7 juni 2013 en fredag.
  expect(lastDayToAppeal({ representsPublic: true, decidedOn: '2013-05-16', receivedOn: null })).toBe(
    '2013-06-07',
  );
});

it('says nothing while nobody knows when the party got it', () => {
  expect(lastDayToAppeal({ representsPublic: false, decidedOn, receivedOn: null })).toBeNull();
});

it('counts everybody but the föreningar as the public side', () => {
  expect(['municipality', 'region', 'nonProfit'].map(representsPublic)).toEqual([true, true, false]);
});
