import { decide, listEvents, type Guard, type Machine } from './decide.js';
import type { Role } from '../access/roles.js';
import { label, stateLabel } from './label.js';
import { refuse } from './refusal-codes.js';

interface LampFacts {
  power: boolean;
  bulb: boolean;
  bright: boolean;
}
type LampGuard = 'powerIsOn' | 'bulbIsIn' | 'bulbIsBright';

const guards: Record<LampGuard, Guard<LampFacts>> = {
  powerIsOn: ({ power }) => power || refuse('form.incomplete'),
  bulbIsIn: ({ bulb }) => bulb || refuse('signature.missing', { missing: 'bulb' }),
  bulbIsBright: ({ bright }) => bright || refuse('reasons.missing'),
};
const name = stateLabel(label('lampa', 'lamp'));
const lamp: Machine<'dark' | 'lit' | 'glaring', 'hang' | 'light' | 'put', Role, LampGuard, 'warm'> = {
  name: 'lamp',
  initial: 'dark',
  states: { dark: { label: name }, lit: { label: name }, glaring: { label: name, final: true } },
  events: {
    hang: { from: [], creates: true, to: 'dark', by: ['registrar'], when: ['bulbIsIn'], then: [] },
    light: {
      from: ['dark'],
      to: 'lit',
      orTo: { state: 'glaring', when: ['bulbIsBright'] },
      by: ['caseOfficer', 'system'],
      when: ['powerIsOn', 'bulbIsIn'],
      then: ['warm'],
    },
    put: { from: ['lit'], to: 'dark', by: ['caseOfficer'], when: [], then: [] },
  },
};
const ready: LampFacts = { power: true, bulb: true, bright: false };

it('leads to the state and the effects of the table', () => {
  expect(decide(lamp, guards, 'light', 'dark', ['caseOfficer'], ready)).toEqual({
    allowed: true,
    to: 'lit',
    effects: ['warm'],
  });
});

it('leads to the other state when its guards hold as well', () => {
  expect(decide(lamp, guards, 'light', 'dark', ['system'], { ...ready, bright: true })).toMatchObject({
    allowed: true,
    to: 'glaring',
  });
});

it('gives every reason at once: the state, the role and each guard', () => {
  expect(
    decide(lamp, guards, 'light', 'lit', ['reader'], { power: false, bulb: false, bright: false }),
  ).toEqual({
    allowed: false,
    refusals: [
      { code: 'event.wrongState', data: { machine: 'lamp', event: 'light', state: 'lit', from: ['dark'] } },
      { code: 'event.wrongRole', data: { machine: 'lamp', event: 'light', by: ['caseOfficer', 'system'] } },
      { code: 'form.incomplete' },
      { code: 'signature.missing', data: { missing: 'bulb' } },
    ],
  });
});

it('lets one of several roles suffice, and none be too few', () => {
  expect(decide(lamp, guards, 'put', 'lit', ['reader', 'caseOfficer'], ready).allowed).toBe(true);
  expect(decide(lamp, guards, 'put', 'lit', [], ready).allowed).toBe(false);
});

it('creates only from nothing, and from nothing only creates', () => {
  expect(decide(lamp, guards, 'hang', undefined, ['registrar'], ready)).toMatchObject({
    allowed: true,
    to: 'dark',
  });
  expect(decide(lamp, guards, 'hang', 'dark', ['registrar'], ready)).toMatchObject({
    refusals: [{ code: 'event.wrongState' }],
  });
  expect(decide(lamp, guards, 'light', undefined, ['caseOfficer'], ready)).toMatchObject({
    refusals: [{ code: 'event.wrongState' }],
  });
});

it('lists what the role could do here, the blocked with their reasons, and nothing else', () => {
  expect(listEvents(lamp, guards, 'dark', ['caseOfficer'], { ...ready, power: false })).toEqual([
    { event: 'light', allowed: false, refusals: [{ code: 'form.incomplete' }] },
  ]);
  expect(listEvents(lamp, guards, 'dark', ['reader'], ready)).toEqual([]);
  expect(listEvents(lamp, guards, 'lit', ['caseOfficer'], ready)).toEqual([
    { event: 'put', allowed: true, refusals: [] },
  ]);
});
