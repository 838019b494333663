import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';

/** The head of the sealed chain, outside the database: whoever can rewrite every table cannot also rewrite these files. */
export interface PublishedHead {
  day: LegalDay;
  sequence: number;
  hash: string;
}

const folder = (dataDir: string) => join(dataDir, 'audit-heads');

export async function publishAuditHead(
  dataSource: DataSource,
  dataDir: string,
  day: LegalDay,
): Promise<PublishedHead | undefined> {
  const [head] = await dataSource.query<{ sequence: number; hash: string }[]>(
    'SELECT sequence, hash FROM audit_seal ORDER BY sequence DESC LIMIT 1',
  );
  if (!head) return undefined;
  await mkdir(folder(dataDir), { recursive: true });
  const file = join(folder(dataDir), `${day}.txt`);
  await writeFile(
    `${file}.new`,
    `Medel: granskningsloggens sigill ${day}\nsigill: ${head.sequence}\nsha256: ${head.hash}\n`,
  );
  await rename(`${file}.new`, file);
  return { day, sequence: Number(head.sequence), hash: head.hash };
}

export async function readPublishedHeads(dataDir: string): Promise<PublishedHead[]> {
  const names = await readdir(folder(dataDir)).catch(() => []);
  const days = names.filter((name) => /^\d{4}-\d{2}-\d{2}\.txt$/.test(name)).sort();
  return Promise.all(
    days.map(async (name) => parse(name.slice(0, 10), await readFile(join(folder(dataDir), name), 'utf8'))),
  );
}

function parse(day: LegalDay, text: string): PublishedHead {
  return {
    day,
    sequence: Number(/^sigill: (\d+)$/m.exec(text)?.[1] ?? Number.NaN),
    hash: /^sha256: ([0-9a-f]{64})$/m.exec(text)?.[1] ?? '',
  };
}
