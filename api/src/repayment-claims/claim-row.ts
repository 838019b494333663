import type { EntityManager } from 'typeorm';
import { mayDo } from '#domain/access/permissions.js';
import type { AllowedEvent, ClaimRow } from '#domain/contracts/cases.js';
import { formatBankgiro, isValidBankgiro } from '#domain/identifiers/bankgiro.js';
import { listEvents } from '#domain/lifecycle/decide.js';
import {
  type RepaymentClaimFacts,
  repaymentClaimGuards,
  repaymentClaimMachine,
  type RepaymentClaimState,
} from '#domain/lifecycle/repayment-claim.js';
import { stateText } from '#domain/lifecycle/state-label.js';
import { asAllowedEvents, labelSide, type Reader } from '../cases/reading/reader.js';
import { type CasePlace, rolesTowards, type SqlPart } from '../platform/actor.js';

export const CLAIM_JOINS = `
  repayment_claim k JOIN grant_case c ON c.id = k.case_id JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
  JOIN organisation o ON o.id = c.organisation_id JOIN organisation authority ON authority.id = p.authority_id`;

/** What nobody pays any longer is not open: a waived claim has nothing left, though less came in than was claimed. */
const COLUMNS = `
  k.id, k.version, k.case_id AS caseId, c.registry_number AS registryNumber, o.name AS organisationName, c.round_id AS roundId, r.name AS roundName,
  k.amount, k.received, IF(k.state = 'waived', 0, k.amount - k.received) AS open, k.reasons, k.due_on AS dueOn, k.ocr, authority.bankgiro AS payToBankgiro,
  k.state, k.decided_by_name AS decidedBy, k.decided_on AS decidedOn, c.organisation_id AS organisationId, c.county_code AS countyCode,
  p.authority_id AS authorityId, p.id AS programmeId`;

type RawClaim = Omit<ClaimRow, 'stateLabel' | 'overdue' | 'allowedEvents' | 'receipts'> &
  CasePlace & { state: RepaymentClaimState; payToBankgiro: string | null };

/** `where` speaks of `repayment_claim k` and the case it belongs to. */
export async function findClaims(
  manager: Pick<EntityManager, 'query'>,
  where: SqlPart,
  tail: SqlPart,
  reader: Reader,
): Promise<ClaimRow[]> {
  const rows = await manager.query<RawClaim[]>(
    `SELECT ${COLUMNS} FROM ${CLAIM_JOINS} WHERE ${where.sql} ${tail.sql}`,
    [...where.values, ...tail.values],
  );
  return rows.map((row) => toClaimRow(row, reader));
}

export async function findReceipts(
  manager: Pick<EntityManager, 'query'>,
  claimId: number,
): Promise<NonNullable<ClaimRow['receipts']>> {
  const rows = await manager.query<
    {
      id: number;
      amount: number;
      receivedOn: string;
      reference: string;
      registeredBy: string;
      registeredAt: Date;
    }[]
  >(
    `SELECT id, amount, received_on AS receivedOn, reference, registered_by_name AS registeredBy, registered_at AS registeredAt
     FROM repayment_receipt WHERE claim_id = ? ORDER BY id`,
    [claimId],
  );
  return rows.map((row) => ({ ...row, registeredAt: row.registeredAt.toISOString() }));
}

function toClaimRow(row: RawClaim, reader: Reader): ClaimRow {
  const { organisationId, countyCode, authorityId, programmeId, ...claim } = row;
  const roles = rolesTowards(reader.actor, { organisationId, countyCode, authorityId, programmeId });
  const final = repaymentClaimMachine.states[row.state].final === true;
  return {
    ...claim,
    open: Number(row.open),
    payToBankgiro:
      row.payToBankgiro && isValidBankgiro(row.payToBankgiro)
        ? formatBankgiro(row.payToBankgiro)
        : row.payToBankgiro,
    stateLabel: stateText('repaymentClaim', row.state, labelSide(reader), reader.locale),
    overdue: !final && row.dueOn < reader.today,
    ...(mayDo(roles, 'claim.read') ? { allowedEvents: allowedEvents(row, reader) } : {}),
  };
}

/** What the act itself will bring – amount, day, reasons – blocks no button. */
function allowedEvents(row: RawClaim, reader: Reader): AllowedEvent[] {
  const open = row.amount - row.received;
  const facts: RepaymentClaimFacts = {
    today: reader.today,
    openAmount: open,
    receiptAmount: open,
    receivedOn: reader.today,
    specialReasons: 'given in the act',
    conflictOfInterest: false,
  };
  return asAllowedEvents(
    'repaymentClaim',
    listEvents(
      repaymentClaimMachine,
      repaymentClaimGuards,
      row.state,
      rolesTowards(reader.actor, row),
      facts,
    ),
    reader,
  );
}
