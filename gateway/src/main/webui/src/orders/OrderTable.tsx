import type { ReactNode } from 'react';
import type { OrderSummary } from '../api/orders';
import { DataTable } from '../ui/DataTable';
import { StateLabel } from '../ui/Labels';
import { AccountLink, OrderLink } from '../ui/links';
import { ShortTime } from '../ui/Time';
import { stateOf } from './orderState';

interface OrderTableProps {
  orders: OrderSummary[];
  empty: ReactNode;
  more?: { load: () => void; isLoading: boolean } | undefined;
}

export function OrderTable({ orders, empty, more }: OrderTableProps) {
  return (
    <DataTable
      label="Orders"
      rows={orders}
      keyOf={({ account, order }) => `${account}/${order}`}
      empty={empty}
      more={more}
      columns={[
        { title: 'Order', nowrap: true, cell: (o) => <OrderLink account={o.account} order={o.order} /> },
        { title: 'Account', nowrap: true, cell: (o) => <AccountLink code={o.account} /> },
        { title: 'State', cell: (o) => <StateLabel state={stateOf((milestone) => Boolean(o[`${milestone}At` as keyof OrderSummary]))} /> },
        { title: 'Placed', nowrap: true, cell: (o) => <ShortTime at={o.placedAt} /> },
        { title: 'Dispatched', nowrap: true, cell: (o) => <ShortTime at={o.dispatchedAt} /> },
        { title: 'Delivered', nowrap: true, cell: (o) => <ShortTime at={o.deliveredAt} /> },
        { title: 'Tracking', cell: (o) => <span className="st-code">{o.trackingNumber ?? '–'}</span> },
      ]}
    />
  );
}
