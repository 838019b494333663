import type { Role } from '../access/roles.js';
import type { Refusal } from '../errors.js';
import type { StateLabel } from './label.js';
import { refuse } from './refusal-codes.js';

/** A sentence about facts: true, or the reason why not. No database, no clock, no async. */
export type Guard<F> = (facts: F) => true | Refusal;

export interface EventRule<S extends string, R extends string, G extends string, X extends string> {
  from: readonly S[];
  /** The event brings the thing into being: `from` is empty and the state before is undefined. */
  creates?: true;
  to: S;
  /** The event ends here instead when these guards hold as well. */
  orTo?: { state: S; when: readonly G[] };
  by: readonly R[];
  when: readonly G[];
  then: readonly X[];
}

export interface Machine<
  S extends string,
  E extends string,
  R extends string,
  G extends string,
  X extends string,
> {
  name: string;
  initial: S;
  states: Readonly<Record<S, { label: StateLabel; final?: true }>>;
  events: Readonly<Record<E, EventRule<S, R, G, X>>>;
}

export type Decision<S extends string, X extends string> =
  { allowed: true; to: S; effects: readonly X[] } | { allowed: false; refusals: Refusal[] };

export interface ListedEvent<E extends string> {
  event: E;
  allowed: boolean;
  refusals: Refusal[];
}

/** Says where `event` leads, or every reason at once why it may not happen. `state` is undefined only for a thing about to be created. */
export function decide<S extends string, E extends string, G extends string, X extends string, F>(
  machine: Machine<S, E, Role, G, X>,
  guards: Readonly<Record<G, Guard<F>>>,
  event: E,
  state: S | undefined,
  roles: readonly Role[],
  facts: F,
): Decision<S, X> {
  const rule = machine.events[event];
  const about = { machine: machine.name, event };
  const refusals: Refusal[] = [];
  if (!fits(rule, state))
    refusals.push(refuse('event.wrongState', { ...about, state, from: [...rule.from] }));
  if (!isFor(rule, roles)) refusals.push(refuse('event.wrongRole', { ...about, by: [...rule.by] }));
  refusals.push(...failing(rule.when, guards, facts));
  if (refusals.length > 0) return { allowed: false, refusals };
  return { allowed: true, to: target(rule, guards, facts), effects: rule.then };
}

/** What the holder of `roles` could do in `state`, each with the reasons that block it now. */
export function listEvents<S extends string, E extends string, G extends string, X extends string, F>(
  machine: Machine<S, E, Role, G, X>,
  guards: Readonly<Record<G, Guard<F>>>,
  state: S,
  roles: readonly Role[],
  facts: F,
): ListedEvent<E>[] {
  const rules = Object.entries(machine.events) as [E, EventRule<S, Role, G, X>][];
  return rules
    .filter(([, rule]) => rule.from.includes(state) && isFor(rule, roles))
    .map(([event, rule]) => ({ event, refusals: failing(rule.when, guards, facts) }))
    .map(({ event, refusals }) => ({ event, allowed: refusals.length === 0, refusals }));
}

type Rule<S extends string, G extends string, X extends string> = EventRule<S, Role, G, X>;

function fits<S extends string, G extends string, X extends string>(
  rule: Rule<S, G, X>,
  state: S | undefined,
): boolean {
  return state === undefined ? rule.creates === true : rule.from.includes(state);
}

function isFor<S extends string, G extends string, X extends string>(
  rule: Rule<S, G, X>,
  roles: readonly Role[],
): boolean {
  return roles.some((role) => rule.by.includes(role));
}

function failing<G extends string, F>(
  names: readonly G[],
  guards: Readonly<Record<G, Guard<F>>>,
  facts: F,
): Refusal[] {
  return names.map((name) => guards[name](facts)).filter((answer) => answer !== true);
}

function target<S extends string, G extends string, X extends string, F>(
  rule: Rule<S, G, X>,
  guards: Readonly<Record<G, Guard<F>>>,
  facts: F,
): S {
  if (rule.orTo && failing(rule.orTo.when, guards, facts).length === 0) return rule.orTo.state;
  return rule.to;
}
