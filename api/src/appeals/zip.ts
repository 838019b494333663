import { crc32 } from 'node:zlib';

export interface ZipEntry {
  name: string;
  content: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 2.0, and names in UTF-8. */
const VERSION = 20;
const UTF8 = 0x0800;

/** An archive of whole files, stored as they are: PDFs are packed already. At most 65 535 files and 4 GB. */
export function zip(entries: readonly ZipEntry[], at: Date): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const path = Buffer.from(name, 'utf8');
    const common = describe(path, content, at);
    const local = Buffer.concat([u32(LOCAL), u16(VERSION), common, path, content]);
    const external = Buffer.concat([u16(0), u16(0), u16(0), u32(0), u32(offset)]);
    directory.push(Buffer.concat([u32(CENTRAL), u16(VERSION), u16(VERSION), common, external, path]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const counts = Buffer.concat([u16(0), u16(0), u16(entries.length), u16(entries.length)]);
  const end = Buffer.concat([u32(END), counts, u32(central.length), u32(offset), u16(0)]);
  return Buffer.concat([...parts, central, end]);
}

/** What the entry and the directory say alike: flags, method 0, time, checksum, both sizes, lengths of the name and of nothing. */
function describe(path: Buffer, content: Buffer, at: Date): Buffer {
  const sizes = [u32(crc32(content)), u32(content.length), u32(content.length)];
  return Buffer.concat([u16(UTF8), u16(0), dosTime(at), ...sizes, u16(path.length), u16(0)]);
}

function dosTime(at: Date): Buffer {
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107);
  const day = ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return Buffer.concat([u16(time), u16(day)]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
