import { isApplicantKind } from '#domain/access/role-fits.js';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { FormKind } from '#domain/forms/form-registry.js';
import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';
import type { Hearing } from '../cases/hearing.js';
import { type Applied, findStandings } from '../cases/reading/application-standing.js';
import type { Progress } from '../cases/reading/case-progress.js';
import { INSIDE } from '../cases/reading/case-row.js';
import type { Reader } from '../cases/reading/reader.js';
import { daysOf, type RoundDays } from '../cases/reading/round-days.js';
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
  drafts: Readonly<Partial<Record<FormKind | 'supplement', Date>>>;
  /** Organisations of the reader's that have been invited to apply together with others and have not answered. */
  invited: readonly number[];
  /** The authority has asked something and waits for the answer. */
  asked: boolean;
}

type Row = Omit<OwnCase, keyof Progress | 'drafts' | 'invited' | 'asked' | 'state'> &
  Omit<RoundDays, 'legalBasis'> &
  Omit<Applied, keyof Hearing> & {
    paid: number;
    claimDueOn: LegalDay | null;
    draftSavedAt: Date | null;
    state: GrantCaseState;
  };
type PaymentRow = Progress['payments'][number] & { caseId: number };
type SupplementRow = { caseId: number; dueOn: LegalDay };
type DraftRow = { caseId: number; kind: FormKind | 'supplement'; savedAt: Date };

@Injectable()
export class PortalCasesQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** The cases of the reader's own organisations with what the first page says of each, newest year first. */
  async list(reader: Reader): Promise<OwnCase[]> {
    const own = ownOrganisations(reader.actor);
    const scope = caseScope(own);
    const rows = await this.dataSource.query<Row[]>(
      `${CASES} WHERE ${scope.sql} ORDER BY r.year DESC, c.id DESC LIMIT 500`,
      scope.values,
    );
    if (rows.length === 0) return [];
    const beside = await this.beside(
      rows.map(({ id }) => id),
      own,
    );
    const standings = await findStandings(this.dataSource, rows, { ...reader, actor: own });
    return rows.map((row) => {
      const application = standings.get(row.id);
      return {
        ...row,
        allotted: Number(row.allotted),
        paid: Number(row.paid),
        claimDueOn: row.claimDueOn ?? undefined,
        round: daysOf({ ...row, legalBasis: '' }, row.countyCode),
        ...beside(row.id),
        history: [],
        ...(application ? { application } : {}),
      };
    });
  }

  /** What stands in other tables, read once for all the cases. */
  private async beside(ids: number[], own: Actor): Promise<(id: number) => Beside> {
    const payments = await this.dataSource.query<PaymentRow[]>(
      'SELECT case_id AS caseId, state, due_on AS dueOn, paid_on AS paidOn FROM payment WHERE case_id IN (?)',
      [ids],
    );
    const supplements = await this.dataSource.query<SupplementRow[]>(
      "SELECT case_id AS caseId, due_on AS dueOn FROM deadline WHERE case_id IN (?) AND kind = 'supplement' AND met_at IS NULL AND cancelled_at IS NULL",
      [ids],
    );
    const drafts = await this.dataSource.query<DraftRow[]>(
      `SELECT case_id AS caseId, kind, saved_at AS savedAt FROM form_draft WHERE case_id IN (?) UNION ALL
       SELECT case_id, 'supplement', draft_saved_at FROM supplement_request WHERE open_case IN (?) AND draft_saved_at IS NOT NULL`,
      [ids, ids],
    );
    const invited = await this.dataSource.query<{ caseId: number; organisationId: number }[]>(
      "SELECT case_id AS caseId, organisation_id AS organisationId FROM application_member WHERE case_id IN (?) AND organisation_id IN (?) AND status = 'invited'",
      [ids, [0, ...own.memberships.map(({ organisationId }) => organisationId)]],
    );
    const asked = await this.dataSource.query<{ caseId: number }[]>(
      "SELECT DISTINCT case_id AS caseId FROM case_message WHERE case_id IN (?) AND from_side = 'authority' AND wants_reply = 1 AND replied_at IS NULL",
      [ids],
    );
    return (id) => ({
      payments: payments.filter(({ caseId }) => caseId === id),
      deadlines: supplements
        .filter(({ caseId }) => caseId === id)
        .map(({ dueOn }) => supplementDay(id, dueOn)),
      drafts: Object.fromEntries(
        drafts.filter(({ caseId }) => caseId === id).map(({ kind, savedAt }) => [kind, savedAt]),
      ),
      invited: invited.filter(({ caseId }) => caseId === id).map(({ organisationId }) => organisationId),
      asked: asked.some(({ caseId }) => caseId === id),
    });
  }
}

type Beside = Pick<OwnCase, 'payments' | 'deadlines' | 'drafts' | 'invited' | 'asked'>;

function ownOrganisations(actor: Actor): Actor {
  return {
    ...actor,
    side: 'applicant',
    memberships: actor.memberships.filter((m) => isApplicantKind(m.organisationKind)),
  };
}

function supplementDay(id: number, dueOn: LegalDay): OwnCase['deadlines'][number] {
  return { id, kind: 'supplement', label: '', responsible: 'applicant', dueOn, metAt: null, overdue: false };
}

const CASES = `
  SELECT c.id, c.registry_number AS registryNumber, c.organisation_id AS organisationId, o.name AS organisationName, p.id AS programmeId, p.authority_id AS authorityId,
         c.county_code AS countyCode, p.name AS programmeName, r.name AS roundName, r.year, c.state, c.allotted, c.paid, IF(c.next_due_kind IN ('${INSIDE.join("', '")}'), NULL, c.next_due_on) AS nextDueOn, k.due_on AS claimDueOn,
         c.hearing_sent_on AS hearingSentOn, c.hearing_answer_by AS hearingAnswerBy, c.hearing_answered_on AS hearingAnsweredOn,
         r.requisition_opens_on AS requisitionOpensOn, r.requisition_closes_on AS requisitionClosesOn, r.use_from AS useFrom, r.use_to AS useTo,
         r.report_due_on AS reportDueOn, r.repayment_due_on AS repaymentDueOn, r.mechanism, r.settings,
         r.application_closes_on AS applicationClosesOn, r.opinion_due_on AS opinionDueOn, r.decision_planned_on AS decisionPlannedOn,
         c.proposed_kind AS proposedKind, c.completeness_checked_at AS completenessCheckedAt
  FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id JOIN organisation o ON o.id = c.organisation_id
  LEFT JOIN repayment_claim k ON k.case_id = c.id`;
