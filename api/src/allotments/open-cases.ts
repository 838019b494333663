import type { EntityManager } from 'typeorm';
import type { Role } from '#domain/access/roles.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { RefusedError } from '#domain/errors.js';
import { decide } from '#domain/lifecycle/decide.js';
import { grantCaseGuards, grantCaseMachine } from '#domain/lifecycle/grant-case.js';
import { effectiveDay } from '#domain/rounds/effective-day.js';
import { potBalances } from '../ledger/post-entry.js';
import { postCommitments } from '../ledger/post-commitments.js';
import type { Actor } from '../platform/actor.js';
import { nextRegistryNumbers } from '../registry/next-registry-number.js';
import { settingsOf } from '../rounds/settings-of.js';
import type { ManagedPot } from './pot-ground.js';
import { recordAllotments } from './record-allotments.js';

export interface Allotment {
  organisationId: number;
  countyCode: string;
  amount: number;
}

export interface Allotting extends ManagedPot {
  actor: Actor;
  allotments: readonly Allotment[];
  now: Date;
  today: LegalDay;
}

export interface OpenedCase extends Allotment {
  id: number;
  registryNumber: string;
}

const EVENT = 'allot';

/**
 * One case per allotment, in a handful of statements however many they are. The caller holds the pot's row lock.
 * What a single case gets through `CaseChanges` every case gets here: a decision by the machine, history, audit, money,
 * counts, deadline and notice, all in the caller's commit.
 */
export async function openCases(
  manager: EntityManager,
  allotting: Allotting,
): Promise<{ cases: number; sum: number }> {
  await mustBeAllowed(manager, allotting);
  const cases = await insertCases(manager, allotting);
  await postCommitments(
    manager,
    allotting.pot.id,
    cases.map(({ id, amount }) => ({ caseId: id, amount })),
    { actorId: allotting.actor.userId, at: allotting.now },
  );
  await countCases(manager, allotting, cases);
  await openRequisitionDeadlines(manager, allotting, cases);
  await recordAllotments(manager, allotting, cases);
  return { cases: cases.length, sum: cases.reduce((sum, { amount }) => sum + amount, 0) };
}

async function mustBeAllowed(
  manager: EntityManager,
  { pot, actor, today, allotments }: Allotting,
): Promise<void> {
  let frameLeft = (await potBalances(manager, pot.id)).anslag ?? 0;
  for (const { amount } of allotments) {
    const facts = { ...NOTHING_YET, today, actor: String(actor.userId), amount, frameLeft };
    const decision = decide(
      grantCaseMachine,
      grantCaseGuards,
      EVENT,
      undefined,
      actor.roles as Role[],
      facts,
    );
    if (!decision.allowed) throw new RefusedError(decision.refusals);
    frameLeft -= amount;
  }
}

/** The facts of a case that is about to be. */
const NOTHING_YET = {
  conflictOfInterest: false,
  lateAccepted: false,
  membersUnconfirmed: 0,
  fourEyes: true,
  assessmentsMissing: 0,
  opinionsNotAsked: 0,
  formProblems: 0,
  openOpinions: 0,
  openSupplements: 0,
  invoicingDetailsComplete: false,
  paymentStopped: false,
  paid: 0,
  openPayments: 0,
  received: 0,
  rest: 0,
  wrongUse: false,
  allowsCarryOver: false,
};

async function insertCases(
  manager: EntityManager,
  { round, programme, pot, allotments, now, today }: Allotting,
): Promise<OpenedCase[]> {
  const numbers = await nextRegistryNumbers(
    manager,
    programme.authorityId,
    Number(today.slice(0, 4)),
    allotments.length,
  );
  const { to } = grantCaseMachine.events[EVENT];
  const rows = allotments.map((a, at) => [
    numbers[at],
    round.id,
    pot.id,
    a.organisationId,
    a.organisationId,
    pot.recipientClass,
    a.countyCode,
    to,
    now,
    a.amount,
    requisitionDueOn(round, a.countyCode),
    'requisition',
    now,
  ]);
  await manager.query(
    `INSERT INTO grant_case (registry_number, round_id, pot_id, organisation_id, allotted_to, recipient_class, county_code, state, state_since, allotted, next_due_on, next_due_kind, created_at) VALUES ?`,
    [rows],
  );
  const ids = await manager.query<{ id: number; organisationId: number }[]>(
    'SELECT id, organisation_id AS organisationId FROM grant_case WHERE registry_number IN (?)',
    [numbers],
  );
  const idOf = new Map(ids.map((row) => [row.organisationId, row.id]));
  return allotments.map((allotment, at) => ({
    ...allotment,
    id: Number(idOf.get(allotment.organisationId)),
    registryNumber: numbers[at] ?? '',
  }));
}

async function countCases(
  manager: EntityManager,
  { round, pot }: Allotting,
  cases: readonly OpenedCase[],
): Promise<void> {
  const { to } = grantCaseMachine.events[EVENT];
  const perCounty = new Map<string, number>();
  for (const { countyCode } of cases) perCounty.set(countyCode, (perCounty.get(countyCode) ?? 0) + 1);
  await manager.query(
    'INSERT INTO case_count (round_id, pot_id, county_code, state, n) VALUES ? ON DUPLICATE KEY UPDATE n = n + VALUES(n)',
    [[...perCounty].map(([countyCode, n]) => [round.id, pot.id, countyCode, to, n])],
  );
}

async function openRequisitionDeadlines(
  manager: EntityManager,
  { round, now }: Allotting,
  cases: readonly OpenedCase[],
): Promise<void> {
  const rows = cases.map(({ id, countyCode }) => {
    const dueOn = requisitionDueOn(round, countyCode);
    return [id, 'requisition', 0, 'applicant', dueOn, dueOn, 'none', now];
  });
  await manager.query(
    'INSERT INTO deadline (case_id, kind, subject_id, responsible, due_on, original_due_on, roll_rule, opened_at) VALUES ?',
    [rows],
  );
}

function requisitionDueOn(round: ManagedPot['round'], countyCode: string): LegalDay {
  return effectiveDay(settingsOf(round), 'requisition', round.requisitionClosesOn, countyCode);
}
