import { Button } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { ReactNode } from 'react';

export interface Column<T> {
  title: string;
  cell: (row: T) => ReactNode;
  /** Numbers stand right-aligned in figures of equal width. */
  numeric?: boolean;
  width?: 10 | 15 | 20 | 25 | 30 | 35 | 40 | 45 | 50;
  /** Keeps a cell on one line. */
  nowrap?: boolean;
}

interface DataTableProps<T> {
  label: string;
  columns: Column<T>[];
  rows: T[];
  keyOf: (row: T) => string;
  empty: ReactNode;
  more?: { load: () => void; isLoading: boolean } | undefined;
}

/** A table that becomes a list of cards on a narrow screen, with a button for the next page. */
export function DataTable<T>({ label, columns, rows, keyOf, empty, more }: DataTableProps<T>) {
  if (rows.length === 0) return <>{empty}</>;
  return (
    <>
      <Table aria-label={label} variant="compact" gridBreakPoint="grid-md" className="st-table">
        <Thead>
          <Tr>
            {columns.map((column) => (
              <Th key={column.title} {...look(column)}>{column.title}</Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <Tr key={keyOf(row)}>
              {columns.map((column) => (
                <Td key={column.title} dataLabel={column.title} {...look(column)}>{column.cell(row)}</Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
      {more && (
        <div className="st-more">
          <Button variant="link" onClick={more.load} isLoading={more.isLoading} isDisabled={more.isLoading}>Show more</Button>
        </div>
      )}
    </>
  );
}

function look<T>({ numeric, width, nowrap }: Column<T>) {
  return {
    ...(numeric ? { className: 'st-number' } : {}),
    ...(width ? { width } : {}),
    ...(nowrap ? { modifier: 'nowrap' as const } : {}),
  };
}
