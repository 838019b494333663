import { closingOf } from './closing.js';

describe('the time to apply', () => {
  const round = { closesOn: '2013-04-15', lateAccepted: false };

  it('lasts through the last day', () => {
    expect(closingOf(round, '2013-04-14')).toBe('open');
    expect(closingOf(round, '2013-04-15')).toBe('open');
    expect(closingOf(round, '2013-04-16')).toBe('closed');
  });

  it('is followed by lateness where the round says so', () => {
    expect(closingOf({ ...round, lateAccepted: true }, '2013-04-15')).toBe('open');
    expect(closingOf({ ...round, lateAccepted: true }, '2013-04-16')).toBe('late');
  });

  it('is not known before it is decided', () => {
    expect(closingOf({ closesOn: null, lateAccepted: false }, '2013-04-16')).toBe('unknown');
  });
});
