import type { ReactNode } from 'react';
import type { OrderPromise } from '../api/promises';
import { DataTable, type Column } from '../ui/DataTable';
import { formatMoney, humanise } from '../ui/format';
import { KindLabel, StateLabel } from '../ui/Labels';
import { AccountLink, OrderLink } from '../ui/links';
import { Countdown, ShortTime } from '../ui/Time';

interface PromiseTableProps {
  label: string;
  promises: OrderPromise[];
  withAccount?: boolean;
  /** For a panel: what matters only. */
  brief?: boolean;
  empty: ReactNode;
  more?: { load: () => void; isLoading: boolean } | undefined;
}

/** Promises with the time they have left, or are late by. */
export function PromiseTable({ label, promises, withAccount = true, brief = false, empty, more }: PromiseTableProps) {
  const columns: (Column<OrderPromise> | false)[] = [
    { title: 'Time left', nowrap: true, cell: (p) => (isOpen(p) ? <Countdown dueAt={p.dueAt} /> : '–') },
    { title: 'Order', nowrap: true, cell: (p) => <OrderLink account={p.account} order={p.order} /> },
    withAccount && { title: 'Account', nowrap: true, cell: (p) => <AccountLink code={p.account} /> },
    { title: 'Promise', cell: (p) => <KindLabel kind={p.kind} /> },
    !brief && { title: 'Due', nowrap: true, cell: (p) => <ShortTime at={p.dueAt} /> },
    !brief && { title: 'State', cell: (p) => <StateLabel state={p.state} /> },
    { title: brief ? 'Where' : 'Warehouse, carrier', cell: (p) => whereOf(p) },
    { title: 'Value', numeric: true, nowrap: true, cell: (p) => formatMoney(p.value) },
  ];
  return (
    <DataTable
      label={label}
      columns={columns.filter((column) => column !== false)}
      rows={promises}
      keyOf={(p) => p.promiseId}
      empty={empty}
      more={more}
    />
  );
}

/** Promises that were met or ended have no time left to show. */
const isOpen = (p: OrderPromise) => !p.metAt && !p.endedAt;

const whereOf = (p: OrderPromise): string =>
  [p.warehouse, p.kind === 'delivery' ? p.carrier : null].filter(Boolean).join(', ') || (p.cause ? humanise(p.cause) : '–');
