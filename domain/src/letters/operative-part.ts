import { formatKronor } from '../money/kronor.js';

export type DecisionLetterKind = 'grant' | 'grantInPart' | 'deny' | 'dismiss' | 'reconsider' | 'change';

export interface OperativeFacts {
  kind: DecisionLetterKind;
  authority: string;
  recipient: string;
  programmeName: string;
  roundName: string;
  amount: number;
  applied: number;
}

/** What is decided, in one sentence (FL 31 § 2). */
export function operativePart(facts: OperativeFacts): string {
  const { authority, recipient, programmeName, roundName } = facts;
  const what = `statsbidrag inom ${programmeName}, ${roundName}`;
  switch (facts.kind) {
    case 'grant':
      return `${authority} beviljar ${recipient} ${formatKronor(facts.amount)} i ${what}.`;
    case 'grantInPart':
      return `${authority} beviljar ${recipient} ${formatKronor(facts.amount)} av sökta ${formatKronor(facts.applied)} i ${what}. I övrigt avslås ansökan.`;
    case 'deny':
      return `${authority} avslår ansökan från ${recipient} om ${formatKronor(facts.applied)} i ${what}.`;
    case 'dismiss':
      return `${authority} avvisar ansökan från ${recipient} om ${what}.`;
    case 'reconsider':
      return `${authority} upphäver sitt tidigare beslut och prövar ansökan från ${recipient} om ${what} på nytt.`;
    case 'change':
      return `${authority} ändrar sitt beslut om ${what} till ${recipient} så som framgår av skälen. Det beviljade beloppet är oförändrat.`;
  }
}
