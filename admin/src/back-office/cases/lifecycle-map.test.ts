import { grantCaseMachine } from '#domain/lifecycle/grant-case.js';
import { isState, lifecycleMap } from './lifecycle-map.js';

test('an applied-for case can pass every state of the machine', () => {
  expect(
    lifecycleMap('utkast')
      .states.map(({ state }) => state)
      .sort(),
  ).toEqual(Object.keys(grantCaseMachine.states).sort());
});

test('an allotted case never shows what only applications pass', () => {
  const { states, columns } = lifecycleMap('beviljad');
  expect(states.map(({ state }) => state)).not.toContain('bedomning');
  expect(states.find(({ state }) => state === 'rekvirerad')).toMatchObject({ row: 0 });
  expect(columns).toBe(6);
});

test('no two states stand on the same place', () => {
  const { states } = lifecycleMap('utkast');
  expect(new Set(states.map(({ column, row }) => `${column}/${row}`)).size).toBe(states.length);
});

test('every arrow is an event of the machine between states that are drawn', () => {
  const { states, arrows } = lifecycleMap('beviljad');
  const drawn = states.map(({ state }) => state);
  expect(arrows.length).toBeGreaterThan(8);
  for (const { event, from, to } of arrows) {
    expect(grantCaseMachine.events[event].from).toContain(from);
    expect(drawn).toContain(to);
  }
});

test('a word that is no state is not taken for one', () =>
  expect([isState('beviljad'), isState('toString'), isState(null)]).toEqual([true, false, false]));
