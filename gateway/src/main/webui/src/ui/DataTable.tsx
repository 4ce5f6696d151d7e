import { Button, Checkbox } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useId, type ReactNode } from 'react';

export interface Column<T> {
  title: string;
  cell: (row: T) => ReactNode;
  /** Numbers stand right-aligned in figures of equal width. */
  numeric?: boolean;
  width?: 10 | 15 | 20 | 25 | 30 | 35 | 40 | 45 | 50;
  /** Keeps a cell on one line. */
  nowrap?: boolean;
}

/** Rows that can be chosen, to do something with all of them at once. */
export interface Selection<T> {
  isSelected: (row: T) => boolean;
  /** What cannot be chosen has no box. */
  canSelect: (row: T) => boolean;
  nameOf: (row: T) => string;
  set: (rows: T[], selected: boolean) => void;
}

interface DataTableProps<T> {
  label: string;
  columns: Column<T>[];
  rows: T[];
  keyOf: (row: T) => string;
  empty: ReactNode;
  more?: { load: () => void; isLoading: boolean } | undefined;
  selection?: Selection<T> | undefined;
}

/** A table that becomes a list of cards on a narrow screen, with a button for the next page. */
export function DataTable<T>({ label, columns, rows, keyOf, empty, more, selection }: DataTableProps<T>) {
  const id = useId();
  if (rows.length === 0) return <>{empty}</>;
  return (
    <>
      <Table aria-label={label} variant="compact" gridBreakPoint="grid-md" className="st-table">
        <Thead>
          <Tr>
            {selection && <Th modifier="fitContent"><AllBox id={`${id}-all`} rows={rows.filter(selection.canSelect)} selection={selection} /></Th>}
            {columns.map((column) => (
              <Th key={column.title} modifier="wrap" {...look(column)}>{column.title}</Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row, i) => (
            <Tr key={keyOf(row)}>
              {selection && <Td dataLabel="Select" modifier="fitContent">{selection.canSelect(row) && <RowBox id={`${id}-${i}`} row={row} selection={selection} />}</Td>}
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

interface BoxProps<T> {
  id: string;
  selection: Selection<T>;
}

const RowBox = <T,>({ id, row, selection }: BoxProps<T> & { row: T }) => (
  <Checkbox id={id} aria-label={`Select ${selection.nameOf(row)}`} isChecked={selection.isSelected(row)} onChange={(_, on) => selection.set([row], on)} />
);

const AllBox = <T,>({ id, rows, selection }: BoxProps<T> & { rows: T[] }) => (
  <Checkbox
    id={id}
    aria-label="Select all that are shown"
    isDisabled={rows.length === 0}
    isChecked={rows.length > 0 && rows.every(selection.isSelected)}
    onChange={(_, on) => selection.set(rows, on)}
  />
);

function look<T>({ numeric, width, nowrap }: Column<T>) {
  return {
    ...(numeric ? { className: 'st-number' } : {}),
    ...(width ? { width } : {}),
    ...(nowrap ? { modifier: 'nowrap' as const } : {}),
  };
}
