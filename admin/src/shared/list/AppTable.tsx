import { useMemo, type ReactElement, type ReactNode } from 'react';
import Checkbox from '@mui/material/Checkbox';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import {
  DataTable,
  RecordContextProvider,
  useDataTableConfigContext,
  useListContext,
  type RaRecord,
} from 'react-admin';
import { useWords } from '../../i18n/use-words.js';
import { BulkToolbar } from './BulkToolbar.js';

interface Props<T extends RaRecord> {
  children: ReactNode;
  empty: ReactElement;
  /** What a row is called by its checkbox, e.g. its diarienummer. */
  rowName: (record: T) => string;
  bulkActions?: ReactNode;
  hiddenColumns?: string[];
  /** Where the reader's choice and order of columns are kept. */
  storeKey?: string;
}

/**
 * The only table lists may use. react-admin's own row has a checkbox without a name, is opened by a click that no keyboard
 * can make, and keeps invisible buttons in the tab order. Here each row has one real link, in its first column.
 */
export function AppTable<T extends RaRecord>({
  children,
  empty,
  rowName,
  bulkActions,
  hiddenColumns,
  storeKey,
}: Props<T>) {
  const { data } = useListContext<T>();
  const body = useMemo(() => {
    function Body({ children: cells }: { children?: ReactNode }) {
      return <Rows rowName={rowName as (record: RaRecord) => string}>{cells}</Rows>;
    }
    return Body;
  }, [rowName]);
  return (
    <DataTable<T>
      rowClick={false}
      body={body}
      empty={empty}
      hiddenColumns={hiddenColumns}
      storeKey={storeKey}
      bulkActionButtons={bulkActions ? <span /> : false}
      bulkActionsToolbar={bulkActions ? <BulkToolbar>{bulkActions}</BulkToolbar> : undefined}
      sx={{
        '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
        '& .RaDataTable-headerCell': { whiteSpace: 'nowrap', py: 1 },
        // Ten columns are to fit a laptop's 1366 pixels: an arrow takes its room only where the list is sorted.
        '& td, & th': { px: 0.75 },
        '& .MuiTableCell-paddingCheckbox.MuiTableCell-sizeSmall': { px: 1 },
        '& .MuiTableSortLabel-root:not(.Mui-active) .MuiTableSortLabel-icon': { width: 0, mx: 0 },
        '& td.kronor, & td.unbroken': { whiteSpace: 'nowrap' },
        border: data?.length ? '1px solid' : 0,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
      }}
    >
      {children}
    </DataTable>
  );
}

function Rows({ children, rowName }: { children?: ReactNode; rowName: (record: RaRecord) => string }) {
  const { data } = useListContext();
  const { hasBulkActions } = useDataTableConfigContext();
  return (
    <TableBody className="datatable-body">
      {data?.map((record) => (
        <RecordContextProvider value={record} key={record.id}>
          <TableRow hover>
            {hasBulkActions && <RowCheckbox record={record} name={rowName(record)} />}
            {children}
          </TableRow>
        </RecordContextProvider>
      ))}
    </TableBody>
  );
}

function RowCheckbox({ record, name }: { record: RaRecord; name: string }) {
  const say = useWords();
  const { selectedIds, onToggleItem } = useListContext();
  return (
    <TableCell padding="checkbox">
      <Checkbox
        checked={selectedIds.includes(record.id)}
        onChange={() => onToggleItem(record.id)}
        slotProps={{ input: { 'aria-label': say(`Markera ${name}`, `Select ${name}`) } }}
      />
    </TableCell>
  );
}
