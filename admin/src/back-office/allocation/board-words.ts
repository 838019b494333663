import type { BoardRow, DecisionKind } from '#domain/contracts/index.js';
import type { Words } from '../../i18n/use-words.js';

export function kindWord(kind: DecisionKind, say: Words): string {
  return {
    grant: say('bifall', 'grant'),
    grantInPart: say('delvis bifall', 'grant in part'),
    deny: say('avslag', 'denial'),
    dismiss: say('avvisning', 'dismissal'),
  }[kind];
}

export function metWord(met: BoardRow['requirementsMet'], say: Words): string {
  return {
    all: say('Uppfyllda', 'Met'),
    partly: say('Delvis', 'Partly'),
    none: say('Inte uppfyllda', 'Not met'),
    unknown: say('Inte bedömda', 'Not assessed'),
  }[met];
}
