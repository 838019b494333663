/** What a file is according to its content; the name and what the browser says are not trusted. */
export interface AttachmentType {
  contentType: string;
  /** The first is given to a file whose name says something else. */
  extensions: readonly string[];
}

const PDF: AttachmentType = { contentType: 'application/pdf', extensions: ['pdf'] };
const PNG: AttachmentType = { contentType: 'image/png', extensions: ['png'] };
const JPEG: AttachmentType = { contentType: 'image/jpeg', extensions: ['jpg', 'jpeg'] };
const TEXT: AttachmentType = { contentType: 'text/plain; charset=utf-8', extensions: ['txt', 'csv', 'md'] };
const DOCX: AttachmentType = {
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extensions: ['docx'],
};
const XLSX: AttachmentType = {
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extensions: ['xlsx'],
};
const ODT: AttachmentType = { contentType: 'application/vnd.oasis.opendocument.text', extensions: ['odt'] };

/** Undefined when it is none of the types that are taken. */
export function attachmentTypeOf(content: Uint8Array): AttachmentType | undefined {
  if (beginsWith(content, '%PDF-')) return PDF;
  if (beginsWith(content, '\u0089PNG\r\n\u001a\n')) return PNG;
  if (beginsWith(content, '\u00ff\u00d8\u00ff')) return JPEG;
  if (beginsWith(content, 'PK\u0003\u0004')) return packedType(content);
  return isPlainText(content) ? TEXT : undefined;
}

function beginsWith(content: Uint8Array, signature: string): boolean {
  return [...signature].every((character, at) => content[at] === character.charCodeAt(0));
}

/** A document from Word, Excel or OpenDocument is a zip; which one is told by the parts that it lists. Macros are refused. */
function packedType(content: Uint8Array): AttachmentType | undefined {
  const names = namesInZip(content);
  if (names.some((name) => name.endsWith('vbaProject.bin'))) return undefined;
  if (names.includes('word/document.xml')) return DOCX;
  if (names.includes('xl/workbook.xml')) return XLSX;
  const isOpenDocument =
    names[0] === 'mimetype' && latin(content, 30, 200).includes('application/vnd.oasis.opendocument.text');
  return isOpenDocument && names.includes('content.xml') ? ODT : undefined;
}

const ENTRY = [0x50, 0x4b, 0x01, 0x02] as const;
const ENTRY_HEADER = 46;

/** Names in the zip's central directory, which stands last. */
function namesInZip(content: Uint8Array): string[] {
  const names: string[] = [];
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  for (let at = directoryStart(view); at !== undefined && at + ENTRY_HEADER <= view.byteLength;) {
    if (!ENTRY.every((byte, offset) => content[at! + offset] === byte)) break;
    const nameLength = view.getUint16(at + 28, true);
    names.push(latin(content, at + ENTRY_HEADER, nameLength));
    at += ENTRY_HEADER + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

function directoryStart(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return view.getUint32(at + 16, true);
  return undefined;
}

function latin(content: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...content.subarray(from, from + Math.min(length, 1_000)));
}

/** UTF-8 without control characters beyond line breaks and tabs. */
function isPlainText(content: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
  } catch {
    return false;
  }
}
