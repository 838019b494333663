import type { ReactElement, ReactNode } from 'react';
import Box from '@mui/material/Box';
import { ListBase, Pagination, useListContext, type RaRecord, type SortPayload } from 'react-admin';
import { useWords } from '../../i18n/use-words.js';
import { EmptyNotice, ErrorNotice } from '../Notice.js';
import { Page } from '../Page.js';
import { AppTable } from './AppTable.js';
import { ColumnChoice, type ColumnName } from './ColumnChoice.js';

/** A view of the same list with other columns; its choice and order of columns are kept apart. */
export interface ListLayout {
  name: string;
  hiddenColumns: string[];
  columns: ReactElement<ColumnName>[];
}

interface Props<T extends RaRecord> {
  title: string;
  actions?: ReactNode;
  above?: ReactNode;
  filters?: ReactNode;
  sort: SortPayload;
  filterDefaultValues?: Record<string, unknown>;
  rowName: (record: T) => string;
  bulkActions?: ReactNode;
  hiddenColumns?: string[];
  /** Another view while the filter asks for it. */
  layoutFor?: (filter: Record<string, unknown>) => ListLayout | undefined;
  /** What the list is for, shown while there is nothing in it. */
  empty: ReactElement;
  children: ReactElement<ColumnName>[];
}

const NOTHING_HIDDEN: string[] = [];

/** A list: server-side filter, order and pages, all in the address. */
export function ListPage<T extends RaRecord>({ sort, filterDefaultValues, ...content }: Props<T>) {
  return (
    <ListBase<T> sort={sort} perPage={25} filterDefaultValues={filterDefaultValues} exporter={false}>
      <Content<T> {...content} />
    </ListBase>
  );
}

function Content<T extends RaRecord>({
  title,
  actions,
  above,
  filters,
  layoutFor,
  children,
  ...table
}: Omit<Props<T>, 'sort' | 'filterDefaultValues'>) {
  const { filterValues, resource } = useListContext<T>();
  const layout = layoutFor?.(filterValues);
  const columns = layout?.columns ?? children;
  const hidden = layout?.hiddenColumns ?? table.hiddenColumns ?? NOTHING_HIDDEN;
  const storeKey = layout ? `${resource}.${layout.name}.datatable` : `${resource}.datatable`;
  return (
    <Page
      title={title}
      actions={
        <>
          {actions}
          <ColumnChoice
            key={storeKey}
            storeKey={storeKey}
            columns={columns.map(({ props }) => props)}
            hidden={hidden}
          />
        </>
      }
    >
      {above}
      {filters}
      <Rows key={storeKey} {...table} storeKey={storeKey} hiddenColumns={hidden}>
        {columns}
      </Rows>
    </Page>
  );
}

function Rows<T extends RaRecord>({
  empty,
  rowName,
  bulkActions,
  hiddenColumns,
  storeKey,
  children,
}: Pick<Props<T>, 'empty' | 'rowName' | 'bulkActions' | 'hiddenColumns' | 'children'> & {
  storeKey: string;
}) {
  const say = useWords();
  const { error, refetch, filterValues, total } = useListContext<T>();
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  const filtered = Object.keys(filterValues).length > 0;
  const noHits = (
    <EmptyNotice title={say('Inget passar filtren', 'Nothing matches the filters')}>
      {say('Ta bort ett filter eller sök på något annat.', 'Remove a filter or search for something else.')}
    </EmptyNotice>
  );
  return (
    <Box sx={{ minWidth: 0 }}>
      <AppTable<T>
        rowName={rowName}
        bulkActions={bulkActions}
        storeKey={storeKey}
        hiddenColumns={hiddenColumns}
        empty={filtered ? noHits : empty}
      >
        {children}
      </AppTable>
      {total ? <Pagination rowsPerPageOptions={[10, 25, 50, 100]} /> : null}
    </Box>
  );
}
