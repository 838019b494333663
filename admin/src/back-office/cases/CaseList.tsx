import { useListContext } from 'react-admin';
import type { CaseRow } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { listQuery } from '../../providers/data-provider.js';
import { useMay } from '../../providers/session.js';
import { DownloadLink } from '../../shared/DownloadLink.js';
import { ListPage } from '../../shared/list/ListPage.js';
import { SavedQueries } from '../../shared/list/SavedQueries.js';
import { EmptyNotice } from '../../shared/Notice.js';
import { BulkAssign } from './BulkAssign.js';
import { useCaseColumns } from './case-columns.js';
import { CaseFilters } from './CaseFilters.js';
import { CaseTabs } from './CaseTabs.js';
import { showsApplications, useApplicationPlaces } from './case-view.js';

const HIDDEN = ['recipientClass', 'roundName', 'claimed', 'repaid', 'wantsShare', 'stateSince'];
const HIDDEN_APPLIED = [
  'recipientClass',
  'roundName',
  'countyName',
  'stateSince',
  'nextDueOn',
  'awaiting',
  'paid',
  'used',
];
const rowName = ({ registryNumber }: CaseRow) => registryNumber;

export function CaseList() {
  const say = useWords();
  const mayAssign = useMay('case.assign');
  const { requisitioned, applied } = useCaseColumns();
  const places = useApplicationPlaces();
  return (
    <ListPage<CaseRow>
      title={say('Ärenden', 'Cases')}
      sort={{ field: 'registryNumber', order: 'ASC' }}
      actions={<Actions />}
      above={<CaseTabs />}
      filters={<CaseFilters />}
      rowName={rowName}
      bulkActions={mayAssign ? <BulkAssign /> : undefined}
      hiddenColumns={HIDDEN}
      layoutFor={(filter) =>
        showsApplications(filter, places)
          ? { name: 'applications', columns: applied, hiddenColumns: HIDDEN_APPLIED }
          : undefined
      }
      empty={<NoCases />}
    >
      {requisitioned}
    </ListPage>
  );
}

function NoCases() {
  const say = useWords();
  return (
    <EmptyNotice title={say('Inga ärenden än', 'No cases yet')}>
      {say(
        'Ett ärende kommer till när en ansökan skickas in, eller när en omgång fördelas: varje mottagare på fördelningslistan får ett ärende med diarienummer. Börja under Omgångar.',
        'A case comes into being when an application is sent in, or when a round is allotted: every recipient on the list gets a case with a registry number. Start under Rounds.',
      )}
    </EmptyNotice>
  );
}

function Actions() {
  const say = useWords();
  const mayExport = useMay('export.cases');
  const { filterValues, sort } = useListContext();
  return (
    <>
      <SavedQueries />
      {mayExport && (
        <DownloadLink href={`/cases/export.xlsx?${listQuery({ filter: filterValues, sort })}`}>
          {say('Hämta som Excel', 'Download as Excel')}
        </DownloadLink>
      )}
    </>
  );
}
