import type { ReactNode } from 'react';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

export interface PlainColumn<T> {
  label: string;
  /** Amounts and counts stand to the right. */
  number?: boolean;
  render: (row: T) => ReactNode;
}

interface Props<T> {
  caption: string;
  columns: PlainColumn<T>[];
  rows: T[];
  rowKey: (row: T) => string | number;
  empty?: string;
  maxHeight?: number;
}

/** A table that is read, not searched: no paging, no sorting. The first column names the row. */
export function PlainTable<T>({ caption, columns, rows, rowKey, empty, maxHeight }: Props<T>) {
  if (rows.length === 0 && empty) return <p style={{ margin: 0 }}>{empty}</p>;
  return (
    <TableContainer role="group" aria-label={caption} tabIndex={0} sx={{ maxHeight }}>
      <Table
        size="small"
        stickyHeader={maxHeight !== undefined}
        aria-label={caption}
        sx={{ '& td, & th': { px: 1 } }}
      >
        <TableHead>
          <TableRow>
            {columns.map(({ label, number }) => (
              <TableCell key={label} align={number ? 'right' : 'left'}>
                {label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <PlainRow key={rowKey(row)} row={row} columns={columns} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function PlainRow<T>({ row, columns }: { row: T; columns: PlainColumn<T>[] }) {
  return (
    <TableRow hover>
      {columns.map(({ label, number, render }, index) => (
        <TableCell
          key={label}
          {...(index === 0 ? { component: 'th' as const, scope: 'row' } : {})}
          align={number ? 'right' : 'left'}
          className={number ? 'kronor' : undefined}
          sx={{ verticalAlign: 'top' }}
        >
          {render(row)}
        </TableCell>
      ))}
    </TableRow>
  );
}
