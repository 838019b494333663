import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { CaseDetail } from '#domain/contracts/cases.js';
import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';
import type { Hearing } from '../cases/hearing.js';
import type { Progress } from '../cases/reading/case-progress.js';
import { caseScope, type Actor } from '../platform/actor.js';

export interface OwnCase extends Progress, Hearing {
  id: number;
  registryNumber: string;
  organisationId: number;
  organisationName: string;
  programmeId: number;
  authorityId: number;
  countyCode: string;
  programmeName: string;
  roundName: string;
  year: number;
  state: GrantCaseState;
  allotted: number;
  nextDueOn: LegalDay | null;
  drafts: Readonly<Partial<Record<'requisition' | 'report', Date>>>;
}

type Row = Omit<OwnCase, keyof Progress | 'drafts' | 'state'> &
  Omit<CaseDetail['round'], 'legalBasis'> & {
    state: GrantCaseState;
    paid: number;
    claimDueOn: LegalDay | null;
  };
type PaymentRow = Progress['payments'][number] & { caseId: number };
type SupplementRow = { caseId: number; dueOn: LegalDay };
type DraftRow = { caseId: number; kind: 'requisition' | 'report'; savedAt: Date };

@Injectable()
export class PortalCasesQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** The cases of the reader's own organisations with what the first page says of each, newest year first. */
  async list(actor: Actor): Promise<OwnCase[]> {
    const own = {
      ...actor,
      memberships: actor.memberships.filter(
        (m) => m.organisationKind === 'municipality' || m.organisationKind === 'region',
      ),
    };
    const scope = caseScope(own);
    const rows = await this.dataSource.query<Row[]>(
      `${CASES} WHERE ${scope.sql} ORDER BY r.year DESC, c.id DESC LIMIT 500`,
      scope.values,
    );
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const payments = await this.dataSource.query<PaymentRow[]>(
      'SELECT case_id AS caseId, state, due_on AS dueOn, paid_on AS paidOn FROM payment WHERE case_id IN (?)',
      [ids],
    );
    const supplements = await this.dataSource.query<SupplementRow[]>(
      "SELECT case_id AS caseId, due_on AS dueOn FROM deadline WHERE case_id IN (?) AND kind = 'supplement' AND met_at IS NULL AND cancelled_at IS NULL",
      [ids],
    );
    const drafts = await this.dataSource.query<DraftRow[]>(
      'SELECT case_id AS caseId, kind, saved_at AS savedAt FROM form_draft WHERE case_id IN (?)',
      [ids],
    );
    return rows.map(
      ({
        requisitionOpensOn,
        requisitionClosesOn,
        useFrom,
        useTo,
        reportDueOn,
        repaymentDueOn,
        claimDueOn,
        ...row
      }) => ({
        ...row,
        allotted: Number(row.allotted),
        paid: Number(row.paid),
        claimDueOn: claimDueOn ?? undefined,
        round: {
          legalBasis: '',
          requisitionOpensOn,
          requisitionClosesOn,
          useFrom,
          useTo,
          reportDueOn,
          repaymentDueOn,
        },
        payments: payments.filter(({ caseId }) => caseId === row.id),
        deadlines: supplements
          .filter(({ caseId }) => caseId === row.id)
          .map(({ dueOn }) => ({
            id: row.id,
            kind: 'supplement',
            label: '',
            responsible: 'applicant',
            dueOn,
            metAt: null,
            overdue: false,
          })),
        drafts: Object.fromEntries(
          drafts.filter(({ caseId }) => caseId === row.id).map(({ kind, savedAt }) => [kind, savedAt]),
        ),
        history: [],
      }),
    );
  }
}

const CASES = `
  SELECT c.id, c.registry_number AS registryNumber, c.organisation_id AS organisationId, o.name AS organisationName, p.id AS programmeId, p.authority_id AS authorityId,
         c.county_code AS countyCode, p.name AS programmeName, r.name AS roundName, r.year, c.state, c.allotted, c.paid, c.next_due_on AS nextDueOn, k.due_on AS claimDueOn,
         c.hearing_sent_on AS hearingSentOn, c.hearing_answer_by AS hearingAnswerBy, c.hearing_answered_on AS hearingAnsweredOn,
         r.requisition_opens_on AS requisitionOpensOn, r.requisition_closes_on AS requisitionClosesOn, r.use_from AS useFrom, r.use_to AS useTo,
         r.report_due_on AS reportDueOn, r.repayment_due_on AS repaymentDueOn
  FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id JOIN organisation o ON o.id = c.organisation_id
  LEFT JOIN repayment_claim k ON k.case_id = c.id`;
