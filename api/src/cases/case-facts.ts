import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { GrantCaseFacts } from '#domain/lifecycle/grant-case-facts.js';
import { effectiveDay, type ShiftableDeadline } from '#domain/rounds/effective-day.js';
import type { Round } from '../rounds/round.entity.js';
import { settingsOf } from '../rounds/settings-of.js';
import type { GrantCase } from './grant-case.entity.js';
import { gatherApplicationFacts } from './application-facts.js';
import { wasHeard } from './hearing.js';

interface Rows {
  requisitionedAt: Date | null;
  openPayments: number;
  stoppedPayments: number;
  reportedUsed: number | null;
  acceptedUsed: number | null;
  reportReviewedAt: Date | null;
  claimOpen: number | null;
  frameLeft: number | null;
  supplementDueOn: LegalDay | null;
  conflicts: number;
  acceptedBefore: number | null;
  carriedOverDueOn: LegalDay | null;
}

/** What is so about the case, read in the transaction that holds its row. The act adds what only it knows (`formProblems`, `reasons`, …). */
export async function gatherCaseFacts(
  manager: EntityManager,
  grantCase: GrantCase,
  round: Round,
  today: LegalDay,
  actorId: number | null,
): Promise<GrantCaseFacts> {
  const { id } = grantCase;
  const [rows] = await manager.query<Rows[]>(FACTS, [
    id,
    id,
    id,
    id,
    id,
    actorId ?? 0,
    id,
    id,
    grantCase.potId,
  ]);
  if (!rows) throw new Error('the facts query always gives one row');
  const settings = settingsOf(round);
  const dayFor = (deadline: ShiftableDeadline, day: LegalDay) =>
    effectiveDay(settings, deadline, day, grantCase.countyCode);
  const used = rows.acceptedUsed ?? rows.reportedUsed ?? undefined;
  return {
    today,
    ...(actorId === null ? {} : { actor: String(actorId) }),
    conflictOfInterest: Number(rows.conflicts) > 0,
    formProblems: 0,
    ...(await gatherApplicationFacts(manager, grantCase, round, today, actorId)),
    ...(wasHeard(grantCase, today) ? { partyHeardOn: grantCase.hearingSentOn as LegalDay } : {}),
    frameLeft: Number(rows.frameLeft ?? 0),
    requisitionWindow: {
      opensOn: round.requisitionOpensOn,
      closesOn: dayFor('requisition', round.requisitionClosesOn),
    },
    ...(rows.requisitionedAt ? { requisitionedAt: rows.requisitionedAt.toISOString() } : {}),
    allotted: grantCase.allotted,
    invoicingDetailsComplete: rows.requisitionedAt !== null,
    paymentStopped: Number(rows.stoppedPayments) > 0,
    paid: grantCase.paid,
    openPayments: Number(rows.openPayments),
    received: grantCase.paid,
    reportDueOn: laterOf(rows.carriedOverDueOn ?? dayFor('report', round.reportDueOn), rows.supplementDueOn),
    ...(used === undefined ? {} : { reportedUsed: Number(used) }),
    ...(rows.reportReviewedAt ? { reportReviewedAt: rows.reportReviewedAt.toISOString() } : {}),
    rest: used === undefined ? 0 : grantCase.paid - Number(used),
    wrongUse: false,
    allowsCarryOver: round.carryOverAllowed || settings.options.carryOver,
    ...(rows.acceptedBefore === null ? {} : { acceptedBefore: Number(rows.acceptedBefore) }),
    ...(rows.claimOpen === null ? {} : { claimOpenAmount: Number(rows.claimOpen) }),
  };
}

/** A returned report is not missing before its own day has passed. */
function laterOf(reportDueOn: LegalDay, supplementDueOn: LegalDay | null): LegalDay {
  return supplementDueOn !== null && supplementDueOn > reportDueOn ? supplementDueOn : reportDueOn;
}

/** A report that money was carried over from has been settled by that: until there is another, nothing says what was used since. */
const NEWEST_REPORT = `FROM report WHERE case_id = ? AND returned_at IS NULL
  AND number > (SELECT COALESCE(MAX(report_number), 0) FROM carry_over WHERE carry_over.case_id = report.case_id) ORDER BY number DESC LIMIT 1`;
const FACTS = `
  SELECT (SELECT received_at FROM requisition WHERE case_id = ?) AS requisitionedAt,
         p.open AS openPayments, p.stopped AS stoppedPayments,
         r.used AS reportedUsed, r.accepted_used AS acceptedUsed, r.reviewed_at AS reportReviewedAt,
         (SELECT amount - received FROM repayment_claim WHERE case_id = ?) AS claimOpen,
         (SELECT MAX(due_on) FROM deadline WHERE case_id = ? AND kind = 'supplement' AND met_at IS NULL AND cancelled_at IS NULL) AS supplementDueOn,
         (SELECT balance FROM pot_account WHERE pot_id = pot.id AND account = 'anslag') AS frameLeft,
         k.conflicts, o.accepted_used AS acceptedBefore, o.report_due_on AS carriedOverDueOn
  FROM pot
  JOIN (SELECT COALESCE(SUM(state NOT IN ('paid', 'cancelled')), 0) AS open, COALESCE(SUM(state = 'stopped'), 0) AS stopped FROM payment WHERE case_id = ?) p
  JOIN (SELECT COUNT(*) AS conflicts FROM conflict_declaration WHERE case_id = ? AND user_id = ? AND state <> 'rejected') k
  LEFT JOIN (SELECT used, accepted_used, reviewed_at ${NEWEST_REPORT}) r ON 1 = 1
  LEFT JOIN (SELECT accepted_used, report_due_on FROM carry_over WHERE case_id = ? ORDER BY report_number DESC LIMIT 1) o ON 1 = 1
  WHERE pot.id = ?`;
