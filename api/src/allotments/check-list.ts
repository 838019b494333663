import type { AllotmentPreview } from '#domain/contracts/rounds.js';
import { MAX_KRONOR, type RecipientClass } from '#domain/contracts/fields.js';
import { formatKronor, parseKronor } from '#domain/money/kronor.js';
import { findColumns } from './find-columns.js';
import type { Recipient, RecipientIndex } from './recipients.js';

/** A row of the list as it was given. */
export interface ListRow {
  line: number;
  code: string;
  rawAmount: string;
}

/** What the list is held against. */
export interface ListGround {
  recipientClass: RecipientClass;
  frameLeft: number;
  recipients: readonly Recipient[];
  index: RecipientIndex;
  /** Recipients that have a case in the round already, with its diarienummer. */
  cases: ReadonlyMap<number, string>;
}

type CheckedRow = AllotmentPreview['rows'][number];
type Remark = { code: string; message: string };
export type CheckedList = Pick<
  AllotmentPreview,
  'rows' | 'sum' | 'difference' | 'errors' | 'warnings' | 'confirmable'
>;

export const MOST_ROWS = 1_000;

/** The rows below the header, or the reason why there are none. Empty rows are passed over; the line is the one Excel shows. */
export function rowsOf(table: readonly (readonly string[])[]): { rows: ListRow[]; errors: Remark[] } {
  const columns = findColumns(table);
  if (!columns)
    return {
      rows: [],
      errors: [
        remark(
          'list.noHeader',
          'Listan saknar rubriker. Första raden ska ha rubriken ”kommunkod” eller ”organisationsnummer” och rubriken ”belopp”.',
        ),
      ],
    };
  const rows = table
    .map((cells, index) => ({ cells, line: index + 1 }))
    .slice(columns.headerRow + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells, line }) => ({
      line,
      code: firstGiven(cells, columns.codes).slice(0, 100),
      rawAmount: (cells[columns.amount] ?? '').trim().slice(0, 100),
    }));
  if (rows.length <= MOST_ROWS) return { rows, errors: [] };
  return {
    rows: rows.slice(0, MOST_ROWS),
    errors: [remark('list.tooLong', `Listan har ${rows.length} rader; högst ${MOST_ROWS} kan läsas.`)],
  };
}

/** Every row's recipient and amount with what is wrong with it, and what is wrong with the whole. */
export function checkList(
  rows: readonly ListRow[],
  ground: ListGround,
  before: readonly Remark[] = [],
): CheckedList {
  const seen = new Map<number, number>();
  const checked = rows.map((row) => checkRow(row, ground, seen));
  const sum = checked.reduce((total, row) => total + (row.amount ?? 0), 0);
  const difference = ground.frameLeft - sum;
  const errors = [...before, ...listErrors(checked, difference, ground.frameLeft)];
  const warnings = missingRecipients(ground, seen);
  const confirmable = errors.length === 0 && checked.every((row) => row.errors.length === 0);
  return { rows: checked, sum, difference, errors, warnings, confirmable };
}

function checkRow(
  row: ListRow,
  { index, recipientClass, cases }: ListGround,
  seen: Map<number, number>,
): CheckedRow {
  const errors: Remark[] = [];
  const found = row.code === '' ? { problem: 'blank' as const } : index.find(row.code, recipientClass);
  const recipient = 'recipient' in found ? found.recipient : undefined;
  if ('problem' in found) errors.push(recipientProblem(found.problem, row.code, recipientClass));
  if (recipient) {
    const earlier = seen.get(recipient.id);
    const registryNumber = cases.get(recipient.id);
    if (earlier !== undefined)
      errors.push(remark('recipient.duplicate', `${recipient.name} finns redan på rad ${earlier}.`));
    else seen.set(recipient.id, row.line);
    if (registryNumber)
      errors.push(
        remark('recipient.hasCase', `${recipient.name} har redan ärendet ${registryNumber} i omgången.`),
      );
  }
  const amount = readAmount(row.rawAmount);
  if ('message' in amount) errors.push(amount);
  return {
    line: row.line,
    code: row.code,
    organisationId: recipient?.id ?? null,
    organisationName: recipient?.name ?? null,
    amount: 'kronor' in amount ? amount.kronor : null,
    rawAmount: row.rawAmount,
    errors,
  };
}

const CLASS_WORDS: Readonly<Record<RecipientClass, string>> = {
  municipality: 'kommuner',
  region: 'regioner',
  nonProfit: 'ideella föreningar',
};

function recipientProblem(
  problem: 'blank' | 'unknown' | 'wrongClass',
  code: string,
  recipientClass: RecipientClass,
): Remark {
  if (problem === 'blank')
    return remark(
      'recipient.blank',
      'Raden säger inte vem beloppet gäller. Fyll i kommunkod eller organisationsnummer.',
    );
  if (problem === 'wrongClass')
    return remark(
      'recipient.wrongClass',
      `”${code}” är inte någon av de ${CLASS_WORDS[recipientClass]} som potten är till för.`,
    );
  return remark(
    'recipient.unknown',
    `”${code}” är ingen känd kod. Kontrollera kommunkoden eller organisationsnumret.`,
  );
}

function readAmount(raw: string): { kronor: number } | Remark {
  if (raw === '') return remark('amount.blank', 'Beloppet saknas. Tomt är inte noll kronor.');
  const kronor = parseKronor(raw);
  if (kronor === 0)
    return remark('amount.zero', 'Beloppet är 0 kr. Ta bort raden om mottagaren inte ska få något.');
  if (kronor !== undefined && kronor > MAX_KRONOR)
    return remark('amount.tooLarge', 'Beloppet är orimligt stort.');
  if (kronor !== undefined) return { kronor };
  if (/^[-−–]/.test(raw)) return remark('amount.negative', `Beloppet ”${raw}” är negativt.`);
  if (/^\d[\d\s\u00a0\u202f]*[.,]\d+/.test(raw))
    return remark('amount.notWhole', `Beloppet ”${raw}” är inte hela kronor.`);
  return remark('amount.notNumber', `Beloppet ”${raw}” är inget belopp i kronor.`);
}

function listErrors(rows: readonly CheckedRow[], difference: number, frameLeft: number): Remark[] {
  if (rows.length === 0) return [remark('list.empty', 'Listan har inga rader under rubrikerna.')];
  if (difference === 0) return [];
  const word = difference > 0 ? 'mindre' : 'mer';
  return [
    remark(
      'list.sum',
      `Summan är ${formatKronor(Math.abs(difference))} ${word} än de ${formatKronor(frameLeft)} som finns att fördela.`,
    ),
  ];
}

const NAMES_SHOWN = 10;

function missingRecipients(
  { recipients, recipientClass, cases }: ListGround,
  seen: ReadonlyMap<number, number>,
): Remark[] {
  const missing = recipients.filter(
    (recipient) => recipient.kind === recipientClass && !seen.has(recipient.id) && !cases.has(recipient.id),
  );
  if (missing.length === 0) return [];
  const names = missing
    .slice(0, NAMES_SHOWN)
    .map((recipient) => recipient.name)
    .join(', ');
  const more = missing.length > NAMES_SHOWN ? ` och ${missing.length - NAMES_SHOWN} till` : '';
  return [
    remark(
      'list.missing',
      `${missing.length} ${CLASS_WORDS[recipientClass]} finns inte i listan: ${names}${more}.`,
    ),
  ];
}

function firstGiven(cells: readonly string[], columns: readonly number[]): string {
  return columns.map((column) => (cells[column] ?? '').trim()).find((cell) => cell !== '') ?? '';
}

function remark(code: string, message: string): Remark {
  return { code, message };
}
