import { formatDay } from '#domain/calendar/legal-day.js';
import type { MergeValues } from '#domain/letters/merge-fields.js';
import { formatKronor } from '#domain/money/kronor.js';
import { dayFor, type DocumentCase } from './document-case.js';

/** What a template may take of a decision; a case may have none. */
export interface MergedDecision {
  amount: number;
  decidedOn: string;
  decidedBy: string;
  presentedBy: string | null;
}

/** The values of one case for the fields of a letter template. */
export function mergeValuesOf(about: DocumentCase, decision: MergedDecision | null): MergeValues {
  return {
    mottagare: about.recipient,
    diarienummer: about.registryNumber,
    myndighet: about.authority,
    program: about.programmeName,
    omgang: about.roundName,
    rattslig_grund: about.legalBasis,
    sokt_belopp: about.applied === null ? undefined : formatKronor(Number(about.applied)),
    belopp: granted(about, decision),
    beslutsdag: decision ? formatDay(decision.decidedOn) : undefined,
    beslutsfattare: decision?.decidedBy,
    handlaggare: about.officer ?? decision?.presentedBy ?? undefined,
    rekvirera_senast: formatDay(dayFor(about, 'requisition', about.requisitionClosesOn)),
    anvand_fran: formatDay(about.useFrom),
    anvand_till: formatDay(about.useTo),
    redovisa_senast: formatDay(dayFor(about, 'report', about.reportDueOn)),
    aterbetala_senast: formatDay(dayFor(about, 'repayment', about.repaymentDueOn)),
  };
}

/** In a requisition round the sum is allotted without a decision of its own. */
function granted({ allotted }: DocumentCase, decision: MergedDecision | null): string | undefined {
  if (decision) return formatKronor(decision.amount);
  return allotted > 0 ? formatKronor(Number(allotted)) : undefined;
}
