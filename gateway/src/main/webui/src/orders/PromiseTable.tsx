import type { ReactNode } from 'react';
import type { OrderPromise } from '../api/promises';
import { DataTable, type Column } from '../ui/DataTable';
import { formatMoney } from '../ui/format';
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
    { title: 'Deadline', nowrap: true, cell: (p) => (isOpen(p) ? <Countdown dueAt={p.dueAt} /> : '–') },
    { title: 'Order', nowrap: true, cell: (p) => <OrderLink account={p.account} order={p.order} /> },
    withAccount && { title: 'Account', nowrap: true, cell: (p) => <AccountLink code={p.account} /> },
    { title: 'Promise', cell: (p) => <KindLabel kind={p.kind} /> },
    !brief && { title: 'Due', nowrap: true, cell: (p) => <ShortTime at={p.dueAt} /> },
    !brief && { title: 'State', cell: (p) => <StateLabel state={p.state} /> },
    !brief && { title: 'With', nowrap: true, cell: (p) => whereOf(p) },
    { title: 'Value', numeric: true, nowrap: true, cell: (p) => formatMoney(p.value) },
  ];
  return (
    <DataTable
      label={label}
      columns={columns.filter((column) => column !== false)}
      rows={promises}
      keyOf={(p) => p.id}
      empty={empty}
      more={more}
    />
  );
}

/** Promises that were met or ended have no time left to show. */
const isOpen = (p: OrderPromise) => !p.metAt && !p.endedAt;

/** Who has the order in hand: the warehouse until it is dispatched, then the carrier. */
const whereOf = (p: OrderPromise): string =>
  (p.kind === 'delivery' ? (p.carrier ?? p.warehouse) : p.warehouse) ?? '–';
