import { DataTable } from 'react-admin';
import type { AuditRow } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { formatInstant } from '../../shared/format.js';
import { CaseLink } from '../../shared/links.js';
import { FilterBar } from '../../shared/list/FilterBar.js';
import { ListPage } from '../../shared/list/ListPage.js';
import { EmptyNotice } from '../../shared/Notice.js';
import { actionWords } from './action-words.js';
import { chainWords } from './chain-words.js';
import { ChainVerification } from './ChainVerification.js';

const rowName = ({ scope, sequence }: AuditRow) => `${scope} ${sequence}`;

export function AuditList() {
  const say = useWords();
  return (
    <ListPage<AuditRow>
      title={say('Granskningslogg', 'Audit log')}
      sort={{ field: 'id', order: 'DESC' }}
      above={<ChainVerification />}
      filters={
        <FilterBar
          search={say('Sök person, händelse eller diarienummer', 'Search person, event or registry number')}
          names={{
            caseId: say('Ärende', 'Case'),
            action: say('Händelse', 'Action'),
            from: say('Från', 'From'),
            to: say('Till', 'Until'),
          }}
        />
      }
      rowName={rowName}
      empty={
        <EmptyNotice title={say('Loggen är tom', 'The log is empty')}>
          {say(
            'Varje ändring i Medel skrivs här i samma ögonblick som den görs, och varje post är låst vid den förra.',
            'Every change in Medel is written here at the moment it is made, and each record is locked to the one before.',
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
    <DataTable.Col key="id" source="id" label={say('Nr', 'No')} />,
    <DataTable.Col
      key="at"
      source="at"
      label={say('Tid', 'Time')}
      disableSort
      render={({ at }: AuditRow) => formatInstant(at, locale)}
    />,
    <DataTable.Col key="actorName" source="actorName" label={say('Vem', 'Who')} disableSort />,
    <DataTable.Col
      key="action"
      source="action"
      label={say('Händelse', 'Action')}
      disableSort
      render={({ action }: AuditRow) => actionWords(action, say, locale)}
    />,
    <DataTable.Col
      key="registryNumber"
      source="registryNumber"
      label={say('Ärende', 'Case')}
      disableSort
      render={({ caseId, registryNumber }: AuditRow) =>
        caseId && registryNumber ? <CaseLink id={caseId}>{registryNumber}</CaseLink> : '–'
      }
    />,
    <DataTable.Col
      key="scope"
      source="scope"
      label={say('Kedja', 'Chain')}
      disableSort
      render={({ scope, sequence }: AuditRow) => chainWords(scope, sequence, say)}
    />,
    <DataTable.Col
      key="hash"
      source="hash"
      label={say('Hash', 'Hash')}
      disableSort
      render={(record: AuditRow) => <HashCell record={record} />}
    />,
  ];
}

function HashCell({ record: { hash, previousHash, sealed, body } }: { record: AuditRow }) {
  const say = useWords();
  return (
    <details>
      <summary style={{ cursor: 'pointer', minHeight: 24 }}>
        <code>{hash.slice(0, 12)}…</code>{' '}
        {sealed ? say('förseglad', 'sealed') : say('väntar på sigill', 'awaiting seal')}
      </summary>
      <code
        style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', fontSize: '0.75rem' }}
      >{`${say('hash', 'hash')}: ${hash}\n${say('föregående', 'previous')}: ${previousHash}\n${JSON.stringify(body, null, 1)}`}</code>
    </details>
  );
}
