import type { CaseFilter } from '#domain/contracts/cases.js';
import type { SqlPart } from '../../platform/actor.js';
import { equal } from '../../platform/where.js';
import type { Reader } from './reader.js';

type ApplicationTab = 'toRegister' | 'toAssess' | 'toGrant' | 'awaitingUs' | 'awaitingApplicant';

const NOBODY: SqlPart = { sql: '1 = 0', values: [] };

/** What waits in an application case. That a decision is proposed is known to the authority alone. */
export const APPLICATION_TABS: Record<ApplicationTab, (reader: Reader) => SqlPart> = {
  toRegister: inside("c.state = 'ansokan' AND c.completeness_checked_at IS NULL"),
  toAssess: inside(
    "(c.state = 'bedomning' OR (c.state = 'ansokan' AND c.completeness_checked_at IS NOT NULL)) AND c.proposed_kind IS NULL",
  ),
  toGrant: inside("c.state IN ('ansokan', 'bedomning') AND c.proposed_kind IS NOT NULL"),
  awaitingUs: () => ({ sql: "c.awaiting = 'authority'", values: [] }),
  awaitingApplicant: () => ({ sql: "c.awaiting = 'applicant'", values: [] }),
};

function inside(sql: string): (reader: Reader) => SqlPart {
  return ({ actor }) => (actor.side === 'authority' ? { sql, values: [] } : NOBODY);
}

/** `filter` as far as it speaks of applications. */
export function applicationParts(filter: CaseFilter, reader: Reader): (SqlPart | undefined)[] {
  const { appliedMin, appliedMax, decision, opinion, supplement, conflict, tag, submitted } = filter;
  return [
    equal('r.mechanism', filter.mechanism),
    equal('c.joint', filter.joint),
    equal('c.late', filter.late),
    appliedMin === undefined ? undefined : { sql: 'c.applied >= ?', values: [appliedMin] },
    appliedMax === undefined ? undefined : { sql: 'c.applied <= ?', values: [appliedMax] },
    submitted === undefined ? undefined : { sql: submitted ? SENT_IN : `NOT ${SENT_IN}`, values: [] },
    decision === undefined ? undefined : { sql: DECISIONS[decision], values: [] },
    opinion === undefined ? undefined : OPINIONS[opinion](reader),
    supplement === undefined ? undefined : SUPPLEMENTS[supplement](reader),
    conflict === undefined ? undefined : conflicted(conflict, reader),
    tag === undefined ? undefined : tagged(tag, reader),
  ];
}

/** Nobody sends in what is allotted; an application has come in once it has a day of arrival. */
const SENT_IN = '(c.allotted_to IS NOT NULL OR c.arrived_on IS NOT NULL)';

const DECISIONS: Record<NonNullable<CaseFilter['decision']>, string> = {
  granted: "c.decision_kind IN ('grant', 'grantInPart')",
  denied: "c.decision_kind = 'deny'",
  dismissed: "c.decision_kind = 'dismiss'",
  none: 'c.decision_kind IS NULL',
};

const asked = (county: string) =>
  `EXISTS (SELECT 1 FROM opinion_request q WHERE q.case_id = c.id AND q.county_code = ${county} AND q.state <> 'revoked')`;
const OPEN = "SELECT 1 FROM opinion_request q WHERE q.case_id = c.id AND q.state = 'requested'";

const OPINIONS: Record<NonNullable<CaseFilter['opinion']>, (reader: Reader) => SqlPart> = {
  missing: () => ({
    sql: `c.state IN ('ansokan', 'bedomning') AND (NOT ${asked('c.county_code')} OR EXISTS (
      SELECT 1 FROM application_member m WHERE m.case_id = c.id AND m.status = 'confirmed' AND NOT ${asked('m.county_code')}))`,
    values: [],
  }),
  open: () => ({ sql: `EXISTS (${OPEN})`, values: [] }),
  overdue: ({ today }) => ({ sql: `EXISTS (${OPEN} AND q.due_on < ?)`, values: [today] }),
  answered: () => ({
    sql: `EXISTS (SELECT 1 FROM opinion_request q WHERE q.case_id = c.id AND q.state = 'answered') AND NOT EXISTS (${OPEN})`,
    values: [],
  }),
};

const SUPPLEMENTS: Record<NonNullable<CaseFilter['supplement']>, (reader: Reader) => SqlPart> = {
  open: () => ({ sql: 'c.id IN (SELECT open_case FROM supplement_request)', values: [] }),
  overdue: ({ today }) => ({
    sql: 'c.id IN (SELECT open_case FROM supplement_request WHERE due_on < ?)',
    values: [today],
  }),
  answered: inside(
    `c.state IN ('ansokan', 'bedomning') AND c.proposed_kind IS NULL AND EXISTS (
      SELECT 1 FROM supplement_request s WHERE s.case_id = c.id AND s.state = 'answered'
      AND NOT EXISTS (SELECT 1 FROM assessment a WHERE a.case_id = c.id AND a.saved_at > s.answered_at)
      AND NOT EXISTS (SELECT 1 FROM supplement_request later WHERE later.case_id = c.id AND later.id > s.id))`,
  ),
};

function conflicted(state: NonNullable<CaseFilter['conflict']>, { actor }: Reader): SqlPart {
  if (actor.side !== 'authority') return NOBODY;
  return { sql: 'c.id IN (SELECT case_id FROM conflict_declaration WHERE state = ?)', values: [state] };
}

/** Tags are the officials' own. */
function tagged(tag: string, { actor }: Reader): SqlPart {
  if (actor.side !== 'authority') return NOBODY;
  return { sql: 'c.id IN (SELECT case_id FROM case_tag WHERE tag = ?)', values: [tag] };
}
