import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Board, boardFilter, BoardRow } from '#domain/contracts/decisions.js';
import { grantCaseStateLabel } from '#domain/lifecycle/state-label.js';
import { refusalText } from '#domain/lifecycle/refusal-texts.js';
import { countyName } from '#domain/places/counties.js';
import { areasOf, budgetYearsOf } from '../applications/form-of-application.js';
import type { Reader } from '../cases/reading/reader.js';
import { RECOMMENDATION_LABELS } from '../opinions/opinion-row.js';
import { Round } from '../rounds/round.entity.js';
import { findPot, type SeenPot } from './find-pot.js';
import { findPotAssessments } from './pot-assessments.js';
import { findBlocks } from './pot-blocks.js';
import { findPotCases, isUndecided, type PotCase } from './pot-cases.js';

export type BoardFilter = z.infer<typeof boardFilter>;

/** Every application of a pot beside the frame it competes for, in a handful of queries however many they are. */
@Injectable()
export class BoardQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** One snapshot: what is left of the frame agrees with what the rows say. */
  read(potId: number, filter: BoardFilter, reader: Reader): Promise<Board> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const pot = await findPot(manager, potId, reader.actor, 'board.read');
      const rows = await findRows(manager, pot, reader);
      const round = await manager.findOneByOrFail(Round, { id: pot.roundId });
      const applying = filter.measure
        ? await applyingFor(manager, potId, filter.measure, budgetYearsOf(round))
        : undefined;
      return {
        ...shown(pot),
        totals: totalsOf(rows, pot),
        measures: areasOf(round, pot.recipientClass)
          .flatMap((area) => area.measures)
          .map(({ key, title }) => ({ key, title })),
        rows: rows.filter((row) => fits(row, filter) && (applying?.has(row.caseId) ?? true)),
      };
    });
  }
}

function shown({ programmeId: _, authorityId: __, ...pot }: SeenPot) {
  return pot;
}

async function findRows(manager: EntityManager, pot: SeenPot, reader: Reader): Promise<BoardRow[]> {
  const cases = await findPotCases(manager, pot.potId, reader.actor);
  const assessmentOf = await findPotAssessments(manager, pot.potId);
  const blocksOf = await findBlocks(manager, pot, reader.actor, reader.today);
  const recommended = await findRecommendations(manager, pot.potId, reader);
  return cases.map((row) => ({
    ...asBoardRow(row, reader),
    ...assessmentOf(row.caseId),
    recommendations: recommended.get(row.caseId) ?? [],
    blockedBy: blocksOf(row).map((refusal) => refusalText(refusal, reader.locale).title),
  }));
}

function asBoardRow(
  row: PotCase,
  { locale }: Reader,
): Omit<BoardRow, 'assessed' | 'score' | 'requirementsMet' | 'recommendations' | 'blockedBy'> {
  return {
    caseId: row.caseId,
    version: row.version,
    registryNumber: row.registryNumber,
    organisationName: row.organisationName,
    countyCode: row.countyCode,
    countyName: countyName(row.countyCode),
    joint: Boolean(row.joint),
    state: row.state,
    stateLabel: grantCaseStateLabel(row.state, 'staff', locale),
    applied: row.applied,
    proposalId: row.proposalId,
    proposedKind: row.proposedKind,
    proposed: row.proposed,
    proposedBy: row.proposedBy,
    decisionKind: isUndecided(row) ? null : row.decisionKind,
    granted: isUndecided(row) ? null : row.granted,
  };
}

function totalsOf(rows: readonly BoardRow[], { frameLeft }: SeenPot): Board['totals'] {
  const sum = (of: (row: BoardRow) => number | null) =>
    rows.reduce((total, row) => total + (of(row) ?? 0), 0);
  const proposed = sum((row) => row.proposed);
  return {
    applications: rows.length,
    applied: sum((row) => row.applied),
    proposed,
    granted: sum((row) => row.granted),
    leftIfAllProposalsAreGranted: frameLeft - proposed,
  };
}

function fits(row: BoardRow, filter: BoardFilter): boolean {
  const q = filter.q?.toLocaleLowerCase('sv');
  const words = `${row.registryNumber} ${row.organisationName}`.toLocaleLowerCase('sv');
  return (
    (!q || words.includes(q)) &&
    (!filter.countyCode || row.countyCode === filter.countyCode) &&
    row.applied >= (filter.minApplied ?? 0) &&
    row.applied <= (filter.maxApplied ?? Infinity) &&
    (!filter.kind || (row.decisionKind ?? row.proposedKind) === filter.kind) &&
    (!filter.status || statusOf(row) === filter.status)
  );
}

function statusOf(row: BoardRow): BoardFilter['status'] | 'ended' {
  if (row.decisionKind !== null) return 'decided';
  if (!(row.state === 'ansokan' || row.state === 'bedomning')) return 'ended';
  return row.proposalId === null ? 'unproposed' : 'proposed';
}

/** Those whose newest version asks for something in the measure. */
async function applyingFor(
  manager: EntityManager,
  potId: number,
  measure: string,
  years: readonly number[],
): Promise<Set<number>> {
  const wanted = years.map(() => 'JSON_VALUE(v.answers, ?) > 0').join(' OR ');
  const rows = await manager.query<{ caseId: number }[]>(
    `SELECT v.case_id AS caseId FROM application_version v JOIN grant_case c ON c.id = v.case_id
     WHERE c.pot_id = ? AND v.number = (SELECT MAX(number) FROM application_version WHERE case_id = c.id) AND (${wanted})`,
    [potId, ...years.map((year) => `$.budget_${measure}_${year}`)],
  );
  return new Set(rows.map(({ caseId }) => caseId));
}

async function findRecommendations(
  manager: EntityManager,
  potId: number,
  { locale }: Reader,
): Promise<Map<number, string[]>> {
  const rows = await manager.query<
    { caseId: number; countyCode: string; recommendation: keyof typeof RECOMMENDATION_LABELS }[]
  >(
    `SELECT o.case_id AS caseId, o.county_code AS countyCode, o.recommendation FROM opinion_request o JOIN grant_case c ON c.id = o.case_id
     WHERE c.pot_id = ? AND o.state = 'answered' AND o.recommendation IS NOT NULL ORDER BY o.case_id, o.county_code`,
    [potId],
  );
  const words = new Map<number, string[]>();
  for (const { caseId, countyCode, recommendation } of rows)
    words.set(caseId, [
      ...(words.get(caseId) ?? []),
      `${RECOMMENDATION_LABELS[recommendation][locale]} (${countyName(countyCode)})`,
    ]);
  return words;
}
