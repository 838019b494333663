import { appealActs } from './appeal-acts.js';

const say = (swedish: string) => swedish;
const reason = (code: string) => ({ code, title: code, detail: '' });
const allowed = (...events: [event: string, ...codes: string[]][]) => ({
  allowedEvents: events.map(([event, ...codes]) => ({
    event,
    label: event,
    allowed: codes.length === 0,
    reasons: codes.map(reason),
  })),
});

test('in time or late is one question, and its form is where the reasons are given', () => {
  const acts = appealActs(
    allowed(['findInTime', 'reasons.missing'], ['dismissLate', 'reasons.missing', 'appeal.notLate']),
    say,
  );
  expect(acts.map(({ event, reasons }) => [event, reasons])).toEqual([['timeliness', []]]);
});

test('what stands in the way for other reasons is said', () => {
  const [act] = appealActs(allowed(['handOver', 'appeal.courtMissing', 'officer.conflict']), say);
  expect([act?.event, act?.reasons.map(({ code }) => code)]).toEqual(['handOver', ['officer.conflict']]);
});

test('nothing is offered for an appeal that is decided', () =>
  expect(appealActs(allowed(), say)).toEqual([]));
