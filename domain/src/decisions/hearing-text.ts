import { formatDay, type LegalDay } from '../calendar/legal-day.js';

export interface HearingFacts {
  sentOn: LegalDay | null;
  answerBy: LegalDay | null;
  answeredOn: LegalDay | null;
  skippedReason: string | null;
}

/** How the party was heard before the decision, or why not (FL 25 §). */
export function hearingText({ sentOn, answerBy, answeredOn, skippedReason }: HearingFacts): string {
  if (sentOn === null) return skippedReason ?? '';
  const told = `Sökanden underrättades om underlaget ${formatDay(sentOn)}`;
  if (answeredOn !== null) return `${told} och svarade ${formatDay(answeredOn)}.`;
  return answerBy === null
    ? `${told}.`
    : `${told} med svar senast ${formatDay(answerBy)}. Inget svar kom in.`;
}
