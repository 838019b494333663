import { tracker, type TrackerOptions } from './tracker.js';
import { grantCaseMachine, type GrantCaseState } from './grant-case.js';

const statuses = (state: GrantCaseState, options?: TrackerOptions) =>
  tracker(state, options)
    .map((step) => step.status)
    .join(' ');

it.each<[GrantCaseState, string]>([
  ['beviljad', 'skipped skipped current upcoming upcoming upcoming'],
  ['rekvirerad', 'skipped skipped done current upcoming upcoming'],
  ['rapporterad', 'skipped skipped done done current upcoming'],
  ['aterkravd', 'skipped skipped done done done current'],
  ['aterbetald', 'skipped skipped done done done done'],
  ['avslutad', 'skipped skipped done done done skipped'],
  ['forfallen', 'skipped skipped done skipped skipped skipped'],
  ['aterkallad', 'skipped skipped done skipped skipped skipped'],
])('shows a requisition case in %s', (state, expected) => expect(statuses(state)).toBe(expected));

it('shows the first two steps where there was an application', () => {
  expect(statuses('bedomning', { mechanism: 'application' })).toBe(
    'done current upcoming upcoming upcoming upcoming',
  );
  expect(statuses('avslagen', { mechanism: 'application' })).toBe(
    'done done skipped skipped skipped skipped',
  );
  expect(statuses('avskriven', { mechanism: 'application', lastStep: 'bedomning' })).toBe(
    'done done skipped skipped skipped skipped',
  );
});

it('says every status in words', () => {
  expect(
    tracker('rekvirerad')
      .slice(2, 5)
      .map((step) => `${step.label}: ${step.statusLabel}`),
  ).toEqual(['Beviljad: Klart', 'Rekvirerad: Pågår', 'Redovisad: Kommer senare']);
});

it.each(Object.keys(grantCaseMachine.states) as GrantCaseState[])(
  'has at most one current step in %s, and none when it has ended',
  (state) => {
    const current = tracker(state, { mechanism: 'application' }).filter((step) => step.status === 'current');
    expect(current).toHaveLength(grantCaseMachine.states[state].final ? 0 : 1);
  },
);
