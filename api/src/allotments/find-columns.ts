/** Where the header stands and which column means what. */
export interface Columns {
  headerRow: number;
  /** Every column that may say who receives, in the order they are tried. */
  codes: number[];
  amount: number;
}

/** An annex often has a title and an empty row above its header. */
const ROWS_LOOKED_AT = 15;
const CODES = [
  'kommunkod',
  'organisationsnummer',
  'orgnr',
  'länskod',
  'lanskod',
  'kod',
  'region',
  'mottagare',
];
const AMOUNTS = ['belopp', 'beloppkr', 'beloppikr', 'beloppikronor', 'beloppkronor'];

export function findColumns(table: readonly (readonly string[])[]): Columns | undefined {
  for (const [headerRow, row] of table.slice(0, ROWS_LOOKED_AT).entries()) {
    const names = row.map(plain);
    const amount = names.findIndex((name) => AMOUNTS.includes(name));
    const codes = CODES.map((code) => names.indexOf(code)).filter((column) => column >= 0);
    if (amount >= 0 && codes.length > 0) return { headerRow, codes, amount };
  }
  return undefined;
}

function plain(header: string): string {
  return header.toLowerCase().replace(/[^a-zåäö]/g, '');
}
