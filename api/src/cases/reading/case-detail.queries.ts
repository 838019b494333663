import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '#domain/access/permissions.js';
import type { ApplicationStanding } from '#domain/lifecycle/application-standing.js';
import type { CaseDetail } from '#domain/contracts/cases.js';
import { NotFoundError } from '#domain/errors.js';
import {
  formatOrganisationNumber,
  isValidOrganisationNumber,
} from '#domain/identifiers/organisation-number.js';
import { grantCaseStateLabel } from '#domain/lifecycle/state-label.js';
import { countyName } from '#domain/places/counties.js';
import { pinnedForm } from '../../forms/pinned-form.js';
import { findPayments } from '../../payments/payment-row.js';
import { caseScope, rolesTowards } from '../../platform/actor.js';
import { allOf, equal } from '../../platform/where.js';
import { findClaims, findReceipts } from '../../repayment-claims/claim-row.js';
import { Round } from '../../rounds/round.entity.js';
import { daysOf } from './round-days.js';
import { gatherCaseFacts } from '../case-facts.js';
import { GrantCase } from '../grant-case.entity.js';
import { findStandings } from './application-standing.js';
import { allowedEventsOf } from './case-events.js';
import { hearingOf, hearingToDo } from './case-hearing.js';
import { findHistory } from './case-history.js';
import { findLedger } from './case-ledger.js';
import { findDeadlines, findDocuments } from './case-papers.js';
import { caseDays, type Progress, trackerOf, whatNow } from './case-progress.js';
import { CASE_COLUMNS, CASE_JOINS, type RawCaseRow, toCaseRow } from './case-row.js';
import { findReports, findRequisition } from './case-submissions.js';
import { labelSide, type Reader } from './reader.js';

type Head = RawCaseRow & {
  programmeName: string;
  year: number;
  countyBoard: string | null;
  organisationNumber: string | null;
  authorityId: number;
  programmeId: number;
};

/** The whole case as one reader may see it. */
@Injectable()
export class CaseDetailQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** One snapshot: the parts of a case that changes meanwhile still agree. */
  find(id: number, reader: Reader): Promise<CaseDetail> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => read(manager, id, reader));
  }
}

async function read(manager: EntityManager, id: number, reader: Reader): Promise<CaseDetail> {
  const head = await findHead(manager, id, reader);
  const grantCase = await manager.findOneByOrFail(GrantCase, { id });
  const round = await manager.findOneByOrFail(Round, { id: grantCase.roundId });
  const roles = rolesTowards(reader.actor, head);
  const facts = await gatherCaseFacts(manager, grantCase, round, reader.today, reader.actor.userId);
  const money = await findMoney(
    manager,
    id,
    reader,
    reader.actor.side === 'applicant' || mayDo(roles, 'payment.read'),
  );
  const history = await findHistory(manager, id, reader);
  const deadlines = await findDeadlines(manager, id, reader);
  const standing = await standingOf(manager, grantCase, round, reader);
  const progress: Progress = {
    state: grantCase.state,
    paid: grantCase.paid,
    mechanism: round.mechanism,
    round: daysOf(round, grantCase.countyCode),
    deadlines,
    history,
    payments: money.payments,
    claimDueOn: money.claim?.dueOn,
    ...(standing ? { application: standing } : {}),
  };
  const days = caseDays(progress, reader);
  const next = whatNow(progress, days, {
    language: reader.locale,
    side: labelSide(reader),
    ...(facts.reportReviewedAt ? { restAfterReview: facts.rest } : {}),
  });
  const { programmeName, year, countyBoard, organisationNumber, ...row } = head;
  return {
    ...toCaseRow(withoutPlace(row), reader),
    stateLabel: grantCaseStateLabel(grantCase.state, labelSide(reader), reader.locale, days),
    programmeName,
    year,
    countyBoard: countyBoard ?? countyName(row.countyCode),
    organisationNumber:
      organisationNumber && isValidOrganisationNumber(organisationNumber)
        ? formatOrganisationNumber(organisationNumber)
        : organisationNumber,
    amounts: amountsOf(grantCase),
    round: progress.round,
    tags: reader.actor.side === 'authority' ? await findTags(manager, id) : [],
    tracker: trackerOf(progress, reader),
    ...next,
    toDo: labelSide(reader) === 'staff' ? null : (next.toDo ?? hearingToDo(grantCase, reader)),
    hearing: hearingOf(grantCase, history, reader),
    allowedEvents: allowedEventsOf(grantCase.state, roles, facts, reader),
    forms: {
      requisition: formOf('requisition', grantCase, round),
      report: formOf('report', grantCase, round),
    },
    requisition: await findRequisition(manager, id),
    reports: await findReports(manager, id, reader),
    ...money,
    deadlines,
    documents: await findDocuments(manager, id, reader),
    history,
    ...(reader.actor.side === 'authority'
      ? await findLedger(manager, id, reader.locale)
      : { ledger: [], ledgerEntries: [] }),
  };
}

async function findHead(manager: EntityManager, id: number, { actor }: Reader): Promise<Head> {
  const where = allOf(caseScope(actor), equal('c.id', id));
  const [head] = await manager.query<Head[]>(
    `SELECT ${CASE_COLUMNS}, p.name AS programmeName, r.year, o.organisation_number AS organisationNumber, p.authority_id AS authorityId, p.id AS programmeId,
            (SELECT board.name FROM organisation board WHERE board.kind = 'countyBoard' AND board.county_code = c.county_code LIMIT 1) AS countyBoard
     FROM ${CASE_JOINS} WHERE ${where.sql}`,
    where.values,
  );
  if (!head) throw new NotFoundError('case');
  return head;
}

function withoutPlace({
  authorityId: _authority,
  programmeId: _programme,
  ...row
}: RawCaseRow & { authorityId: number; programmeId: number }): RawCaseRow {
  return row;
}

async function findMoney(
  manager: EntityManager,
  id: number,
  reader: Reader,
  visible: boolean,
): Promise<Pick<CaseDetail, 'payments' | 'claim'>> {
  if (!visible) return { payments: [], claim: null };
  const payments = await findPayments(
    manager,
    allOf(equal('y.case_id', id)),
    { sql: 'ORDER BY y.id', values: [] },
    reader,
  );
  const [claim] = await findClaims(manager, allOf(equal('k.case_id', id)), { sql: '', values: [] }, reader);
  return { payments, claim: claim ? { ...claim, receipts: await findReceipts(manager, claim.id) } : null };
}

function amountsOf({
  allotted,
  requisitioned,
  paid,
  used,
  claimed,
  repaid,
  waived,
}: GrantCase): CaseDetail['amounts'] {
  return { allotted, requisitioned, paid, used, claimed, repaid, waived };
}

async function standingOf(
  manager: EntityManager,
  grantCase: GrantCase,
  { mechanism, settings, applicationClosesOn, decisionPlannedOn }: Round,
  reader: Reader,
): Promise<ApplicationStanding | undefined> {
  const applied = { ...grantCase, mechanism, settings, applicationClosesOn, decisionPlannedOn };
  return (await findStandings(manager, [applied], reader)).get(grantCase.id);
}

async function findTags(manager: EntityManager, id: number): Promise<string[]> {
  const rows = await manager.query<{ tag: string }[]>(
    'SELECT tag FROM case_tag WHERE case_id = ? ORDER BY tag',
    [id],
  );
  return rows.map(({ tag }) => tag);
}

function formOf(
  kind: 'requisition' | 'report',
  { recipientClass }: GrantCase,
  round: Round,
): { formId: string; formVersion: number } {
  const { formId, version } = pinnedForm(kind, round, recipientClass);
  return { formId, formVersion: version };
}
