import type { ShiftableDeadline } from './effective-day.js';
import type { RoundDay } from './round-days.js';

/** The day of the round that each deadline comes from, and the days it may not pass when it moves. */
export const SHIFTABLE_DAYS: Readonly<
  Record<ShiftableDeadline, { day: RoundDay; label: string; before: readonly RoundDay[] }>
> = {
  application: {
    day: 'applicationClosesOn',
    label: 'Sista ansökningsdag',
    before: ['opinionDueOn', 'decisionPlannedOn'],
  },
  opinion: { day: 'opinionDueOn', label: 'Sista dag för yttrande', before: ['decisionPlannedOn'] },
  requisition: { day: 'requisitionClosesOn', label: 'Sista dag för rekvisition', before: ['useTo'] },
  report: { day: 'reportDueOn', label: 'Sista dag för redovisning', before: ['repaymentDueOn'] },
  repayment: { day: 'repaymentDueOn', label: 'Sista dag för återbetalning', before: [] },
};
