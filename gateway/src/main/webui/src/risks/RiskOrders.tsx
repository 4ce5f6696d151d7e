import { listRiskOrders, type RiskOrder } from '../api/risks';
import { OrderSelection } from '../interventions/OrderSelection';
import { DataTable, type Column } from '../ui/DataTable';
import { formatMoney } from '../ui/format';
import { AccountLink, OrderLink } from '../ui/links';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { RelativeTime } from '../ui/Time';
import { usePages } from '../ui/usePages';

const COLUMNS: Column<RiskOrder>[] = [
  { title: 'Order', nowrap: true, cell: ({ account, order }) => <OrderLink account={account} order={order} /> },
  { title: 'Account', nowrap: true, cell: ({ account }) => <AccountLink code={account} /> },
  { title: 'Why', cell: ({ reason }) => reason },
  { title: 'Since', nowrap: true, cell: ({ since }) => <RelativeTime at={since} /> },
  { title: 'Left', nowrap: true, cell: ({ leftAt }) => (leftAt ? <RelativeTime at={leftAt} /> : 'still at stake') },
  { title: 'Value', numeric: true, nowrap: true, cell: ({ value }) => formatMoney(value) },
];

/** The orders of a risk, those longest at stake first. */
export function RiskOrders({ id }: { id: string }) {
  const orders = usePages(['risks', id, 'orders'], (cursor) => listRiskOrders(id, { cursor }));
  return (
    <Panel title="Orders">
      <Loaded query={orders} doing="Loading the orders">
        {(rows) => (
          <OrderSelection orderOf={({ account, order, leftAt }: RiskOrder) => (leftAt ? null : { account, order })}>
            {(selection) => (
              <DataTable
                label="Orders at stake"
                columns={COLUMNS}
                rows={rows}
                keyOf={({ account, order }) => `${account}/${order}`}
                more={orders.more}
                selection={selection}
                empty={<Nothing title="No order is at stake" />}
              />
            )}
          </OrderSelection>
        )}
      </Loaded>
    </Panel>
  );
}
