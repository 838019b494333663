import { addWorkingDays } from '#domain/calendar/working-days.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { AttestPayment } from '../src/payments/attest-payment.js';
import { PreparePayment } from '../src/payments/prepare-payment.js';
import { SettlePayment } from '../src/payments/settle-payment.js';
import { RegisterReceipt } from '../src/repayment-claims/register-receipt.js';
import { DEMO_OFFICIALS } from './demo-accounts.js';
import { officeDay, planOf } from './demo-plan.js';
import { PROGRAMME_CODE, type Stage } from './demo-stage.js';

interface OpenPayment {
  id: number;
  state: 'planned' | 'prepared' | 'attested';
  plannedOn: LegalDay;
  preparedBy: number | null;
}

/** Prepared by one economist within days, attested by the other, paid well before the due day. */
export async function playPayments(stage: Stage): Promise<number> {
  let played = 0;
  for (const payment of await openPayments(stage)) {
    const days = paymentDays(payment);
    if (payment.state === 'planned' && days.prepareOn <= stage.day) played += await prepare(stage, payment);
    else if (payment.state === 'prepared' && days.attestOn <= stage.day)
      played += await attest(stage, payment);
    else if (payment.state === 'attested' && days.payOn <= stage.day) played += await settle(stage, payment);
  }
  return played;
}

function paymentDays({ id, plannedOn }: OpenPayment): {
  prepareOn: LegalDay;
  attestOn: LegalDay;
  payOn: LegalDay;
} {
  const prepareOn = officeDay(plannedOn, 2, 5, 'prepare', id);
  const attestOn = officeDay(prepareOn, 1, 2, 'attest', id);
  return { prepareOn, attestOn, payOn: officeDay(attestOn, 2, 5, 'pay', id) };
}

async function prepare(stage: Stage, { id }: OpenPayment): Promise<number> {
  const actor = await stage.person(DEMO_OFFICIALS.preparer);
  return Number(await stage.attempt(() => stage.product.get(PreparePayment).run({ paymentId: id, actor })));
}

/** Whoever of the two did not prepare it: a visitor may have been either. */
async function attest(stage: Stage, { id, preparedBy }: OpenPayment): Promise<number> {
  const attester = await stage.person(DEMO_OFFICIALS.attester);
  const actor = attester.userId === preparedBy ? await stage.person(DEMO_OFFICIALS.preparer) : attester;
  return Number(await stage.attempt(() => stage.product.get(AttestPayment).run({ paymentId: id, actor })));
}

async function settle(stage: Stage, { id }: OpenPayment): Promise<number> {
  const actor = await stage.person(DEMO_OFFICIALS.preparer);
  const reference = `BG ${stage.day.replaceAll('-', '')}-${String(id).padStart(5, '0')}`;
  return Number(
    await stage.attempt(() =>
      stage.product.get(SettlePayment).run({ paymentId: id, actor, paidOn: stage.day, reference }),
    ),
  );
}

function openPayments(stage: Stage): Promise<OpenPayment[]> {
  return stage.dataSource.query(
    `SELECT p.id, p.state, DATE_FORMAT(p.created_at, '%Y-%m-%d') AS plannedOn, p.prepared_by AS preparedBy
     FROM payment p JOIN grant_case c ON c.id = p.case_id JOIN organisation o ON o.id = c.organisation_id
     JOIN round r ON r.id = c.round_id JOIN programme g ON g.id = r.programme_id AND g.code = ?
     WHERE p.state IN ('planned', 'prepared', 'attested') AND ${stage.notStockholm} ORDER BY p.id`,
    [PROGRAMME_CODE],
  );
}

interface OpenClaim {
  id: number;
  version: number;
  code: string;
  amount: number;
  received: number;
  decidedOn: LegalDay;
}

/** Repaid within a few weeks; some pay in two parts. */
export async function playReceipts(stage: Stage): Promise<number> {
  let played = 0;
  const actor = await stage.person(DEMO_OFFICIALS.attester);
  for (const claim of await openClaims(stage)) {
    const first = officeDay(claim.decidedOn, 8, 20, 'repay', claim.id);
    const inTwo = planOf(claim.code).repaysInTwo && claim.amount > 10_000;
    if (stage.day < (claim.received > 0 ? addWorkingDays(first, 8) : first)) continue;
    const amount =
      inTwo && claim.received === 0 ? Math.floor(claim.amount / 2000) * 1000 : claim.amount - claim.received;
    const registration = {
      version: claim.version,
      amount,
      receivedOn: stage.day,
      reference: `OCR ${stage.day.replaceAll('-', '')}-${claim.id}`,
    };
    played += Number(
      await stage.attempt(() =>
        stage.product.get(RegisterReceipt).run({ claimId: claim.id, actor, registration }),
      ),
    );
  }
  return played;
}

async function openClaims(stage: Stage): Promise<OpenClaim[]> {
  const rows = await stage.dataSource.query<OpenClaim[]>(
    `SELECT k.id, k.version, COALESCE(o.municipality_code, o.county_code) AS code, k.amount, k.received, k.decided_on AS decidedOn
     FROM repayment_claim k JOIN grant_case c ON c.id = k.case_id JOIN organisation o ON o.id = c.organisation_id
     JOIN round r ON r.id = c.round_id JOIN programme g ON g.id = r.programme_id AND g.code = ?
     WHERE k.state IN ('issued', 'partlyPaid') AND ${stage.notStockholm} ORDER BY k.id`,
    [PROGRAMME_CODE],
  );
  return rows.map((row) => ({ ...row, amount: Number(row.amount), received: Number(row.received) }));
}
