import { DataTable } from 'react-admin';
import type { DispatchRow } from '#domain/contracts/index.js';
import { useLanguage, useWords, type Words } from '../../i18n/use-words.js';
import { formatInstant } from '../../shared/format.js';
import { CaseLink, PlainLink } from '../../shared/links.js';
import { FilterBar } from '../../shared/list/FilterBar.js';
import { ListPage } from '../../shared/list/ListPage.js';
import { EmptyNotice } from '../../shared/Notice.js';
import { StatusChip } from '../../shared/StatusChip.js';

const rowName = ({ subject }: DispatchRow) => subject;
const STATUSES: [status: DispatchRow['status'], label: (say: Words) => string][] = [
  ['waiting', (say) => say('Väntar', 'Waiting')],
  ['sent', (say) => say('Skickat', 'Sent')],
  ['file', (say) => say('Sparat som fil', 'Saved as a file')],
  ['failed', (say) => say('Misslyckades', 'Failed')],
  ['suppressed', (say) => say('Avstått av mottagaren', 'Declined by the recipient')],
];

export function DispatchList() {
  const say = useWords();
  return (
    <ListPage<DispatchRow>
      title={say('Utskick', 'Messages')}
      sort={{ field: 'createdAt', order: 'DESC' }}
      filters={
        <FilterBar
          search={say('Sök ärende, mottagare eller ämne', 'Search case, recipient or subject')}
          fields={[
            {
              source: 'status',
              label: say('Läge', 'Status'),
              choices: STATUSES.map(([value, label]) => ({ value, label: label(say) })),
            },
          ]}
          names={{ kind: say('Slag', 'Kind'), caseId: say('Ärende', 'Case') }}
        />
      }
      rowName={rowName}
      empty={
        <EmptyNotice title={say('Inget har skickats', 'Nothing has been sent')}>
          {say(
            'Varje brev som Medel skickar – kvittenser, påminnelser, beslut – visas här med text och läge.',
            'Every message Medel sends – receipts, reminders, decisions – is shown here with its text and status.',
          )}
        </EmptyNotice>
      }
    >
      {useColumns()}
    </ListPage>
  );
}

function useColumns() {
  const say = useWords();
  const locale = useLanguage();
  return [
    <DataTable.Col
      key="subject"
      source="subject"
      label={say('Ämne', 'Subject')}
      disableSort
      render={({ id, subject }: DispatchRow) => (
        <PlainLink to={`/dispatches/${id}/show`}>{subject}</PlainLink>
      )}
    />,
    <DataTable.Col
      key="kind"
      source="kind"
      label={say('Slag', 'Kind')}
      disableSort
      render={({ kindLabel }: DispatchRow) => kindLabel}
    />,
    <DataTable.Col
      key="toName"
      source="toName"
      label={say('Till', 'To')}
      disableSort
      render={({ toName, toEmail }: DispatchRow) => `${toName} <${toEmail}>`}
    />,
    <DataTable.Col
      key="registryNumber"
      source="registryNumber"
      label={say('Ärende', 'Case')}
      disableSort
      cellClassName="unbroken"
      render={({ caseId, registryNumber }: DispatchRow) =>
        caseId && registryNumber ? <CaseLink id={caseId}>{registryNumber}</CaseLink> : '–'
      }
    />,
    <DataTable.Col
      key="status"
      source="status"
      label={say('Läge', 'Status')}
      disableSort
      render={({ status, statusLabel }: DispatchRow) => <StatusChip status={status} label={statusLabel} />}
    />,
    <DataTable.Col
      key="createdAt"
      source="createdAt"
      label={say('Skapat', 'Created')}
      cellClassName="unbroken"
      render={({ createdAt }: DispatchRow) => formatInstant(createdAt, locale)}
    />,
  ];
}
