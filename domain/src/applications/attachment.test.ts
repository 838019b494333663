import fc from 'fast-check';
import { attachmentDisposition, attachmentName } from './attachment-name.js';
import { attachmentTypeOf } from './attachment-type.js';

const bytes = (text: string) => Uint8Array.from([...text].map((character) => character.charCodeAt(0)));

/** A zip with nothing in its files: local header, directory and end. */
function zip(...names: string[]): Uint8Array {
  const u16 = (n: number) => [n & 255, n >> 8];
  const u32 = (n: number) => [...u16(n & 0xffff), ...u16(n >>> 16)];
  const local = names.flatMap((name) => [
    ...bytes('PK\u0003\u0004'),
    ...Array<number>(22).fill(0),
    ...u16(name.length),
    ...u16(0),
    ...bytes(name),
    ...(name === 'mimetype' ? bytes('application/vnd.oasis.opendocument.text') : []),
  ]);
  const directory = names.flatMap((name) => [
    ...bytes('PK\u0001\u0002'),
    ...Array<number>(24).fill(0),
    ...u16(name.length),
    ...Array<number>(16).fill(0),
    ...bytes(name),
  ]);
  return Uint8Array.from([
    ...local,
    ...directory,
    ...bytes('PK\u0005\u0006'),
    ...Array<number>(8).fill(0),
    ...u32(directory.length),
    ...u32(local.length),
    ...u16(0),
  ]);
}
const endingOf = (content: Uint8Array) => attachmentTypeOf(content)?.extensions[0];

describe('the type of a file', () => {
  it.each([
    ['pdf', bytes('%PDF-1.7\n')],
    ['png', bytes('\u0089PNG\r\n\u001a\nIHDR')],
    ['jpg', bytes('\u00ff\u00d8\u00ff\u00e0')],
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['odt', zip('mimetype', 'content.xml')],
    ['txt', new TextEncoder().encode('Årsbudget;1 000\r\n')],
  ])('is %s by its content', (ending, content) => {
    expect(endingOf(content)).toBe(ending);
  });

  it.each([
    ['a program', bytes('MZ\u0090\u0000\u0003')],
    ['a shell of bytes', bytes('\u007fELF\u0002\u0001')],
    ['any zip', zip('readme.txt')],
    ['a document with macros', zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')],
    ['a broken zip', bytes('PK\u0003\u0004broken')],
    ['a zip whose directory lies', bytes(`PK\u0003\u0004${'PK\u0005\u0006'}${'\u00ff'.repeat(18)}`)],
    ['an old Word file', bytes('\u00d0\u00cf\u0011\u00e0\u00a1')],
    ['text in another encoding', bytes('\u00e5rsbudget')],
  ])('is none for %s', (_, content) => {
    expect(attachmentTypeOf(content)).toBeUndefined();
  });

  it('never crashes, whatever is sent', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (content, isZip) => {
        const sent = isZip
          ? Uint8Array.from([...bytes('PK\u0003\u0004'), ...content, ...bytes('PK\u0005\u0006'), ...content])
          : content;
        expect(() => attachmentTypeOf(sent)).not.toThrow();
      }),
    );
  });
});

describe('the name of a file', () => {
  const pdf = { contentType: 'application/pdf', extensions: ['pdf'] };

  it.each([
    ['Budget 2013.pdf', 'Budget 2013.pdf'],
    ['C:\\Användare\\Åsa\\Årsbudget.PDF', 'Årsbudget.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['rapport.exe', 'rapport.exe.pdf'],
    ['gnp\u202efdp.exe', 'gnpfdp.exe.pdf'],
    ['rad\r\nSet-Cookie: x.pdf', 'radSet-Cookie_ x.pdf'],
    ['"><img src=x>.pdf', '___img src=x_.pdf'],
    ['\ud800halv.pdf', 'halv.pdf'],
    ['...', 'bilaga.pdf'],
    ['', 'bilaga.pdf'],
  ])('%j is kept as %s', (sent, kept) => {
    expect(attachmentName(sent, pdf)).toBe(kept);
  });

  it('is bounded and safe in a header, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (sent) => {
        const name = attachmentName(sent, pdf);
        expect([...name].length).toBeLessThanOrEqual(124);
        expect(name).toMatch(/^[^\\/\u0000-\u001f"]+\.pdf$/u);
        expect(attachmentDisposition(name)).toMatch(
          /^attachment; filename="[A-Za-z0-9._ -]+"; filename\*=UTF-8''[\x21-\x7e]+$/,
        );
      }),
    );
  });
});
