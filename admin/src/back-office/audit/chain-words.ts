import type { Words } from '../../i18n/use-words.js';

const CHAINS: Record<string, (say: Words) => string> = {
  case: (say) => say('Ärende', 'Case'),
  demo: (say) => say('Demon', 'The demo'),
  operations: (say) => say('Drift', 'Operations'),
  organisation: (say) => say('Organisation', 'Organisation'),
  programme: (say) => say('Program', 'Programme'),
  round: (say) => say('Omgång', 'Round'),
  sigill: (say) => say('Sigill', 'Seals'),
  user: (say) => say('Användare', 'User'),
};

/** `case:12` and the place in its chain, in words; a chain without words is shown by its scope. */
export function chainWords(scope: string, sequence: number, say: Words): string {
  const [kind = '', id] = scope.split(':');
  const name = Object.hasOwn(CHAINS, kind) ? CHAINS[kind]?.(say) : undefined;
  const chain = name === undefined ? scope : id === undefined ? name : `${name} ${id}`;
  return say(`${chain}, post ${sequence}`, `${chain}, record ${sequence}`);
}
