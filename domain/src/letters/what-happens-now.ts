import { formatDay, type LegalDay } from '../calendar/legal-day.js';
import type { DecisionLetterKind } from './operative-part.js';

/** The round's days as they are for this recipient. */
export interface Afterwards {
  paysOnDecision: boolean;
  requisitionClosesOn: LegalDay;
  useFrom: LegalDay;
  useTo: LegalDay;
  reportDueOn: LegalDay;
  repaymentDueOn: LegalDay;
}

export function whatHappensNow(kind: DecisionLetterKind, days: Afterwards): string[] {
  switch (kind) {
    case 'grant':
    case 'grantInPart':
      return [howItIsPaid(days), ...howItIsUsed(days)];
    case 'deny':
      return [
        'Ärendet är avslutat och ni behöver inte göra något mer. Tycker ni att beslutet är fel kan ni begära att det omprövas (37–38 §§ förvaltningslagen).',
      ];
    case 'dismiss':
      return ['Ansökan prövas inte i sak. Ärendet är avslutat och ni behöver inte göra något mer.'];
    case 'reconsider':
      return ['Ansökan handläggs igen och ni får ett nytt beslut. Ni behöver inte göra något nu.'];
    case 'change':
      return ['I övrigt gäller det tidigare beslutet oförändrat.', ...howItIsUsed(days)];
  }
}

function howItIsPaid({ paysOnDecision, requisitionClosesOn }: Afterwards): string {
  return paysOnDecision
    ? 'Medlen betalas ut utan rekvisition, till det bankgiro som står i ansökan. Ni behöver inte göra något för att få dem.'
    : `Medlen betalas ut efter rekvisition. Fyll i rekvisitionen i Medel; behörig företrädare skriver under och skickar den senast den ${formatDay(requisitionClosesOn)}. Den som inte rekvirerar i tid förlorar bidraget.`;
}

function howItIsUsed({ useFrom, useTo, reportDueOn, repaymentDueOn }: Afterwards): string[] {
  return [
    `Medlen får användas från och med den ${formatDay(useFrom)} till och med den ${formatDay(useTo)}. Användningen ska redovisas i Medel senast den ${formatDay(reportDueOn)}.`,
    `Det som inte har använts ska betalas tillbaka senast den ${formatDay(repaymentDueOn)}.`,
  ];
}
