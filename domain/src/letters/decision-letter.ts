import { reasonLabel } from '../assessments/reason-catalogue.js';
import { formatDay, type LegalDay } from '../calendar/legal-day.js';
import { formatKronor } from '../money/kronor.js';
import { howToAppeal, NOT_APPEALABLE } from './appeal-words.js';
import { type FilledContent, paragraphs } from './letter-content.js';
import { type LetterWords, pair, words, type WordPair, type WordSection } from './letter-words.js';
import type { DecisionLetterKind } from './operative-part.js';
import { type Afterwards, whatHappensNow } from './what-happens-now.js';

/** Everything a decision's letter says, already read: the same for a decision that is made and for one that is only seen beforehand. */
export interface DecisionToTell {
  authority: string;
  registryNumber: string;
  roundName: string;
  legalBasis: string;
  representsPublic: boolean;
  kind: DecisionLetterKind;
  amount: number;
  applied: number;
  measures: readonly { title: string; amount: number }[];
  operativePart: string;
  reasonCodes: readonly string[];
  reasons: string;
  conditions: string;
  recallClause: boolean;
  rulesApplied: string;
  hearing: string;
  dissent: string | null;
  presentedBy: string | null;
  tookPart: readonly string[];
  decidedBy: string;
  decidedOn: LegalDay;
  appealable: boolean;
  /** Those who apply together, the lead first; empty when one applies alone. */
  members: readonly { name: string; isLead: boolean; share: number | null }[];
  afterwards: Afterwards;
}

/** The letter of a decision: what FL 31–33 §§ ask for always stands there, the template's words around it. */
export function decisionLetter(told: DecisionToTell, content: FilledContent): LetterWords {
  return {
    title: content.title,
    paragraphs: content.introduction,
    facts: summary(told),
    sections: [
      words('Beslut', paragraphs(told.operativePart)),
      ...measures(told),
      ...members(told),
      reasons(told),
      ...terms(told),
      ...optional('Underrättelse före beslutet', told.hearing),
      ...content.sections.map(({ title, paragraphs: said }) => words(title, said)),
      words('Vad som händer nu', whatHappensNow(told.kind, told.afterwards)),
      ...(told.appealable ? optional('Avvikande mening', told.dissent ?? '') : []),
      howItWasDecided(told),
      told.appealable ? howToAppeal(told) : NOT_APPEALABLE,
    ],
    closing: content.closing,
  };
}

export function isGrantKind(kind: DecisionLetterKind): boolean {
  return kind === 'grant' || kind === 'grantInPart';
}

const OUTCOMES: Readonly<Record<DecisionLetterKind, string>> = {
  grant: 'Bifall',
  grantInPart: 'Delvis bifall',
  deny: 'Avslag',
  dismiss: 'Avvisning',
  reconsider: 'Omprövning: ansökan prövas på nytt',
  change: 'Omprövning: beslutet ändras',
};

function summary({ kind, applied, amount, roundName, legalBasis }: DecisionToTell): WordPair[] {
  return [
    pair('Utgång', OUTCOMES[kind]),
    ...(applied > 0 ? [pair('Sökt belopp', formatKronor(applied))] : []),
    ...(isGrantKind(kind) ? [pair('Beviljat belopp', formatKronor(amount))] : []),
    pair('Omgång', roundName),
    pair('Grund', legalBasis),
  ];
}

function measures({ kind, measures: rows }: DecisionToTell): WordSection[] {
  if (!isGrantKind(kind) || rows.length === 0) return [];
  const facts = rows.map(({ title, amount }) => pair(title, formatKronor(amount)));
  return [words('Beviljat belopp per insats', [], facts)];
}

function members({ members: together }: DecisionToTell): WordSection[] {
  if (together.length < 2) return [];
  const facts = together.map(({ name, isLead, share }) =>
    pair(
      isLead ? `${name} (huvudansvarig)` : name,
      share === null
        ? 'Deltar utan egen del av det sökta beloppet'
        : `${formatKronor(share)} av det sökta beloppet`,
    ),
  );
  return [words('De som söker tillsammans', ['Beslutet gäller alla som söker tillsammans.'], facts)];
}

/** FL 32 §: the rules that were applied and the facts that decided. */
function reasons({ reasons: said, reasonCodes, rulesApplied }: DecisionToTell): WordSection {
  return words('Skäl för beslutet', [
    ...paragraphs(said),
    ...(reasonCodes.length > 0 ? [`Grunder: ${reasonCodes.map(reasonLabel).join('; ')}.`] : []),
    `Regler som har tillämpats: ${rulesApplied}`.replace(/\.*$/, '.'),
  ]);
}

/** Without the clause a favourable decision can hardly be changed to the party's harm (FL 37 §). */
function terms({ kind, conditions, recallClause, authority }: DecisionToTell): WordSection[] {
  if (!isGrantKind(kind) && kind !== 'change') return [];
  return [
    ...optional('Villkor', conditions),
    ...(recallClause
      ? [
          words('Återkallelseförbehåll', [
            `${authority} får återkalla eller ändra beslutet helt eller delvis om medlen används till annat än det de har beviljats för, om villkoren inte följs, om redovisning inte lämnas i tid eller om beslutet bygger på felaktiga eller vilseledande uppgifter (37 § förvaltningslagen). Det som har betalats ut kan då krävas tillbaka.`,
          ]),
        ]
      : []),
  ];
}

/** FL 31 §, all five: the day, the content (above), who decided, who presented, who took part without deciding. */
function howItWasDecided({ decidedOn, decidedBy, presentedBy, tookPart }: DecisionToTell): WordSection {
  return words(
    'Så har beslutet fattats',
    [],
    [
      pair('Beslutsdag', formatDay(decidedOn)),
      pair('Beslutat av', decidedBy),
      pair('Föredragande', presentedBy ?? 'Ärendet har avgjorts utan föredragning'),
      pair(
        'Har medverkat vid den slutliga handläggningen utan att delta i avgörandet',
        tookPart.length > 0 ? tookPart.join('\n') : 'Ingen',
      ),
    ],
  );
}

function optional(title: string, text: string): WordSection[] {
  const said = paragraphs(text);
  return said.length > 0 ? [words(title, said)] : [];
}
