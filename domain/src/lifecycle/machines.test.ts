import { ROLE_NAMES } from '../access/roles.js';
import { eventLabel } from './event-labels.js';
import { GUARDS, MACHINES, type AnyMachine, type MachineName } from './machines.js';

const names = Object.keys(MACHINES) as MachineName[];

/** Where each event can lead, straight from the table. */
function targets(rule: AnyMachine['events'][string]): string[] {
  return rule.orTo ? [rule.to, rule.orTo.state] : [rule.to];
}

function reachableFrom(machine: AnyMachine, starts: string[]): Set<string> {
  const reached = new Set(starts);
  for (let grown = -1; grown !== reached.size;) {
    grown = reached.size;
    for (const rule of Object.values(machine.events)) {
      if (rule.from.some((state) => reached.has(state))) targets(rule).forEach((state) => reached.add(state));
    }
  }
  return reached;
}

describe.each(names)('the %s machine', (name) => {
  const machine = MACHINES[name];
  const states = Object.keys(machine.states);
  const rules = Object.entries(machine.events);

  it('is known by its own name', () => expect(machine.name).toBe(name));

  it('reaches every state from where it starts', () => {
    const created = rules.filter(([, rule]) => rule.creates).map(([, rule]) => rule.to);
    expect([...reachableFrom(machine, [machine.initial, ...created])].toSorted()).toEqual(states.toSorted());
  });

  it.each(states.filter((state) => !machine.states[state]?.final))(
    'has a way out of %s that ends in a final state',
    (state) => {
      const ahead = [...reachableFrom(machine, [state])].filter((other) => other !== state);
      expect(ahead.some((other) => machine.states[other]?.final)).toBe(true);
    },
  );

  it('leaves a final state only to reconsider', () => {
    const leaving = rules
      .filter(([, rule]) => rule.from.some((state) => machine.states[state]?.final))
      .map(([event]) => event);
    expect(leaving).toEqual(name === 'grantCase' ? ['reconsider'] : []);
  });

  it('names only guards that exist, and leaves none unused', () => {
    const named = rules.flatMap(([, rule]) => [...rule.when, ...(rule.orTo?.when ?? [])]);
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(GUARDS[name]).toSorted());
  });

  it.each(rules)(
    'gives %s somebody who may, words for button and history, and a from unless it creates',
    (event, rule) => {
      expect(rule.by.length).toBeGreaterThan(0);
      expect(rule.by.every((role) => ROLE_NAMES.includes(role))).toBe(true);
      expect(rule.creates === true).toBe(rule.from.length === 0);
      const words = eventLabel(name, event);
      expect(
        [words?.button.sv, words?.button.en, words?.history.sv, words?.history.en].every((text) =>
          text?.trim(),
        ),
      ).toBe(true);
    },
  );

  it.each(states)('calls %s something, in both languages, for staff and applicant', (state) => {
    const { staff, applicant } = machine.states[state]!.label;
    expect([staff.sv, staff.en, applicant.sv, applicant.en].every((text) => text.trim())).toBe(true);
  });
});
