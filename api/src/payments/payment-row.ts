import type { EntityManager } from 'typeorm';
import { mayDo } from '#domain/access/permissions.js';
import type { AllowedEvent, PaymentRow } from '#domain/contracts/cases.js';
import { formatBankgiro, isValidBankgiro } from '#domain/identifiers/bankgiro.js';
import { listEvents } from '#domain/lifecycle/decide.js';
import {
  type PaymentFacts,
  paymentGuards,
  paymentMachine,
  type PaymentState,
} from '#domain/lifecycle/payment.js';
import { stateText } from '#domain/lifecycle/state-label.js';
import { asAllowedEvents, labelSide, type Reader } from '../cases/reading/reader.js';
import { type CasePlace, rolesTowards, type SqlPart } from '../platform/actor.js';

export const PAYMENT_JOINS = `
  payment y JOIN grant_case c ON c.id = y.case_id JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
  JOIN organisation o ON o.id = c.organisation_id LEFT JOIN app_user preparer ON preparer.id = y.prepared_by LEFT JOIN app_user attester ON attester.id = y.attested_by`;

const COLUMNS = `
  y.id, y.version, y.case_id AS caseId, c.registry_number AS registryNumber, o.name AS organisationName, c.round_id AS roundId, r.name AS roundName,
  y.kind, y.amount, y.bankgiro, y.state, y.due_on AS dueOn, y.prepared_by AS preparedById, preparer.name AS preparedBy, attester.name AS attestedBy,
  y.paid_on AS paidOn, y.reference, y.stop_reason AS stopReason, c.organisation_id AS organisationId, c.county_code AS countyCode,
  p.authority_id AS authorityId, p.id AS programmeId,
  (SELECT COUNT(*) FROM payment other WHERE other.case_id = y.case_id AND other.state = 'stopped' AND other.id <> y.id) AS stopped`;

type RawPayment = Omit<PaymentRow, 'kindLabel' | 'stateLabel' | 'overdue' | 'allowedEvents'> &
  CasePlace & { state: PaymentState; stopped: number };

const KINDS = {
  requisition: { sv: 'Rekvisition', en: 'Requisition' },
  redistribution: { sv: 'Andel av kvarvarande medel', en: 'Share of remaining funds' },
};

/** `where` speaks of `payment y` and the case it belongs to. */
export async function findPayments(
  manager: Pick<EntityManager, 'query'>,
  where: SqlPart,
  tail: SqlPart,
  reader: Reader,
): Promise<PaymentRow[]> {
  const rows = await manager.query<RawPayment[]>(
    `SELECT ${COLUMNS} FROM ${PAYMENT_JOINS} WHERE ${where.sql} ${tail.sql}`,
    [...where.values, ...tail.values],
  );
  return rows.map((row) => toPaymentRow(row, reader));
}

function toPaymentRow(row: RawPayment, reader: Reader): PaymentRow {
  const { organisationId, countyCode, authorityId, programmeId, stopped, ...payment } = row;
  const final = paymentMachine.states[row.state].final === true;
  const shown = {
    ...payment,
    bankgiro: isValidBankgiro(row.bankgiro) ? formatBankgiro(row.bankgiro) : row.bankgiro,
    kindLabel: KINDS[row.kind][reader.locale],
    stateLabel: stateText('payment', row.state, labelSide(reader), reader.locale),
    overdue: !final && row.dueOn < reader.today,
  };
  const roles = rolesTowards(reader.actor, { organisationId, countyCode, authorityId, programmeId });
  if (mayDo(roles, 'payment.read')) return { ...shown, allowedEvents: allowedEvents(row, reader) };
  return { ...shown, preparedById: null, preparedBy: null, attestedBy: null, stopReason: null };
}

/** What the act itself will bring – reasons, day, reference – blocks no button. */
function allowedEvents(row: RawPayment, reader: Reader): AllowedEvent[] {
  const { actor, today } = reader;
  const facts: PaymentFacts = {
    today,
    ...(actor.userId === null ? {} : { actor: String(actor.userId) }),
    amount: row.amount,
    account: row.bankgiro,
    paymentStopped: Number(row.stopped) > 0,
    ...(row.preparedById === null ? {} : { preparedBy: String(row.preparedById) }),
    reasons: 'given in the act',
    paidOn: today,
    reference: 'given in the act',
  };
  return asAllowedEvents(
    'payment',
    listEvents(paymentMachine, paymentGuards, row.state, rolesTowards(actor, row), facts),
    reader,
  );
}
