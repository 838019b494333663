import { DataTable } from 'react-admin';
import type { ClaimRow } from '#domain/contracts/index.js';
import { repaymentClaimMachine } from '#domain/lifecycle/repayment-claim.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { formatDay, formatKronor } from '../../shared/format.js';
import { PlainLink } from '../../shared/links.js';
import { FilterBar } from '../../shared/list/FilterBar.js';
import { ListPage } from '../../shared/list/ListPage.js';
import { SavedQueries } from '../../shared/list/SavedQueries.js';
import { StateTabs } from '../../shared/list/StateTabs.js';
import { EmptyNotice } from '../../shared/Notice.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { useRoundChoices } from '../../shared/use-choices.js';

const rowName = ({ registryNumber }: ClaimRow) => registryNumber;

export function ClaimList() {
  const say = useWords();
  return (
    <ListPage<ClaimRow>
      title={say('Återkrav', 'Repayment claims')}
      sort={{ field: 'dueOn', order: 'ASC' }}
      actions={<SavedQueries />}
      above={<ClaimTabs />}
      filters={<ClaimFilters />}
      rowName={rowName}
      empty={
        <EmptyNotice title={say('Inga återkrav', 'No claims')}>
          {say(
            'Ett återkrav beslutas på ärendets sida, när redovisningen är granskad och pengar återstår. Här följer ekonomen inbetalningarna.',
            'A claim is decided on the page of its case, when the report has been reviewed and money is left. Here the finance officer follows the payments.',
          )}
        </EmptyNotice>
      }
    >
      {useClaimColumns()}
    </ListPage>
  );
}

function ClaimTabs() {
  const say = useWords();
  const language = useLanguage();
  return (
    <StateTabs
      label={say('Tillstånd', 'State')}
      states={Object.entries(repaymentClaimMachine.states).map(([value, { label }]) => ({
        value,
        label: label.staff[language],
      }))}
    />
  );
}

function ClaimFilters() {
  const say = useWords();
  const rounds = useRoundChoices();
  return (
    <FilterBar
      search={say('Sök diarienummer, mottagare eller OCR', 'Search registry number, recipient or OCR')}
      known={['state']}
      fields={[
        { source: 'roundId', label: say('Omgång', 'Round'), choices: rounds },
        {
          source: 'overdue',
          label: say('Försenad', 'Overdue'),
          choices: [
            { value: true, label: say('Ja', 'Yes') },
            { value: false, label: say('Nej', 'No') },
          ],
        },
      ]}
      names={{ caseId: say('Ärende', 'Case') }}
    />
  );
}

function useClaimColumns() {
  const say = useWords();
  const locale = useLanguage();
  const money = (source: 'amount' | 'received' | 'open', label: string, sorted: boolean) => (
    <DataTable.Col
      key={source}
      source={source}
      label={label}
      align="right"
      cellClassName="kronor"
      disableSort={!sorted}
      render={(claim: ClaimRow) => formatKronor(claim[source])}
    />
  );
  return [
    <DataTable.Col
      key="registryNumber"
      source="registryNumber"
      label={say('Diarienummer', 'Registry number')}
      render={({ id, registryNumber }: ClaimRow) => (
        <PlainLink to={`/repayment-claims/${id}/show`}>{registryNumber}</PlainLink>
      )}
    />,
    <DataTable.Col key="organisationName" source="organisationName" label={say('Mottagare', 'Recipient')} />,
    <DataTable.Col
      key="state"
      source="state"
      label={say('Tillstånd', 'State')}
      render={({ state, stateLabel }: ClaimRow) => <StatusChip status={state} label={stateLabel} />}
    />,
    money('amount', say('Krav', 'Claim'), true),
    money('received', say('Betalt', 'Paid'), true),
    money('open', say('Kvar', 'Left'), false),
    <DataTable.Col
      key="dueOn"
      source="dueOn"
      label={say('Betalas senast', 'Pay by')}
      render={({ dueOn, overdue }: ClaimRow) => (
        <>
          {formatDay(dueOn, locale)}{' '}
          {overdue && <StatusChip status="late" label={say('Försenad', 'Overdue')} />}
        </>
      )}
    />,
    <DataTable.Col key="ocr" source="ocr" label="OCR" disableSort cellClassName="kronor" />,
    <DataTable.Col
      key="decidedOn"
      source="decidedOn"
      label={say('Beslutat', 'Decided')}
      render={({ decidedOn }: ClaimRow) => formatDay(decidedOn, locale)}
    />,
  ];
}
