import type { EntityManager } from 'typeorm';
import type { RecipientClass } from '#domain/contracts/fields.js';
import { findForm } from '#domain/forms/form-registry.js';
import type { Cell, FollowUpRow } from '#domain/statistics/cells.js';
import { type Counted, countReport } from '#domain/statistics/count-report.js';

/** A case that has received money, with what its newest report that stands says. */
export interface Respondent extends FollowUpRow {
  caseId: number;
  roundId: number;
  recipientClass: RecipientClass;
  countyCode: string;
  reportId: number | null;
  formId: string | null;
}

interface SubmissionRow extends Omit<Respondent, 'answers' | 'used' | 'late'> {
  used: number | null;
  late: number | null;
  formVersion: number | null;
  answers: string | null;
}

/** Read from the submissions themselves. A report that was returned does not count until it comes again. */
export async function readRespondents(
  manager: EntityManager,
  where: 'c.id = ?' | 'c.round_id = ?',
  id: number,
): Promise<Respondent[]> {
  const rows = await manager.query<SubmissionRow[]>(
    `SELECT c.id AS caseId, c.round_id AS roundId, c.recipient_class AS recipientClass, c.county_code AS countyCode, c.paid AS received,
            s.id AS reportId, COALESCE(s.accepted_used, s.used) AS used, s.late, s.form_id AS formId, s.form_version AS formVersion, s.answers
     FROM grant_case c
     LEFT JOIN report s ON s.id = (SELECT n.id FROM report n WHERE n.case_id = c.id AND n.returned_at IS NULL ORDER BY n.number DESC LIMIT 1)
     WHERE ${where} AND c.paid > 0 ORDER BY c.id`,
    [id],
  );
  return rows.map(respondent);
}

function respondent({ formVersion, answers, ...row }: SubmissionRow): Respondent {
  const received = Number(row.received);
  return {
    ...row,
    received,
    used: row.used === null ? null : Number(row.used),
    late: Boolean(row.late),
    answers: counted(row.caseId, row.formId, formVersion, answers, received),
  };
}

function counted(
  caseId: number,
  formId: string | null,
  formVersion: number | null,
  answers: string | null,
  received: number,
): Counted[] {
  if (formId === null || formVersion === null || answers === null) return [];
  const definition = findForm(formId, formVersion);
  if (!definition)
    throw new Error(
      `Case ${caseId} is reported in ${formId} version ${formVersion}, which this Medel does not know.`,
    );
  return countReport(definition, JSON.parse(answers) as Record<string, unknown>, { received });
}

const AT_ONCE = 1_000;

export async function insertRespondents(
  manager: EntityManager,
  respondents: readonly Respondent[],
  at: Date,
): Promise<void> {
  await insertMany(
    manager,
    'follow_up_case (case_id, round_id, recipient_class, county_code, received, used, late, report_id, refreshed_at)',
    respondents.map((r) => [
      r.caseId,
      r.roundId,
      r.recipientClass,
      r.countyCode,
      r.received,
      r.used,
      r.late ? 1 : 0,
      r.reportId,
      at,
    ]),
  );
  await insertMany(
    manager,
    'follow_up_answer (case_id, question, value, round_id, form_id, recipient_class, county_code)',
    respondents.flatMap((r) =>
      r.answers.map(({ question, value }) => [
        r.caseId,
        question,
        value,
        r.roundId,
        r.formId,
        r.recipientClass,
        r.countyCode,
      ]),
    ),
  );
}

export interface CellPlace {
  roundId: number;
  recipientClass: RecipientClass;
  countyCode: string;
}

/** Adds differences to the cells of one class and county. */
export async function addToCells(
  manager: EntityManager,
  place: CellPlace,
  cells: readonly Cell[],
): Promise<void> {
  await insertMany(
    manager,
    'follow_up_cell (round_id, recipient_class, county_code, question, value, n)',
    cells.map(({ question, value, n }) => [
      place.roundId,
      place.recipientClass,
      place.countyCode,
      question,
      value,
      n,
    ]),
    'ON DUPLICATE KEY UPDATE n = n + VALUES(n)',
  );
}

async function insertMany(
  manager: EntityManager,
  into: string,
  rows: readonly unknown[][],
  ending = '',
): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    await manager.query(`INSERT INTO ${into} VALUES ? ${ending}`, [rows.slice(at, at + AT_ONCE)]);
  }
}
