import type { LetterUse } from '#domain/letters/shipped-templates.js';
import { EXAMPLE_VALUES } from '#domain/letters/merge-fields.js';
import { operativePart } from '#domain/letters/operative-part.js';
import type { DecisionRecord } from '../documents/decision-to-tell.js';
import type { DocumentCase } from '../documents/document-case.js';

/** A case that nobody has, to see a template with. */
export function inventedCase(authorityId: number, authority: string): DocumentCase {
  return {
    caseId: 0,
    registryNumber: EXAMPLE_VALUES.diarienummer,
    authorityId,
    authority,
    authorityBankgiro: null,
    recipient: EXAMPLE_VALUES.mottagare,
    recipientClass: 'municipality',
    countyCode: '01',
    officer: EXAMPLE_VALUES.handlaggare,
    programmeName: EXAMPLE_VALUES.program,
    roundName: EXAMPLE_VALUES.omgang,
    year: 2013,
    settings: null,
    legalBasis: EXAMPLE_VALUES.rattslig_grund,
    appealAllowed: 0,
    requisitionClosesOn: '2013-09-30',
    useFrom: '2013-01-01',
    useTo: '2013-12-31',
    reportDueOn: '2014-03-31',
    repaymentDueOn: '2014-06-30',
    applied: 900_000,
    allotted: 650_000,
    paid: 0,
    used: null,
  };
}

const INVENTED = 'Här står de skäl som handläggaren har skrivit.';

/** A decision on that case, or on a real one that has none yet. */
export function inventedDecision(
  about: DocumentCase,
  kind: Exclude<LetterUse, 'free'>,
  at: { now: Date; today: string },
): DecisionRecord {
  const applied = Number(about.applied ?? 900_000);
  const amount = kind === 'grant' ? applied : kind === 'grantInPart' ? Math.round(applied * 0.7) : 0;
  return {
    kind,
    amount,
    applied,
    measures: [],
    operativePart: operativePart({ ...about, kind, amount, applied }),
    reasonCodes: [],
    reasons: INVENTED,
    conditions: 'Här står de villkor som gäller för bidraget.',
    recallClause: true,
    rulesApplied: about.legalBasis,
    presentedBy: about.officer ?? EXAMPLE_VALUES.handlaggare,
    tookPart: [],
    dissent: null,
    hearing: '',
    appealable: false,
    decidedBy: EXAMPLE_VALUES.beslutsfattare,
    decidedAt: at.now,
    decidedOn: at.today,
  };
}
