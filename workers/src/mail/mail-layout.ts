export interface Letter {
  locale: 'sv' | 'en';
  subject: string;
  body: string;
}

const BOX =
  'max-width:600px;margin:0 auto;padding:24px;background:#ffffff;color:#1b1b1b;font:16px/1.5 Arial,Helvetica,sans-serif';

/** The one layout: the same text as the plain part, with real paragraphs and links. No pictures, nothing fetched from anywhere. */
export function mailHtml({ locale, subject, body }: Letter): string {
  const paragraphs = body
    .split('\n\n')
    .map((paragraph) => `<p style="margin:0 0 16px">${lines(paragraph)}</p>`);
  return [
    '<!DOCTYPE html>',
    `<html lang="${locale}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>`,
    '<body style="margin:0;background:#f2f2f2">',
    `<main style="${BOX}">`,
    '<p style="margin:0 0 24px;font-weight:bold;color:#1f3a5f">Medel</p>',
    ...paragraphs,
    '</main></body></html>',
  ].join('\n');
}

function lines(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) =>
      line
        .split(/(https?:\/\/\S+)/)
        .map((part, index) => (index % 2 === 1 ? link(part) : escaped(part)))
        .join(''),
    )
    .join('<br>');
}

function link(address: string): string {
  return `<a href="${escaped(address)}" style="color:#1f3a5f">${escaped(address)}</a>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
