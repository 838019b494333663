/** Excel writes Windows-1252 or UTF-16 as readily as UTF-8; a byte order mark or invalid UTF-8 tells which it was. */
export function decodeText(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file);
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder('utf-16be').decode(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}

/** Rows of cells. The separator is `;`, tab or comma, in that order of likelihood: a Swedish amount may hold a comma. */
export function parseCsv(text: string): string[][] {
  const body = text.replace(/^sep=(.)\r?\n/i, '');
  const separator = separatorOf(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < body.length; at++) {
    const letter = body[at];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (body[at + 1] === '"') cell += body[at++];
      else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === separator) row = [...row, takeCell()];
    else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;

  function takeCell(): string {
    const taken = cell;
    cell = '';
    return taken;
  }

  function endRow(): void {
    rows.push([...row, takeCell()]);
    row = [];
  }
}

const LINES_LOOKED_AT = 20;

function separatorOf(text: string): string {
  const start = text.split('\n', LINES_LOOKED_AT).join('\n');
  return [';', '\t'].find((separator) => start.includes(separator)) ?? ',';
}
