import { DataTable } from 'react-admin';
import type { CaseRow } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { shortCounty } from '../../shared/counties.js';
import { formatDay, formatInstant, formatKronor } from '../../shared/format.js';
import { CaseLink } from '../../shared/links.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { useRecipientClassChoices } from '../../shared/use-choices.js';

const MONEY = { align: 'right', headerClassName: 'kronor', cellClassName: 'kronor' } as const;

/** react-admin counts a table's columns by its direct children, so they come as a list and not as a component. */
export function useCaseColumns() {
  const say = useWords();
  const locale = useLanguage();
  const classes = useRecipientClassChoices();
  const money = (source: 'allotted' | 'paid' | 'used' | 'claimed' | 'repaid', label: string) => (
    <DataTable.Col
      key={source}
      source={source}
      label={label}
      {...MONEY}
      render={(record: CaseRow) => formatKronor(record[source])}
    />
  );
  return [
    <DataTable.Col
      key="registryNumber"
      source="registryNumber"
      label={say('Diarienummer', 'Registry number')}
      cellClassName="unbroken"
      render={({ id, registryNumber }: CaseRow) => <CaseLink id={id}>{registryNumber}</CaseLink>}
    />,
    <DataTable.Col key="organisationName" source="organisationName" label={say('Mottagare', 'Recipient')} />,
    <DataTable.Col key="roundName" source="roundName" label={say('Omgång', 'Round')} />,
    <DataTable.Col
      key="recipientClass"
      source="recipientClass"
      label={say('Mottagartyp', 'Recipient class')}
      render={({ recipientClass }: CaseRow) => classes.find(({ value }) => value === recipientClass)?.label}
    />,
    <DataTable.Col
      key="countyName"
      source="countyName"
      label={say('Län', 'County')}
      render={({ countyName }: CaseRow) => shortCounty(countyName)}
    />,
    <DataTable.Col
      key="state"
      source="state"
      label={say('Tillstånd', 'State')}
      render={({ state, stateLabel }: CaseRow) => <StatusChip status={state} label={stateLabel} />}
    />,
    <DataTable.Col
      key="stateSince"
      source="stateSince"
      label={say('Sedan', 'Since')}
      render={({ stateSince }: CaseRow) => formatInstant(stateSince, locale)}
    />,
    <DataTable.Col
      key="officerName"
      source="officerName"
      label={say('Handläggare', 'Officer')}
      render={({ officerName }: CaseRow) => officerName ?? say('Ingen', 'None')}
    />,
    <DataTable.Col
      key="nextDueOn"
      source="nextDueOn"
      label={say('Nästa frist', 'Next deadline')}
      render={(record: CaseRow) => <NextDue record={record} />}
    />,
    money('allotted', say('Beviljat', 'Granted')),
    money('paid', say('Utbetalt', 'Paid')),
    money('used', say('Använt', 'Used')),
    money('claimed', say('Återkrävt', 'Claimed back')),
    money('repaid', say('Återbetalt', 'Repaid')),
    <DataTable.Col
      key="wantsShare"
      source="wantsShare"
      label={say('Vill ha andel', 'Wants a share')}
      render={({ wantsShare }: CaseRow) =>
        wantsShare === null ? '–' : wantsShare ? say('Ja', 'Yes') : say('Nej', 'No')
      }
    />,
  ];
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
