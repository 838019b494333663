const inPdf = (text: string) =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/** Tagged, in Swedish, titled in the window, and PDF/UA-1 by its own word. */
export function expectAccessible(content: Buffer, title: string): void {
  const pdf = content.toString('latin1');
  expect(pdf.startsWith('%PDF-1.')).toBe(true);
  expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Lang\s*\(sv-SE\)/);
  expect(pdf).toMatch(/pdfuaid:part>1</);
  expect(pdf).toMatch(/\/DisplayDocTitle true/);
  expect(pdf.includes(`/Title ${inPdf(title)}`) || pdf.includes(`/Title (${title})`)).toBe(true);
}
