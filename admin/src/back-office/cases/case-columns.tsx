import type { ReactElement, ReactNode } from 'react';
import { DataTable } from 'react-admin';
import type { CaseRow } from '#domain/contracts/index.js';
import { useLanguage, useWords, type Words } from '../../i18n/use-words.js';
import { shortCounty } from '../../shared/counties.js';
import { formatDay, formatInstant, formatKronor } from '../../shared/format.js';
import type { ColumnName } from '../../shared/list/ColumnChoice.js';
import { CaseLink } from '../../shared/links.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { useRecipientClassChoices } from '../../shared/use-choices.js';
import { decidedWord } from './decision/decision-words.js';

const MONEY = { align: 'right', headerClassName: 'kronor', cellClassName: 'kronor' } as const;

type Money = 'allotted' | 'paid' | 'used' | 'claimed' | 'repaid' | 'applied' | 'proposed';

/** Both views keep what they have in common in the same place. New columns go last in the first: its order is kept by number. */
const REQUISITIONED = [
  'registryNumber',
  'organisationName',
  'roundName',
  'recipientClass',
  'countyName',
  'state',
  'stateSince',
  'officerName',
  'nextDueOn',
  'allotted',
  'paid',
  'used',
  'claimed',
  'repaid',
  'wantsShare',
] as const;
const APPLIED = [
  'registryNumber',
  'organisationName',
  'roundName',
  'recipientClass',
  'countyName',
  'state',
  'stateSince',
  'officerName',
  'nextDueOn',
  'applied',
  'proposed',
  'allotted',
  'decisionKind',
  'arrivedOn',
  'joint',
  'awaiting',
  'paid',
  'used',
] as const;
const UNSORTED: readonly string[] = ['wantsShare', 'decisionKind', 'joint', 'awaiting'];
type Column = (typeof REQUISITIONED)[number] | (typeof APPLIED)[number];

/** react-admin counts a table's columns by its direct children, so they come as a list and not as a component. */
export function useCaseColumns(): Record<'requisitioned' | 'applied', ReactElement<ColumnName>[]> {
  const columns = useColumns();
  const pick = (sources: readonly Column[]) => sources.map((source) => columns[source]);
  return { requisitioned: pick(REQUISITIONED), applied: pick(APPLIED) };
}

function useColumns(): Record<Column, ReactElement<ColumnName>> {
  const say = useWords();
  const locale = useLanguage();
  const classes = useRecipientClassChoices();
  const column = (source: Column, label: string, render?: (record: CaseRow) => ReactNode) => (
    <DataTable.Col
      key={source}
      source={source}
      label={label}
      disableSort={UNSORTED.includes(source)}
      render={render}
    />
  );
  const money = (source: Money, label: string) => (
    <DataTable.Col
      key={source}
      source={source}
      label={label}
      {...MONEY}
      render={(record: CaseRow) => formatKronor(record[source])}
    />
  );
  return {
    registryNumber: (
      <DataTable.Col
        key="registryNumber"
        source="registryNumber"
        label={say('Diarienummer', 'Registry number')}
        cellClassName="unbroken"
        render={({ id, registryNumber }: CaseRow) => <CaseLink id={id}>{registryNumber}</CaseLink>}
      />
    ),
    organisationName: column('organisationName', say('Mottagare', 'Recipient')),
    roundName: column('roundName', say('Omgång', 'Round')),
    recipientClass: column(
      'recipientClass',
      say('Mottagartyp', 'Recipient class'),
      ({ recipientClass }) => classes.find(({ value }) => value === recipientClass)?.label,
    ),
    countyName: column('countyName', say('Län', 'County'), ({ countyName }) => shortCounty(countyName)),
    state: column('state', say('Tillstånd', 'State'), (record) => <StateChips record={record} />),
    stateSince: column('stateSince', say('Sedan', 'Since'), ({ stateSince }) =>
      formatInstant(stateSince, locale),
    ),
    officerName: column(
      'officerName',
      say('Handläggare', 'Officer'),
      ({ officerName }) => officerName ?? say('Ingen', 'None'),
    ),
    nextDueOn: column('nextDueOn', say('Nästa frist', 'Next deadline'), (record) => (
      <NextDue record={record} />
    )),
    applied: money('applied', say('Sökt', 'Applied for')),
    proposed: money('proposed', say('Föreslaget', 'Proposed')),
    allotted: money('allotted', say('Beviljat', 'Granted')),
    paid: money('paid', say('Utbetalt', 'Paid')),
    used: money('used', say('Använt', 'Used')),
    claimed: money('claimed', say('Återkrävt', 'Claimed back')),
    repaid: money('repaid', say('Återbetalt', 'Repaid')),
    wantsShare: column('wantsShare', say('Vill ha andel', 'Wants a share'), ({ wantsShare }) =>
      wantsShare === null ? '–' : wantsShare ? say('Ja', 'Yes') : say('Nej', 'No'),
    ),
    decisionKind: column('decisionKind', say('Beslut', 'Decision'), ({ decisionKind }) =>
      decisionKind === null ? '–' : decidedWord(decisionKind, say),
    ),
    arrivedOn: column('arrivedOn', say('Inkommen', 'Arrived'), ({ arrivedOn }) =>
      formatDay(arrivedOn, locale),
    ),
    joint: column('joint', say('Gemensam', 'Joint'), ({ joint }) =>
      joint ? say('Ja', 'Yes') : say('Nej', 'No'),
    ),
    awaiting: column('awaiting', say('Väntar på', 'Awaits'), ({ awaiting }) =>
      AWAITED[awaiting ?? 'none'](say),
    ),
  };
}

const AWAITED: Record<'applicant' | 'authority' | 'none', (say: Words) => string> = {
  applicant: (say) => say('Sökanden', 'The applicant'),
  authority: (say) => say('Oss', 'Us'),
  none: () => '–',
};

function StateChips({ record: { state, stateLabel, late } }: { record: CaseRow }) {
  const say = useWords();
  return (
    <>
      <StatusChip status={state} label={stateLabel} />{' '}
      {late && <StatusChip status="late" label={say('Sent inkommen', 'Came late')} />}
    </>
  );
}

function NextDue({ record: { nextDueOn, nextDueLabel, overdue } }: { record: CaseRow }) {
  const say = useWords();
  const locale = useLanguage();
  if (!nextDueOn) return '–';
  return (
    <>
      {formatDay(nextDueOn, locale)}{' '}
      {overdue && <StatusChip status="late" label={say('Försenad', 'Overdue')} />}
      <br />
      <small>{nextDueLabel}</small>
    </>
  );
}
