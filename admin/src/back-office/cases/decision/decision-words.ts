import type { DecisionKind } from '#domain/contracts/round-settings.js';
import type { Words } from '../../../i18n/use-words.js';

export function decisionKindChoices(say: Words): { value: DecisionKind; label: string }[] {
  return [
    { value: 'grant', label: say('Bevilja hela det sökta', 'Grant all that was applied for') },
    { value: 'grantInPart', label: say('Bevilja delvis', 'Grant in part') },
    { value: 'deny', label: say('Avslå', 'Deny') },
    { value: 'dismiss', label: say('Avvisa (prövas inte i sak)', 'Dismiss (not examined on its merits)') },
  ];
}

/** What a proposal asks for: the house's own word, or the English one. */
export function proposedWord(
  { kind, kindLabel }: { kind: DecisionKind; kindLabel: string },
  say: Words,
): string {
  return say(kindLabel, decisionKindChoices(say).find(({ value }) => value === kind)?.label ?? kindLabel);
}

/** One name a line, as it is typed. */
export function namesIn(text: string): string[] {
  return text
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** What became of an application, from the kind of its newest decision. */
export function decidedWord(kind: string, say: Words): string {
  const words: Record<string, string> = {
    grant: say('Beviljad', 'Granted'),
    grantInPart: say('Delvis beviljad', 'Granted in part'),
    deny: say('Avslagen', 'Denied'),
    dismiss: say('Avvisad', 'Dismissed'),
    reconsider: say('Omprövas', 'Under review'),
    change: say('Ändrad', 'Changed'),
  };
  return words[kind] ?? '–';
}
