import type { EntityManager } from 'typeorm';
import type { AllowedEvent } from '#domain/contracts/cases.js';
import type { OpinionRow, Recommendation } from '#domain/contracts/handling.js';
import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';
import { label, type Label } from '#domain/lifecycle/label.js';
import { listEvents } from '#domain/lifecycle/decide.js';
import {
  opinionRequestGuards,
  opinionRequestMachine,
  type OpinionRequestState,
} from '#domain/lifecycle/opinion-request.js';
import { stateText } from '#domain/lifecycle/state-label.js';
import { countyName } from '#domain/places/counties.js';
import { isBeforeDecision } from '../cases/before-decision.js';
import { asAllowedEvents, labelSide, type Reader } from '../cases/reading/reader.js';
import { type CasePlace, rolesTowards, type SqlPart } from '../platform/actor.js';
import { allOf } from '../platform/where.js';

export const RECOMMENDATION_LABELS: Readonly<Record<Recommendation, Label>> = {
  grant: label('Tillstyrker', 'Recommends that it be granted'),
  grantInPart: label('Tillstyrker delvis', 'Recommends that it be granted in part'),
  deny: label('Avstyrker', 'Recommends that it be denied'),
  abstain: label('Avstår från att yttra sig', 'Abstains'),
};

export const OPINION_JOINS = `
  opinion_request q JOIN grant_case c ON c.id = q.case_id JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
  JOIN organisation o ON o.id = c.organisation_id`;

const COLUMNS = `
  q.id, q.version, q.case_id AS caseId, c.registry_number AS registryNumber, o.name AS organisationName, c.round_id AS roundId, r.name AS roundName,
  c.applied, c.joint, q.county_code AS countyCode, q.state, q.question, q.asked_by_name AS askedBy, q.asked_on AS askedOn, q.due_on AS dueOn,
  q.reminded_on AS remindedOn, q.recommendation, q.reasons, q.form_id AS formId, q.form_version AS formVersion, q.draft, q.answers,
  q.answered_by_name AS answeredBy, q.answered_on AS answeredOn, q.late, q.closed_reason AS closedReason,
  c.state AS caseState, c.organisation_id AS organisationId, c.county_code AS caseCounty, p.authority_id AS authorityId, p.id AS programmeId,
  EXISTS (SELECT 1 FROM conflict_declaration k WHERE k.case_id = c.id AND k.user_id = ? AND k.state <> 'rejected') AS conflict`;

interface Raw extends Omit<
  OpinionRow,
  | 'countyName'
  | 'state'
  | 'stateLabel'
  | 'overdue'
  | 'recommendationLabel'
  | 'answers'
  | 'allowedEvents'
  | 'joint'
  | 'late'
> {
  state: OpinionRequestState;
  joint: number;
  late: number | null;
  remindedOn: string | null;
  draft: string | null;
  answers: string | null;
  caseState: GrantCaseState;
  organisationId: number;
  caseCounty: string;
  authorityId: number;
  programmeId: number;
  conflict: number;
}

/** A county board sees its own requests, and what other boards have answered about the same application. */
export function opinionScope({ actor }: Reader, own: 'own' | 'ownAndAnswered'): SqlPart | undefined {
  if (actor.side !== 'county') return undefined;
  const answered = own === 'ownAndAnswered' ? " OR q.state = 'answered'" : '';
  return { sql: `(q.county_code IN (?)${answered})`, values: [['', ...countiesOf(actor)]] };
}

export function countiesOf({ memberships }: Reader['actor']): string[] {
  return memberships.flatMap(({ organisationKind, countyCode }) =>
    organisationKind === 'countyBoard' && countyCode !== null ? [countyCode] : [],
  );
}

/** `where` speaks of `opinion_request q` and the case it belongs to. */
export async function findOpinions(
  manager: Pick<EntityManager, 'query'>,
  where: SqlPart,
  tail: SqlPart,
  reader: Reader,
): Promise<OpinionRow[]> {
  const filter = allOf(where);
  const rows = await manager.query<Raw[]>(
    `SELECT ${COLUMNS} FROM ${OPINION_JOINS} WHERE ${filter.sql} ${tail.sql}`,
    [reader.actor.userId ?? 0, ...filter.values, ...tail.values],
  );
  return rows.map((row) => toOpinionRow(row, reader));
}

function toOpinionRow(raw: Raw, reader: Reader): OpinionRow {
  const {
    remindedOn,
    draft,
    caseState,
    organisationId,
    caseCounty,
    authorityId,
    programmeId,
    conflict,
    ...row
  } = raw;
  const place: CasePlace = {
    caseId: row.caseId,
    organisationId,
    countyCode: caseCounty,
    authorityId,
    programmeId,
  };
  const open = row.state === 'requested';
  const own = countiesOf(reader.actor).includes(row.countyCode);
  return {
    ...row,
    joint: Boolean(row.joint),
    countyName: countyName(row.countyCode),
    stateLabel: stateText('opinionRequest', row.state, labelSide(reader), reader.locale),
    overdue: open && row.dueOn < reader.today,
    recommendationLabel: row.recommendation && RECOMMENDATION_LABELS[row.recommendation][reader.locale],
    answers: asAnswers(open ? (own ? draft : null) : row.answers),
    late: row.late === null ? null : Boolean(row.late),
    allowedEvents:
      reader.actor.side === 'applicant' || (reader.actor.side === 'county' && !own)
        ? []
        : allowedEvents(
            { state: row.state, caseState, remindedOn, conflict: Number(conflict) > 0 },
            place,
            reader,
          ),
  };
}

function asAnswers(json: string | null): Record<string, unknown> | null {
  return json === null ? null : (JSON.parse(json) as Record<string, unknown>);
}

interface Standing {
  state: OpinionRequestState;
  caseState: GrantCaseState;
  remindedOn: string | null;
  conflict: boolean;
}

/** What the act itself will bring – the answers, the reasons – blocks no button. */
function allowedEvents(
  { state, caseState, remindedOn, conflict }: Standing,
  place: CasePlace,
  reader: Reader,
): AllowedEvent[] {
  const facts = {
    today: reader.today,
    beforeDecision: isBeforeDecision(caseState),
    conflictOfInterest: conflict,
    formProblems: 0,
    ...(remindedOn === null ? {} : { remindedOn }),
    reasons: 'given in the act',
  };
  const roles = rolesTowards(reader.actor, place);
  return asAllowedEvents(
    'opinionRequest',
    listEvents(opinionRequestMachine, opinionRequestGuards, state, roles, facts),
    reader,
  );
}
