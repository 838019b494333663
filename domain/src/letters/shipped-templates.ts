import type { LetterContent, LetterTemplateRow } from '../contracts/letters.js';

export type LetterUse = LetterTemplateRow['use'];

export interface ShippedTemplate {
  key: string;
  name: string;
  use: LetterUse;
  content: LetterContent;
}

const CLOSING = 'Har ni frågor, kontakta {{myndighet}} och ange diarienummer {{diarienummer}}.';

/** The templates that come with Medel, number 0 of each use. What the law asks for stands in every decision letter and needs no template. */
export const SHIPPED_TEMPLATES: readonly ShippedTemplate[] = [
  {
    key: 'grant',
    name: 'Beslut: bifall',
    use: 'grant',
    content: {
      title: 'Beslut om statsbidrag',
      introduction:
        '{{mottagare}} har ansökt om statsbidrag inom {{program}}, {{omgang}}. {{myndighet}} beviljar ansökan.',
      sections: [],
      closing: CLOSING,
    },
  },
  {
    key: 'grantInPart',
    name: 'Beslut: delvis bifall',
    use: 'grantInPart',
    content: {
      title: 'Beslut om statsbidrag',
      introduction:
        '{{mottagare}} har ansökt om statsbidrag inom {{program}}, {{omgang}}. {{myndighet}} beviljar ansökan till en del.',
      sections: [],
      closing: CLOSING,
    },
  },
  {
    key: 'deny',
    name: 'Beslut: avslag',
    use: 'deny',
    content: {
      title: 'Beslut om avslag på ansökan om statsbidrag',
      introduction:
        '{{mottagare}} har ansökt om statsbidrag inom {{program}}, {{omgang}}. {{myndighet}} avslår ansökan.',
      sections: [],
      closing: CLOSING,
    },
  },
  {
    key: 'dismiss',
    name: 'Beslut: avvisning',
    use: 'dismiss',
    content: {
      title: 'Beslut att avvisa ansökan om statsbidrag',
      introduction:
        '{{mottagare}} har ansökt om statsbidrag inom {{program}}, {{omgang}}. {{myndighet}} prövar inte ansökan i sak.',
      sections: [],
      closing: CLOSING,
    },
  },
  {
    key: 'free',
    name: 'Brev',
    use: 'free',
    content: {
      title: 'Information om statsbidrag',
      introduction: 'Detta brev gäller ert ärende inom {{program}}, {{omgang}}.',
      sections: [],
      closing: CLOSING,
    },
  },
];

export function shippedTemplate(key: string): ShippedTemplate | undefined {
  return SHIPPED_TEMPLATES.find((template) => template.key === key);
}

/** The shipped template of a use; there is exactly one. */
export function shippedFor(use: LetterUse): ShippedTemplate {
  const template = SHIPPED_TEMPLATES.find((one) => one.use === use);
  if (!template) throw new Error(`no letter template is shipped for ${use}`);
  return template;
}
