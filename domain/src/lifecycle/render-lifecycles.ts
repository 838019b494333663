import { roleLabel } from '../access/roles.js';
import { eventLabel } from './event-labels.js';
import { MACHINES, type AnyMachine } from './machines.js';

type Rule = AnyMachine['events'][string];
type Row = readonly string[];

const INTRODUCTION = `# Lifecycles

Generated from \`domain/src/lifecycle\`; do not edit. Renew with \`UPDATE_LIFECYCLES=1 npx jest test/architecture/lifecycles\`.

Each row is an event: where it may happen, where it leads, who may cause it, what must hold (all reasons for a refusal are given at
once) and what the world gets afterwards.`;

const TITLES: Readonly<Record<string, string>> = {
  grantCase: 'The grant case (ärende)',
  payment: 'The payment (utbetalning)',
  repaymentClaim: 'The repayment claim (återkrav)',
};

/** The whole of `docs/lifecycles.md`: per machine a diagram, its states and its events. */
export function renderLifecycles(): string {
  return `${[INTRODUCTION, ...Object.values(MACHINES).map(renderMachine)].join('\n\n')}\n`;
}

function renderMachine(machine: AnyMachine): string {
  return [
    `## ${TITLES[machine.name] ?? machine.name}`,
    renderDiagram(machine),
    '### States',
    states(machine),
    '### Events',
    events(machine),
  ].join('\n\n');
}

function renderDiagram(machine: AnyMachine): string {
  const names = Object.entries(machine.states).map(
    ([state, { label }]) => `  state "${label.staff.sv}" as ${state}`,
  );
  const ends = Object.keys(machine.states)
    .filter((state) => machine.states[state]?.final)
    .map((state) => `  ${state} --> [*]`);
  const lines = [
    'stateDiagram-v2',
    ...names,
    `  [*] --> ${machine.initial}`,
    ...Object.entries(machine.events).flatMap(arrows),
    ...ends,
  ];
  return ['```mermaid', ...lines, '```'].join('\n');
}

function arrows([event, rule]: [string, Rule]): string[] {
  const sources = rule.creates ? ['[*]'] : rule.from;
  return sources.flatMap((from) => targets(rule).map((to) => `  ${from} --> ${to} : ${event}`));
}

function targets(rule: Rule): string[] {
  return rule.orTo ? [rule.to, rule.orTo.state] : [rule.to];
}

function states(machine: AnyMachine): string {
  const rows = Object.entries(machine.states).map(([state, { label, final }]) => [
    code(state),
    label.staff.sv,
    label.applicant.sv,
    label.staff.en,
    label.applicant.en,
    final ? 'yes' : '',
  ]);
  return table(['state', 'staff', 'applicant', 'staff (en)', 'applicant (en)', 'final'], rows);
}

function events(machine: AnyMachine): string {
  const rows = Object.entries(machine.events).map(([event, rule]) => eventRow(machine.name, event, rule));
  return table(['event', 'from', 'to', 'by', 'guards', 'effects', 'button', 'history'], rows);
}

function eventRow(machine: string, event: string, rule: Rule): Row {
  const words = eventLabel(machine, event);
  return [
    code(event),
    rule.creates ? '– (created)' : list(rule.from.map(code)),
    rule.orTo
      ? `${code(rule.to)}; ${code(rule.orTo.state)} when ${list(rule.orTo.when.map(code))}`
      : code(rule.to),
    list(rule.by.map((role) => roleLabel(role, 'en'))),
    list(rule.when.map(code)),
    list(rule.then.map(code)),
    words ? `${words.button.sv} / ${words.button.en}` : '',
    words ? `${words.history.sv} / ${words.history.en}` : '',
  ];
}

function code(word: string): string {
  return `\`${word}\``;
}

function list(words: readonly string[]): string {
  return words.length > 0 ? words.join(', ') : '–';
}

function table(head: Row, rows: readonly Row[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: Row) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
