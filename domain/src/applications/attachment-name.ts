import type { AttachmentType } from './attachment-type.js';

const LONGEST = 120;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;
/** Characters that turn the reading direction make `gpj.exe` look like `exe.jpg`. */
const DIRECTIONS = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Half characters cannot be written in a header. */
const HALVES = /\p{Surrogate}/gu;
const UNSAFE = /[\\/:*?"<>|%]/g;

/** The name as it is kept and given back: no path, nothing hidden, and the ending of what the file is. */
export function attachmentName(sent: string, { extensions }: AttachmentType): string {
  const last = sent.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replace(HALVES, '')
    .replace(CONTROLS, '')
    .replace(DIRECTIONS, '')
    .replace(UNSAFE, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const [, stem = clean, ending = ''] = /^(.+)\.([A-Za-z0-9]{1,8})$/.exec(clean) ?? [];
  const fits = extensions.includes(ending.toLowerCase());
  const whole = fits ? stem : clean;
  return `${[...(whole || 'bilaga')].slice(0, LONGEST).join('')}.${fits ? ending.toLowerCase() : extensions[0]}`;
}

/** For the header content-disposition (RFC 6266): plain letters for old programs, the whole name for the others. */
export function attachmentDisposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9._ -]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
