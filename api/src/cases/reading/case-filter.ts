import type { CaseFilter } from '#domain/contracts/cases.js';
import { grantCaseMachine } from '#domain/lifecycle/grant-case.js';
import type { SqlPart } from '../../platform/actor.js';
import { allOf, equal, oneOf, searchText } from '../../platform/where.js';
import { applicationParts, APPLICATION_TABS } from './application-filter.js';
import type { Reader } from './reader.js';

export type Tab = NonNullable<CaseFilter['tab']>;
export const TABS: readonly Tab[] = [
  'all',
  'mine',
  'unassigned',
  'toRegister',
  'toAssess',
  'toGrant',
  'awaitingUs',
  'awaitingApplicant',
  'toReview',
  'toDecide',
  'overdue',
  'toPay',
  'claims',
];

/** Filters that the counts per round, pot, county and state can answer. */
const COUNTED = new Set(['roundId', 'potId', 'recipientClass', 'countyCode', 'state', 'mechanism']);

export function isCounted(filter: CaseFilter): boolean {
  return Object.entries(filter).every(
    ([name, value]) =>
      value === undefined || COUNTED.has(name) || (name === 'tab' && (value === 'all' || value === 'claims')),
  );
}

const OPEN_STATES = Object.entries(grantCaseMachine.states)
  .filter(([, { final }]) => !final)
  .map(([state]) => `'${state}'`)
  .join(', ');

/** `filter` as a WHERE part over `grant_case c` joined with round, programme and `organisation o`. */
export function whereOf(filter: CaseFilter, reader: Reader): SqlPart {
  const parts = [
    ...plainParts(filter),
    ...applicationParts(filter, reader),
    ...followUpParts(filter),
    ...(filter.tab ? [TAB_PARTS[filter.tab](reader)] : []),
  ];
  return allOf(...parts);
}

/** The same over `case_count c`, which has no more than the counted columns. */
export function countedWhere(filter: CaseFilter): SqlPart {
  return allOf(
    equal('c.round_id', filter.roundId),
    equal('c.pot_id', filter.potId),
    filter.recipientClass === undefined
      ? undefined
      : {
          sql: 'c.pot_id IN (SELECT id FROM pot WHERE recipient_class = ?)',
          values: [filter.recipientClass],
        },
    equal('c.county_code', filter.countyCode),
    equal('r.mechanism', filter.mechanism),
    oneOf('c.state', filter.state),
    filter.tab === 'claims' ? { sql: "c.state = 'aterkravd'", values: [] } : undefined,
  );
}

function plainParts(filter: CaseFilter): (SqlPart | undefined)[] {
  return [
    searchText(filter.q, ['c.registry_number'], ['o.name']),
    oneOf('c.id', filter.id),
    equal('c.round_id', filter.roundId),
    equal('c.pot_id', filter.potId),
    equal('c.recipient_class', filter.recipientClass),
    equal('c.county_code', filter.countyCode),
    equal('c.organisation_id', filter.organisationId),
    oneOf('c.state', filter.state),
    equal('c.officer_id', filter.officerId),
    equal('c.wants_share', filter.wantsShare),
  ];
}

const ANSWERED = 'c.id IN (SELECT case_id FROM follow_up_answer WHERE';
const REPORTED = 'c.id IN (SELECT case_id FROM follow_up_case WHERE';

/** What the follow-up's numbers lead to: the same rows that the numbers were counted from. */
function followUpParts({
  reportArea,
  reportQuestion,
  reportAnswer,
  reported,
  usedPositive,
  returnedPositive,
  reportLate,
}: CaseFilter): (SqlPart | undefined)[] {
  return [
    reportArea === undefined
      ? undefined
      : { sql: `${ANSWERED} question = ? AND value = 'yes')`, values: [`area${reportArea}_worked`] },
    reportQuestion === undefined ? undefined : answerPart(reportQuestion, reportAnswer),
    yesOrNo('report_id IS NOT NULL', reported),
    yesOrNo('used > 0', usedPositive),
    yesOrNo('used IS NOT NULL AND received > used', returnedPositive),
    yesOrNo('late = 1', reportLate),
  ];
}

function answerPart(question: string, answer: string | undefined): SqlPart {
  return answer === undefined
    ? { sql: `${ANSWERED} question = ?)`, values: [question] }
    : { sql: `${ANSWERED} question = ? AND value = ?)`, values: [question, answer] };
}

function yesOrNo(condition: string, wanted: boolean | undefined): SqlPart | undefined {
  if (wanted === undefined) return undefined;
  return { sql: `${wanted ? '' : 'NOT '}${REPORTED} ${condition})`, values: [] };
}

const TAB_PARTS: Record<Tab, (reader: Reader) => SqlPart> = {
  all: () => ({ sql: '1 = 1', values: [] }),
  mine: ({ actor }) => ({ sql: `c.officer_id = ? AND c.state IN (${OPEN_STATES})`, values: [actor.userId] }),
  unassigned: () => ({ sql: `c.officer_id IS NULL AND c.state IN (${OPEN_STATES})`, values: [] }),
  ...APPLICATION_TABS,
  toReview: () => ({
    sql: "c.state = 'rapporterad' AND EXISTS (SELECT 1 FROM report WHERE report.case_id = c.id AND report.returned_at IS NULL AND report.reviewed_at IS NULL)",
    values: [],
  }),
  toDecide: () => ({
    sql: "c.state = 'rapporterad' AND EXISTS (SELECT 1 FROM report WHERE report.case_id = c.id AND report.returned_at IS NULL AND report.accepted_used < c.paid)",
    values: [],
  }),
  overdue: ({ today }) => ({ sql: 'c.next_due_on < ?', values: [today] }),
  toPay: () => ({
    sql: "c.id IN (SELECT case_id FROM payment WHERE state IN ('planned', 'prepared', 'attested', 'stopped'))",
    values: [],
  }),
  claims: () => ({ sql: "c.state = 'aterkravd'", values: [] }),
};
