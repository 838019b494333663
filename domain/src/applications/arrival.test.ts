import { arrivalOfElectronic, arrivalOfLetter } from './arrival.js';

describe('the day an application has come in (FL 22 §)', () => {
  it.each([
    ['2013-06-03T21:59:59.999Z', '2013-06-03'],
    ['2013-06-03T22:00:00.000Z', '2013-06-04'],
    ['2013-01-31T22:59:59.999Z', '2013-01-31'],
    ['2013-01-31T23:00:00.000Z', '2013-02-01'],
    // Clocks go forward that night: the day has 23 hours.
    ['2013-03-31T21:59:59.999Z', '2013-03-31'],
    ['2013-03-31T22:00:00.000Z', '2013-04-01'],
    // A Sunday is a day like any other for what comes electronically.
    ['2013-06-09T12:00:00.000Z', '2013-06-09'],
  ])('sent electronically at %s came in on %s', (at, day) => {
    expect(arrivalOfElectronic(new Date(at))).toBe(day);
  });

  it.each([
    ['2013-06-05', '2013-06-04'],
    ['2013-06-03', '2013-05-31'],
    // The day before was the national day, a Thursday.
    ['2013-06-07', '2013-06-05'],
    // After Christmas the letter counts as of the 23rd: the eve is no working day either.
    ['2013-12-27', '2013-12-23'],
    // Found on a Sunday.
    ['2013-06-09', '2013-06-07'],
  ])('a letter found on %s came in on %s', (found, day) => {
    expect(arrivalOfLetter(found)).toBe(day);
  });
});
