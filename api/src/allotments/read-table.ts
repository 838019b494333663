import { readSheet } from 'read-excel-file/node';
import { InvalidError } from '#domain/errors.js';
import { decodeText, parseCsv } from './csv.js';

export interface ListFile {
  name: string;
  content: Buffer;
}

/** A small file may unpack to a very large one. */
const MOST_UNPACKED = 60 * 1_048_576;

/** The cells of an Excel or CSV file as text, row by row. What cannot be read at all is refused by name. */
export async function readTable({ content }: ListFile): Promise<string[][]> {
  if (content.length === 0) throw unreadable('file.empty', 'Filen är tom.');
  if (content.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw unreadable('file.oldExcel', 'Filen är i det äldre formatet .xls. Spara den som .xlsx eller CSV.');
  return isZip(content) ? readExcel(content) : readText(content);
}

function isZip(content: Buffer): boolean {
  return content.subarray(0, 2).toString('latin1') === 'PK';
}

async function readExcel(content: Buffer): Promise<string[][]> {
  if (unpackedSize(content) > MOST_UNPACKED)
    throw unreadable('file.tooLarge', 'Filen blir för stor när den packas upp.');
  try {
    const rows = await readSheet(content);
    return rows.map((row) => row.map(cellText));
  } catch {
    throw unreadable(
      'file.notExcel',
      'Filen är inte en Excel-fil som går att läsa. Spara den som .xlsx eller CSV.',
    );
  }
}

/** A decimal comma, so that 1250.5 in a cell reads as it was shown. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

function readText(content: Buffer): string[][] {
  const text = decodeText(content);
  if (text.includes('\0'))
    throw unreadable('file.notText', 'Filen är varken Excel eller text. Spara listan som .xlsx eller CSV.');
  return parseCsv(text);
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** The sum that the zip's own directory declares. */
function unpackedSize(content: Buffer): number {
  const end = content.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 20 > content.length || content.readUInt32LE(end) !== DIRECTORY_END) return 0;
  let at = content.readUInt32LE(end + 16);
  let size = 0;
  while (at + 46 <= content.length && content.readUInt32LE(at) === DIRECTORY_ENTRY) {
    size += content.readUInt32LE(at + 24);
    at += 46 + content.readUInt16LE(at + 28) + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  }
  return size;
}

function unreadable(code: string, message: string): InvalidError {
  return new InvalidError([{ field: 'file', code, message }]);
}
