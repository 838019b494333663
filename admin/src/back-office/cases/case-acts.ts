import type { AllowedEvent, CaseDetail } from '#domain/contracts/index.js';
import type { Words } from '../../i18n/use-words.js';
import { standingReport } from './case-amounts.js';

export interface CaseAct {
  event: string;
  label: string;
  reasons: AllowedEvent['reasons'];
  danger?: boolean;
}

/** Steps that end the matter against the recipient's wish. */
const DANGEROUS = ['claimBack', 'writeOff'];

/** What a step's own form asks for does not block the step: the form is how it is given. */
const GIVEN_IN_FORM: Record<string, string[]> = {
  returnReport: ['supplement.textMissing'],
  claimBack: ['reasons.missing', 'party.notHeard', 'claim.noGround'],
  waiveClaim: ['specialReasons.missing'],
  carryOver: ['reasons.missing'],
  writeOff: ['reasons.missing'],
};
/** Decisions on an application are taken where its proposal stands. */
export const DECISIONS = ['grant', 'deny', 'dismiss'];
/** Steps that are taken elsewhere: by Medel itself, by registering a receipt, or in a part of the case of their own. */
const NOT_TAKEN_HERE = ['settleClaim', 'lapse', 'reconsider', ...DECISIONS];

/** The server's events, and the two acts that change no state: to review the newest report, and to hear the party. */
export function actsOn(grantCase: CaseDetail, permissions: string[], say: Words): CaseAct[] {
  const unreviewed = standingReport(grantCase)?.reviewedAt === null;
  const claimable = grantCase.allowedEvents.some(({ event }) => event === 'claimBack');
  return [
    ...(unreviewed && permissions.includes('report.review')
      ? [{ event: 'reviewReport', label: say('Granska redovisningen', 'Review the report'), reasons: [] }]
      : []),
    ...(claimable && permissions.includes('claim.decide')
      ? [{ event: 'communicate', label: say('Kommunicera', 'Hear the party'), reasons: [] }]
      : []),
    ...grantCase.allowedEvents
      .filter(({ event }) => !NOT_TAKEN_HERE.includes(event))
      .map(({ event, label, reasons }) => ({
        event,
        label,
        reasons: reasons.filter(({ code }) => !GIVEN_IN_FORM[event]?.includes(code)),
        danger: DANGEROUS.includes(event),
      })),
  ];
}

export function decidable(grantCase: Pick<CaseDetail, 'allowedEvents'>): boolean {
  return grantCase.allowedEvents.some(({ event }) => DECISIONS.includes(event));
}
