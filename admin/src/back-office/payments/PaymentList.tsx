import { DataTable } from 'react-admin';
import type { PaymentRow } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useSession } from '../../providers/session.js';
import { formatBankgiro, formatDay, formatKronor } from '../../shared/format.js';
import { PlainLink } from '../../shared/links.js';
import { FilterBar } from '../../shared/list/FilterBar.js';
import { ListPage } from '../../shared/list/ListPage.js';
import { SavedQueries } from '../../shared/list/SavedQueries.js';
import { StateTabs } from '../../shared/list/StateTabs.js';
import { EmptyNotice } from '../../shared/Notice.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { useRoundChoices } from '../../shared/use-choices.js';
import { BulkPay } from './BulkPay.js';
import { PaymentActions } from './PaymentActions.js';
import { paymentMachine } from '#domain/lifecycle/payment.js';

const BULK = ['payment.prepare', 'payment.attest', 'payment.settle'];
/** Nothing more happens to a payment that is paid or cancelled. */
const isFinal = ({ state }: PaymentRow) =>
  Object.entries(paymentMachine.states).some(([name, { final }]) => name === state && final);
const rowName = ({ registryNumber, organisationName }: PaymentRow) => `${registryNumber} ${organisationName}`;

export function PaymentList() {
  const say = useWords();
  const { permissions } = useSession();
  return (
    <ListPage<PaymentRow>
      title={say('Betalningar', 'Payments')}
      sort={{ field: 'dueOn', order: 'ASC' }}
      actions={<SavedQueries />}
      above={<PaymentTabs />}
      filters={<PaymentFilters />}
      rowName={rowName}
      bulkActions={BULK.some((permission) => permissions.includes(permission)) ? <BulkPay /> : undefined}
      hiddenColumns={['roundName', 'preparedBy', 'reference']}
      empty={
        <EmptyNotice title={say('Inga betalningar än', 'No payments yet')}>
          {say(
            'En betalning planeras när en rekvisition kommer in. En ekonom förbereder den, en annan attesterar, och när banken har betalat markeras den med dag och referens.',
            'A payment is planned when a requisition comes in. One finance officer prepares it, another attests it, and when the bank has paid it is marked with day and reference.',
          )}
        </EmptyNotice>
      }
    >
      {usePaymentColumns()}
    </ListPage>
  );
}

function PaymentTabs() {
  const say = useWords();
  const language = useLanguage();
  const states = Object.entries(paymentMachine.states).map(([value, { label }]) => ({
    value,
    label: label.staff[language],
  }));
  return <StateTabs label={say('Tillstånd', 'State')} states={states} />;
}

function PaymentFilters() {
  const say = useWords();
  const rounds = useRoundChoices();
  return (
    <FilterBar
      search={say('Sök diarienummer eller mottagare', 'Search registry number or recipient')}
      known={['state']}
      fields={[
        { source: 'roundId', label: say('Omgång', 'Round'), choices: rounds },
        {
          source: 'kind',
          label: say('Slag', 'Kind'),
          choices: [
            { value: 'requisition', label: say('Rekvisition', 'Requisition') },
            { value: 'redistribution', label: say('Omfördelning', 'Redistribution') },
          ],
        },
        {
          source: 'overdue',
          label: say('Försenad', 'Overdue'),
          choices: [
            { value: true, label: say('Ja', 'Yes') },
            { value: false, label: say('Nej', 'No') },
          ],
        },
      ]}
      names={{ caseId: say('Ärende', 'Case'), id: say('Utvalda', 'Chosen') }}
    />
  );
}

function usePaymentColumns() {
  const say = useWords();
  const locale = useLanguage();
  return [
    <DataTable.Col
      key="registryNumber"
      source="registryNumber"
      label={say('Diarienummer', 'Registry number')}
      render={({ caseId, registryNumber }: PaymentRow) => (
        <PlainLink to={`/cases/${caseId}/show/payments`}>{registryNumber}</PlainLink>
      )}
    />,
    <DataTable.Col key="organisationName" source="organisationName" label={say('Mottagare', 'Recipient')} />,
    <DataTable.Col key="roundName" source="roundName" label={say('Omgång', 'Round')} disableSort />,
    <DataTable.Col
      key="kind"
      source="kind"
      label={say('Slag', 'Kind')}
      render={({ kindLabel }: PaymentRow) => kindLabel}
      disableSort
    />,
    <DataTable.Col
      key="state"
      source="state"
      label={say('Tillstånd', 'State')}
      render={({ state, stateLabel }: PaymentRow) => <StatusChip status={state} label={stateLabel} />}
    />,
    <DataTable.Col
      key="actions"
      source="actions"
      label={say('Åtgärder', 'Actions')}
      disableSort
      render={(payment: PaymentRow) => !isFinal(payment) && <PaymentActions payment={payment} />}
    />,
    <DataTable.Col
      key="amount"
      source="amount"
      label={say('Belopp', 'Amount')}
      align="right"
      cellClassName="kronor"
      render={({ amount }: PaymentRow) => formatKronor(amount)}
    />,
    <DataTable.Col
      key="bankgiro"
      source="bankgiro"
      label={say('Bankgiro', 'Bankgiro')}
      disableSort
      cellClassName="kronor"
      render={({ bankgiro }: PaymentRow) => formatBankgiro(bankgiro)}
    />,
    <DataTable.Col
      key="dueOn"
      source="dueOn"
      label={say('Betalas senast', 'Pay by')}
      render={({ dueOn, overdue }: PaymentRow) => (
        <>
          {formatDay(dueOn, locale)}{' '}
          {overdue && <StatusChip status="late" label={say('Försenad', 'Overdue')} />}
        </>
      )}
    />,
    <DataTable.Col
      key="paidOn"
      source="paidOn"
      label={say('Utbetald', 'Paid')}
      render={({ paidOn }: PaymentRow) => formatDay(paidOn, locale)}
    />,
    <DataTable.Col
      key="preparedBy"
      source="preparedBy"
      label={say('Förberedd av', 'Prepared by')}
      disableSort
      render={({ preparedBy }: PaymentRow) => preparedBy ?? '–'}
    />,
    <DataTable.Col key="reference" source="reference" label={say('Referens', 'Reference')} disableSort />,
  ];
}
