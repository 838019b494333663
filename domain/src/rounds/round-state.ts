import type { LegalDay } from '../calendar/legal-day.js';
import { label, type Label } from '../lifecycle/label.js';

export type RoundState = 'draft' | 'published' | 'open' | 'closed';

/** The round's own calendar: an application round is open while one can apply, a requisition round while one can requisition. */
export interface RoundCalendar {
  mechanism: 'application' | 'requisition';
  publishedAt: Date | string | null;
  applicationOpensOn: LegalDay | null;
  applicationClosesOn: LegalDay | null;
  requisitionOpensOn: LegalDay;
  requisitionClosesOn: LegalDay;
}

export const ROUND_STATE_LABELS: Readonly<Record<RoundState, Label>> = {
  draft: label('Utkast', 'Draft'),
  published: label('Publicerad', 'Published'),
  open: label('Öppen', 'Open'),
  closed: label('Stängd', 'Closed'),
};

/** Follows from the day: nobody has to open or close a round that is published. */
export function roundState(round: RoundCalendar, today: LegalDay): RoundState {
  if (round.publishedAt === null) return 'draft';
  const { opensOn, closesOn } = roundWindow(round);
  if (opensOn === null || closesOn === null || today < opensOn) return 'published';
  return today <= closesOn ? 'open' : 'closed';
}

function roundWindow(round: RoundCalendar): { opensOn: LegalDay | null; closesOn: LegalDay | null } {
  return round.mechanism === 'application'
    ? { opensOn: round.applicationOpensOn, closesOn: round.applicationClosesOn }
    : { opensOn: round.requisitionOpensOn, closesOn: round.requisitionClosesOn };
}
