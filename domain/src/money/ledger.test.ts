import fc from 'fast-check';
import {
  ACCOUNT_NAMES,
  applyEntry,
  carryOverEntry,
  takeUpCarryOverEntry,
  claimEntry,
  commitEntry,
  frameEntry,
  isBalanced,
  LedgerError,
  payEntry,
  potTotal,
  receiptEntry,
  releaseEntry,
  takeBackUseEntry,
  useEntry,
  waiveEntry,
  type Balances,
  type Entry,
} from './ledger.js';

const post = (...entries: Entry[]) => entries.reduce<Balances>(applyEntry, {});

it('carries Stockholm through 2016 to the last krona', () => {
  const balances = post(
    frameEntry(50_000_000),
    commitEntry(3_125_250),
    payEntry(3_125_250),
    commitEntry(40_883),
    payEntry(40_883),
    useEntry(2_664_713),
    claimEntry(501_420),
    receiptEntry(300_000),
    receiptEntry(201_420),
  );
  expect(balances).toEqual({
    regeringsbeslut: -50_000_000,
    anslag: 46_833_867,
    beviljat: 0,
    utbetalt: 0,
    forbrukat: 2_664_713,
    aterkravt: 0,
    aterbetalt: 501_420,
  });
  expect(potTotal(balances)).toBe(50_000_000);
});

it('returns what lapsed to the pot and can commit it again', () => {
  expect(post(frameEntry(100), commitEntry(100), releaseEntry(60), commitEntry(60))).toMatchObject({
    anslag: 0,
    beviljat: 100,
  });
});

it('takes the use back with a returned report', () => {
  expect(post(frameEntry(9), commitEntry(9), payEntry(9), useEntry(9), takeBackUseEntry(9))).toMatchObject({
    utbetalt: 9,
    forbrukat: 0,
  });
});

it('never overspends', () => {
  expect(() => post(frameEntry(100), commitEntry(101))).toThrow(LedgerError);
  expect(() => post(frameEntry(100), commitEntry(100), payEntry(101))).toThrow(
    'pay: beviljat would be -1 kr',
  );
});

it('refuses an entry whose legs do not balance, and leaves the balances as they were', () => {
  const before: Balances = { anslag: 5 };
  const lopsided: Entry = {
    kind: 'commit',
    postings: [
      { account: 'anslag', amount: -3 },
      { account: 'beviljat', amount: 2 },
    ],
  };
  expect(isBalanced(lopsided)).toBe(false);
  expect(() => applyEntry(before, lopsided)).toThrow('do not balance');
  expect(before).toEqual({ anslag: 5 });
});

it.each([0, -1, 0.5, Number.NaN, 2 ** 53])('makes no entry of %p kr', (amount) =>
  expect(() => payEntry(amount)).toThrow(LedgerError),
);

it('is balanced, within the frame and nowhere below zero after any sequence, legal or not', () => {
  const builders = [
    commitEntry,
    releaseEntry,
    payEntry,
    useEntry,
    takeBackUseEntry,
    claimEntry,
    receiptEntry,
    waiveEntry,
    carryOverEntry,
    takeUpCarryOverEntry,
  ];
  const step = fc.tuple(fc.constantFrom(...builders), fc.integer({ min: 1, max: 400 }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      let balances = post(frameEntry(1000));
      for (const [build, amount] of steps) balances = tryEntry(balances, build(amount));
      expect(ACCOUNT_NAMES.reduce((sum, account) => sum + (balances[account] ?? 0), 0)).toBe(0);
      expect(potTotal(balances)).toBe(1000);
      expect(ACCOUNT_NAMES.filter((account) => (balances[account] ?? 0) < 0)).toEqual(['regeringsbeslut']);
    }),
  );
});

/** What the ledger refuses is not posted; anything but a LedgerError is a fault. */
function tryEntry(balances: Balances, entry: Entry): Balances {
  try {
    return applyEntry(balances, entry);
  } catch (error) {
    if (error instanceof LedgerError) return balances;
    throw error;
  }
}
