import { decisionLetter, type DecisionToTell } from './decision-letter.js';
import { fillContent } from './letter-content.js';
import type { LetterWords } from './letter-words.js';
import { EXAMPLE_VALUES } from './merge-fields.js';
import { type DecisionLetterKind, operativePart } from './operative-part.js';
import { shippedFor } from './shipped-templates.js';

const names = {
  authority: 'Socialstyrelsen',
  recipient: 'Exempelby',
  programmeName: 'Kvinnofrid',
  roundName: '2013',
};

function told(kind: DecisionLetterKind, more: Partial<DecisionToTell> = {}): DecisionToTell {
  const amount = kind === 'grant' ? 900_000 : kind === 'grantInPart' ? 650_000 : 0;
  return {
    authority: names.authority,
    registryNumber: '9.3-7/2013',
    roundName: 'Utvecklingsmedel 2013',
    legalBasis: 'Regeringsbeslut 2012-12-20',
    representsPublic: true,
    kind,
    amount,
    applied: 900_000,
    measures: [],
    operativePart: operativePart({ ...names, kind, amount, applied: 900_000 }),
    reasonCodes: [],
    reasons: 'Prestationskraven är uppfyllda.',
    conditions: '',
    recallClause: true,
    rulesApplied: 'Regeringsbeslut 2012-12-20; 32 § förvaltningslagen (2017:900)',
    hearing: '',
    dissent: null,
    presentedBy: 'Oskar Hallgren',
    tookPart: [],
    decidedBy: 'Beata Sjöström',
    decidedOn: '2013-05-15',
    appealable: false,
    members: [],
    afterwards: {
      paysOnDecision: false,
      requisitionClosesOn: '2013-09-30',
      useFrom: '2013-01-01',
      useTo: '2013-12-31',
      reportDueOn: '2014-03-31',
      repaymentDueOn: '2014-06-30',
    },
    ...more,
  };
}

function letter(kind: DecisionLetterKind, more: Partial<DecisionToTell> = {}): LetterWords {
  const use = kind === 'reconsider' || kind === 'change' ? 'free' : kind;
  return decisionLetter(told(kind, more), fillContent(shippedFor(use).content, EXAMPLE_VALUES));
}

/** The letter as a person reads it, line by line. */
function plain({ title, paragraphs, facts, sections, closing = [] }: LetterWords): string {
  const pairs = (rows: LetterWords['facts']) => rows.map(({ label, value }) => `${label}: ${value}`);
  return [
    `# ${title}`,
    ...paragraphs,
    ...pairs(facts),
    ...sections.flatMap((one) => [`## ${one.title}`, ...one.paragraphs, ...pairs(one.facts)]),
    '--',
    ...closing,
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

const titles = (words: LetterWords) => words.sections.map(({ title }) => title);
const part = (words: LetterWords, title: string) =>
  plain({ ...words, sections: words.sections.filter((one) => one.title === title) });

describe('the letter of each branch', () => {
  it('granted in full, to be requisitioned', () => expect(plain(letter('grant'))).toMatchSnapshot());

  it('granted and paid on the decision', () => {
    const afterwards = { ...told('grant').afterwards, paysOnDecision: true };
    expect(plain(letter('grant', { afterwards }))).toMatchSnapshot();
  });

  it('granted in part, with measures, reasons from the catalogue, conditions and the recall clause', () =>
    expect(
      plain(
        letter('grantInPart', {
          measures: [
            { title: 'Kartläggning', amount: 250_000 },
            { title: 'Utbildning', amount: 400_000 },
          ],
          reasonCodes: ['recurringSalary', 'vagueOrUntied'],
          conditions: 'Medlen får inte användas till lön.\n\nEn plan ska finnas.',
          hearing: 'Ni har fått ta del av länsstyrelsens yttrande och har inte svarat.',
        }),
      ),
    ).toMatchSnapshot());

  it('granted without a recall clause', () =>
    expect(titles(letter('grant', { recallClause: false }))).not.toContain('Återkallelseförbehåll'));

  it('denied, may be appealed by a kommun', () =>
    expect(plain(letter('deny', { appealable: true }))).toMatchSnapshot());

  it('denied, may be appealed by a förening', () =>
    expect(
      part(letter('deny', { appealable: true, representsPublic: false }), 'Hur man överklagar'),
    ).toMatchSnapshot());

  it('denied, may not be appealed', () => expect(plain(letter('deny'))).toMatchSnapshot());

  it('dismissed', () => expect(plain(letter('dismiss'))).toMatchSnapshot());

  it('applied for together', () =>
    expect(
      part(
        letter('grant', {
          members: [
            { name: 'Exempelby', isLead: true, share: 500_000 },
            { name: 'Grannby', isLead: false, share: 400_000 },
            { name: 'Byn', isLead: false, share: null },
          ],
        }),
        'De som söker tillsammans',
      ),
    ).toMatchSnapshot());

  it('with a dissenting opinion and those who took part without deciding', () =>
    expect(
      plain(
        letter('deny', {
          appealable: true,
          dissent: 'Jag anser att ansökan borde ha beviljats.',
          tookPart: ['Rut Ahlén', 'Anders Wik'],
        }),
      ),
    ).toMatchSnapshot());

  it('reconsidered after a review', () => expect(plain(letter('reconsider'))).toMatchSnapshot());

  it('changed after a review', () => expect(plain(letter('change', { amount: 900_000 }))).toMatchSnapshot());
});

describe('what the law asks for', () => {
  it.each(['grant', 'grantInPart', 'deny', 'dismiss', 'reconsider', 'change'] as const)(
    'stands in a letter of %s: the five items of FL 31 §, the reasons and the rules, and what about appeal',
    (kind) => {
      const text = plain(letter(kind, { tookPart: ['Rut Ahlén'] }));
      for (const item of [
        'Beslutsdag: 15 maj 2013',
        operativePart({ ...names, kind, amount: told(kind).amount, applied: 900_000 }).replaceAll(
          '\u00a0',
          ' ',
        ),
        'Beslutat av: Beata Sjöström',
        'Föredragande: Oskar Hallgren',
        'utan att delta i avgörandet: Rut Ahlén',
        'Prestationskraven är uppfyllda.',
        'Regler som har tillämpats: Regeringsbeslut 2012-12-20; 32 § förvaltningslagen (2017:900).',
        'Beslutet får inte överklagas.',
      ])
        expect(text).toContain(item);
    },
  );

  it('keeps a dissent out of a decision that cannot be appealed (FL 33 §)', () => {
    expect(titles(letter('deny', { dissent: 'Avvikande.' }))).not.toContain('Avvikande mening');
  });

  it('tells how to appeal or that it cannot be done, never both and never neither', () => {
    for (const appealable of [true, false]) {
      const said = titles(letter('deny', { appealable })).filter((title) => /verklag/.test(title));
      expect(said).toEqual([appealable ? 'Hur man överklagar' : 'Överklagande']);
    }
  });

  it('says so when nobody presented the case and nobody else took part', () => {
    const text = plain(letter('dismiss', { presentedBy: null }));
    expect(text).toContain('Föredragande: Ärendet har avgjorts utan föredragning');
    expect(text).toContain('utan att delta i avgörandet: Ingen');
  });

  it('keeps the template’s own sections beside the law’s', () => {
    const content = {
      ...shippedFor('deny').content,
      sections: [{ title: 'Om {{program}}', text: 'Läs mer.\n\nVälkomna åter.' }],
    };
    const words = decisionLetter(told('deny'), fillContent(content, EXAMPLE_VALUES));
    expect(part(words, 'Om Utvecklingsmedel mot våld i nära relationer')).toContain(
      'Läs mer.\nVälkomna åter.',
    );
  });
});
