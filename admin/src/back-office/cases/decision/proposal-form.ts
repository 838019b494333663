import type { z } from 'zod';
import type { AssessmentFile, ReasonCode } from '#domain/contracts/assessments.js';
import type { Proposal, proposalCreation } from '#domain/contracts/decisions.js';
import type { DecisionKind } from '#domain/contracts/round-settings.js';
import { appliedMeasures } from '../assessment/protocol-form.js';

export interface ProposalForm {
  kind: DecisionKind;
  /** Used where the application has no measures of its own. */
  amount: number | null;
  measures: { measure: string; amount: number | null }[];
  reasonCodes: ReasonCode[];
  reasons: string;
  conditions: string;
  recallClause: boolean;
  hearingSkippedReason: string;
}

type Body = Omit<z.input<typeof proposalCreation>, 'version'>;

/** What a new proposal begins from: the one before it, else the joint assessment, else one that is finished. */
export function startProposal(
  applied: number,
  file: AssessmentFile | undefined,
  earlier: Proposal | undefined,
): ProposalForm {
  const measures = file ? appliedMeasures(file).map(({ key }) => key) : [];
  if (earlier)
    return {
      ...earlier,
      amount: earlier.amount,
      measures: measures.map((measure) => ({
        measure,
        amount: earlier.measures.find((row) => row.measure === measure)?.amount ?? 0,
      })),
      hearingSkippedReason: earlier.hearingSkippedReason ?? '',
    };
  const finished = file?.assessments.filter(({ finishedAt }) => finishedAt !== null) ?? [];
  const ground = finished.find(({ kind }) => kind === 'consolidated') ?? finished[0];
  const blank = { conditions: '', recallClause: true, hearingSkippedReason: '' };
  if (!ground)
    return {
      ...blank,
      kind: 'grant',
      amount: applied,
      measures: measures.map((measure) => ({
        measure,
        amount: file?.measures.find(({ key }) => key === measure)?.applied ?? 0,
      })),
      reasonCodes: [],
      reasons: '',
    };
  const amount = ground.proposed ?? 0;
  return {
    ...blank,
    kind: kindOf(amount, applied),
    amount,
    measures: measures.map((measure) => ({
      measure,
      amount: ground.protocol.measures.find((row) => row.measure === measure)?.proposed ?? 0,
    })),
    reasonCodes: ground.protocol.reasonCodes,
    reasons: ground.protocol.summary,
  };
}

/** The sum says which kind it is; to dismiss is another matter, and is chosen. */
export function kindOf(amount: number, applied: number): DecisionKind {
  if (amount === 0) return 'deny';
  return amount === applied ? 'grant' : 'grantInPart';
}

export function gives({ kind }: Pick<ProposalForm, 'kind'>): boolean {
  return kind === 'grant' || kind === 'grantInPart';
}

export function sumOf(form: ProposalForm): number {
  if (!gives(form)) return 0;
  if (form.measures.length === 0) return form.amount ?? 0;
  return form.measures.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

/** The sum of the measures moves the kind between the whole and a part, never from a denial. */
export function withMeasureAmount(
  form: ProposalForm,
  measure: string,
  amount: number | null,
  applied: number,
): ProposalForm {
  const measures = form.measures.map((row) => (row.measure === measure ? { measure, amount } : row));
  const next = { ...form, measures };
  const sum = sumOf(next);
  return gives(form) && sum > 0 ? { ...next, kind: kindOf(sum, applied) } : next;
}

export function proposalBody(form: ProposalForm): Body {
  const { kind, measures, reasonCodes, reasons, conditions, recallClause, hearingSkippedReason } = form;
  const giving = gives(form);
  return {
    kind,
    amount: sumOf(form),
    measures: giving ? measures.map(({ measure, amount }) => ({ measure, amount: amount ?? 0 })) : [],
    reasonCodes,
    reasons,
    conditions: giving ? conditions : '',
    recallClause: giving && recallClause,
    ...(hearingSkippedReason.trim() === '' ? {} : { hearingSkippedReason }),
  };
}
