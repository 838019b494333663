import { readFileSync } from 'node:fs';
import { seedFile } from './reference-lists.js';

export const EXAMPLE_LIST = 'allotment-2016-kommuner.csv';

/** The example list of 2016: kommunkod → kronor. */
export function readExampleAmounts(): Map<string, number> {
  const [, ...lines] = readFileSync(seedFile(EXAMPLE_LIST), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => line.split(';')).map(([code = '', , amount]) => [code, Number(amount)]));
}
