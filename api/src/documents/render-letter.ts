import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Letter } from './letter.js';
import { LETTER_TEMPLATE } from './letter-template.js';
import { printable } from './printable.js';

let compiler: NodeCompiler | undefined;
/** Results older than this many letters leave the compiler's memory. */
const KEPT = 10;

/** The letter as PDF/UA-1, set in the font that the compiler brings: the same bytes on every machine. */
export function renderLetter(letter: Letter, at: Date): Buffer {
  compiler ??= NodeCompiler.create();
  const pdf = compiler.pdf(
    {
      mainFileContent: LETTER_TEMPLATE,
      inputs: {
        letter: JSON.stringify(letter, (_name, value: unknown) =>
          typeof value === 'string' ? printable(value) : value,
        ),
      },
    },
    { pdfStandard: 'ua-1', creationTimestamp: Math.floor(at.getTime() / 1000) },
  );
  compiler.evictCache(KEPT);
  return pdf;
}
