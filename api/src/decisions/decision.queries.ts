import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { DecisionFile, DecisionRow, Proposal } from '#domain/contracts/decisions.js';
import { DECISION_LABELS, type DecidedKind, PROPOSAL_LABELS } from '#domain/decisions/kind-labels.js';
import { lastDayToAppeal, representsPublic } from '#domain/lifecycle/appeal-day.js';
import type { GrantCase } from '../cases/grant-case.entity.js';
import { seenCase } from '../cases/seen-case.js';
import type { Actor } from '../platform/actor.js';

@Injectable()
export class DecisionQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** What has been decided; what was proposed is the authority's own. */
  async file(caseId: number, actor: Actor): Promise<DecisionFile> {
    const { manager } = this.dataSource;
    const { grantCase } = await seenCase(manager, caseId, actor);
    return {
      proposals: actor.side === 'authority' ? await findProposals(manager, caseId) : [],
      decisions: await findDecisions(manager, grantCase),
    };
  }
}

type RawProposal = Omit<
  Proposal,
  'kindLabel' | 'measures' | 'reasonCodes' | 'recallClause' | 'proposedAt' | 'returnedAt'
> & {
  measures: string;
  reasonCodes: string;
  recallClause: number;
  proposedAt: Date;
  returnedAt: Date | null;
};

/** Newest first. */
async function findProposals(manager: EntityManager, caseId: number): Promise<Proposal[]> {
  const rows = await manager.query<RawProposal[]>(
    `SELECT id, number, kind, amount, measures, reason_codes AS reasonCodes, reasons, conditions, recall_clause AS recallClause, hearing_skipped_reason AS hearingSkippedReason,
            proposed_by AS proposedById, proposed_by_name AS proposedBy, proposed_at AS proposedAt, returned_by_name AS returnedBy, returned_at AS returnedAt, return_text AS returnText
     FROM decision_proposal WHERE case_id = ? ORDER BY number DESC`,
    [caseId],
  );
  return rows.map((row) => ({
    ...row,
    kindLabel: PROPOSAL_LABELS[row.kind],
    amount: Number(row.amount),
    measures: JSON.parse(row.measures) as Proposal['measures'],
    reasonCodes: JSON.parse(row.reasonCodes) as Proposal['reasonCodes'],
    recallClause: Boolean(row.recallClause),
    proposedAt: row.proposedAt.toISOString(),
    returnedAt: row.returnedAt?.toISOString() ?? null,
  }));
}

type RawDecision = Omit<
  DecisionRow,
  | 'kind'
  | 'kindLabel'
  | 'measures'
  | 'reasonCodes'
  | 'recallClause'
  | 'tookPart'
  | 'appealable'
  | 'decidedAt'
  | 'dispatchedAt'
  | 'appealBy'
> & {
  kind: DecidedKind;
  measures: string;
  reasonCodes: string;
  recallClause: number;
  tookPart: string;
  appealable: number;
  decidedAt: Date;
  dispatchedAt: Date | null;
};

/** Newest first. */
async function findDecisions(
  manager: EntityManager,
  { id, recipientClass }: Pick<GrantCase, 'id' | 'recipientClass'>,
): Promise<DecisionRow[]> {
  const rows = await manager.query<RawDecision[]>(
    `SELECT d.id, d.number, d.kind, d.amount, d.applied, d.measures, d.operative_part AS operativePart, d.reason_codes AS reasonCodes, d.reasons, d.conditions,
            d.recall_clause AS recallClause, d.rules_applied AS rulesApplied, d.presented_by_name AS presentedBy, d.took_part AS tookPart, d.dissent, d.hearing, d.appealable,
            d.decided_by_name AS decidedBy, d.decided_on AS decidedOn, d.decided_at AS decidedAt, t.document_id AS documentId, t.dispatched_at AS dispatchedAt, t.received_on AS receivedOn
     FROM decision d LEFT JOIN decision_delivery t ON t.decision_id = d.id WHERE d.case_id = ? ORDER BY d.number DESC`,
    [id],
  );
  return rows.map((row) => ({
    ...row,
    kindLabel: DECISION_LABELS[row.kind],
    amount: Number(row.amount),
    applied: Number(row.applied),
    measures: JSON.parse(row.measures) as DecisionRow['measures'],
    reasonCodes: JSON.parse(row.reasonCodes) as string[],
    recallClause: Boolean(row.recallClause),
    tookPart: JSON.parse(row.tookPart) as string[],
    appealable: Boolean(row.appealable),
    decidedAt: row.decidedAt.toISOString(),
    dispatchedAt: row.dispatchedAt?.toISOString() ?? null,
    appealBy: appealByOf(row, recipientClass),
  }));
}

function appealByOf(
  { appealable, decidedOn, receivedOn }: Pick<RawDecision, 'appealable' | 'decidedOn' | 'receivedOn'>,
  recipientClass: string,
): LegalDay | null {
  if (!appealable) return null;
  return lastDayToAppeal({ representsPublic: representsPublic(recipientClass), decidedOn, receivedOn });
}
