import { grantCaseMachine, type GrantCaseEvent, type GrantCaseState } from '#domain/lifecycle/grant-case.js';

/** Where each state stands in the picture; the main line is the first row. Which arrows there are comes from the machine. */
const PLACES: Record<GrantCaseState, [column: number, row: number]> = {
  utkast: [0, 0],
  ansokan: [1, 0],
  bedomning: [2, 0],
  beviljad: [3, 0],
  rekvirerad: [4, 0],
  rapporterad: [5, 0],
  aterkravd: [6, 0],
  aterbetald: [7, 0],
  avslagen: [1, 1],
  forfallen: [2, 1],
  aterkallad: [3, 1],
  avskriven: [4, 1],
  avslutad: [6, 1],
  avvisad: [2, 2],
};

export interface Arrow {
  event: GrantCaseEvent;
  from: GrantCaseState;
  to: GrantCaseState;
}
export interface PlacedState {
  state: GrantCaseState;
  column: number;
  row: number;
}
export interface LifecycleMap {
  states: PlacedState[];
  arrows: Arrow[];
  columns: number;
  rows: number;
}

export function isState(text: string | null): text is GrantCaseState {
  return text !== null && Object.hasOwn(grantCaseMachine.states, text);
}

export function arrowsFrom(state: GrantCaseState): Arrow[] {
  return (Object.keys(grantCaseMachine.events) as GrantCaseEvent[]).flatMap((event) => {
    const rule = grantCaseMachine.events[event];
    const targets = [rule.to, ...(rule.orTo ? [rule.orTo.state] : [])];
    return rule.from.includes(state) ? targets.map((to) => ({ event, from: state, to })) : [];
  });
}

/** What a case that began in `start` can ever pass, without the empty columns of what it cannot. */
export function lifecycleMap(start: GrantCaseState): LifecycleMap {
  const found = new Set<GrantCaseState>([start]);
  for (const state of found) for (const { to } of arrowsFrom(state)) found.add(to);
  const arrows = [...found].flatMap(arrowsFrom);
  const columns = [...new Set([...found].map((state) => PLACES[state][0]))].sort((a, b) => a - b);
  const rows = [...new Set([...found].map((state) => PLACES[state][1]))].sort((a, b) => a - b);
  const states = [...found].map((state) => ({
    state,
    column: columns.indexOf(PLACES[state][0]),
    row: rows.indexOf(PLACES[state][1]),
  }));
  return { states, arrows, columns: columns.length, rows: rows.length };
}
