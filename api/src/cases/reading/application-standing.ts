import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { ApplicationStanding } from '#domain/lifecycle/application-standing.js';
import { effectiveDay } from '#domain/rounds/effective-day.js';
import { settingsOf } from '../../rounds/settings-of.js';
import { type Hearing, objectionToAnswer } from '../hearing.js';
import type { Reader } from './reader.js';

interface Counts {
  caseId: number;
  membersWaiting: number;
  supplementDueOn: LegalDay | null;
  openOpinions: number;
  opinionDueOn: LegalDay | null;
  opinionsNotAsked: number;
  ownOpinionDueOn: LegalDay | null;
  finished: number;
  appealable: number | null;
}

export interface Applied extends Hearing {
  id: number;
  countyCode: string;
  proposedKind: string | null;
  completenessCheckedAt: Date | null;
  mechanism: 'requisition' | 'application';
  settings: string | null;
  applicationClosesOn: LegalDay | null;
  decisionPlannedOn: LegalDay | null;
}

/** How each application stands, in one query for all of them. Proposals and assessments are told to the authority alone. */
export async function findStandings(
  manager: Pick<EntityManager, 'query'>,
  cases: readonly Applied[],
  reader: Reader,
): Promise<Map<number, ApplicationStanding>> {
  const applied = cases.filter(({ mechanism }) => mechanism === 'application');
  if (applied.length === 0) return new Map();
  const counties = reader.actor.memberships.flatMap(({ organisationKind, countyCode }) =>
    organisationKind === 'countyBoard' && countyCode !== null ? [countyCode] : [],
  );
  const ids = applied.map(({ id }) => id);
  const rows = await manager.query<Counts[]>(COUNTS, [['', ...counties], ids, ids]);
  const counts = new Map(rows.map((row) => [row.caseId, row]));
  return new Map(applied.map((one) => [one.id, standingOf(one, counts.get(one.id), reader)]));
}

function standingOf(one: Applied, counts: Counts | undefined, { actor, today }: Reader): ApplicationStanding {
  const settings = settingsOf(one);
  const { options } = settings;
  const inside = actor.side === 'authority';
  const answerBy = objectionToAnswer(one, today) === undefined ? one.hearingAnswerBy : null;
  const closesOn =
    one.applicationClosesOn && effectiveDay(settings, 'application', one.applicationClosesOn, one.countyCode);
  return {
    today,
    ...day('closesOn', closesOn),
    lateAccepted: options.late === 'acceptAndMark',
    membersWaiting: Number(counts?.membersWaiting ?? 0),
    registered: one.completenessCheckedAt !== null,
    ...day('supplementDueOn', counts?.supplementDueOn),
    ...day('hearingAnswerBy', answerBy),
    opinionsNotAsked: options.opinionNeeded && inside ? Number(counts?.opinionsNotAsked ?? 0) : 0,
    openOpinions: Number(counts?.openOpinions ?? 0),
    ...day('opinionDueOn', counts?.opinionDueOn),
    ...(actor.side === 'county' ? day('ownOpinionDueOn', counts?.ownOpinionDueOn) : {}),
    assessed: inside && Number(counts?.finished ?? 0) > 0,
    proposed: inside && one.proposedKind !== null,
    ...day('decisionPlannedOn', one.decisionPlannedOn),
    paysOnDecision: options.paysOnDecision,
    appealable: Number(counts?.appealable ?? 0) === 1,
  };
}

function day<K extends string>(name: K, value: LegalDay | null | undefined): Partial<Record<K, LegalDay>> {
  return value === null || value === undefined ? {} : ({ [name]: value } as Record<K, LegalDay>);
}

const COUNTS = `
  SELECT c.id AS caseId,
    (SELECT COUNT(*) FROM application_member m WHERE m.case_id = c.id AND m.status = 'invited') AS membersWaiting,
    (SELECT due_on FROM supplement_request s WHERE s.open_case = c.id) AS supplementDueOn,
    q.open AS openOpinions, q.dueOn AS opinionDueOn, q.ownDueOn AS ownOpinionDueOn,
    (NOT EXISTS (SELECT 1 FROM opinion_request o WHERE o.case_id = c.id AND o.county_code = c.county_code AND o.state <> 'revoked'))
      + (SELECT COUNT(DISTINCT m.county_code) FROM application_member m WHERE m.case_id = c.id AND m.status = 'confirmed' AND m.county_code <> c.county_code
         AND NOT EXISTS (SELECT 1 FROM opinion_request o WHERE o.case_id = c.id AND o.county_code = m.county_code AND o.state <> 'revoked')) AS opinionsNotAsked,
    (SELECT COUNT(*) FROM assessment a WHERE a.case_id = c.id AND a.finished_at IS NOT NULL) AS finished,
    (SELECT d.appealable FROM decision d WHERE d.case_id = c.id ORDER BY d.number DESC LIMIT 1) AS appealable
  FROM grant_case c
  LEFT JOIN (SELECT case_id, COUNT(*) AS open, MIN(due_on) AS dueOn, MIN(IF(county_code IN (?), due_on, NULL)) AS ownDueOn
             FROM opinion_request WHERE state = 'requested' AND case_id IN (?) GROUP BY case_id) q ON q.case_id = c.id
  WHERE c.id IN (?)`;
