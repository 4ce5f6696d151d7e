import type { InterventionOrder } from '../api/interventions';
import { DataTable, type Column } from '../ui/DataTable';
import { formatMoney, humanise } from '../ui/format';
import { KindLabel } from '../ui/Labels';
import { OrderLink } from '../ui/links';
import { Panel } from '../ui/Panel';
import { Nothing } from '../ui/States';
import { Countdown, ShortTime } from '../ui/Time';

const VERDICTS = { pending: 'undecided', saved: 'kept', breached: 'broken', void: 'cancelled' };

const COLUMNS: Column<InterventionOrder>[] = [
  { title: 'Order', nowrap: true, cell: ({ account, order }) => <OrderLink account={account} order={order} /> },
  { title: 'Promise', cell: ({ promise }) => (promise ? <KindLabel kind={promise} /> : '–') },
  { title: 'Due', nowrap: true, cell: ({ dueAt, verdict }) => (dueAt === null ? '–' : verdict === 'pending' ? <Countdown dueAt={dueAt} /> : <ShortTime at={dueAt} />) },
  { title: 'Ended', cell: ({ verdict }) => humanise(VERDICTS[verdict]) },
  { title: 'Value', numeric: true, nowrap: true, cell: ({ value }) => formatMoney(value) },
];

/** The orders of an intervention, soonest due first. */
export const InterventionOrders = ({ orders }: { orders: InterventionOrder[] }) => (
  <Panel title="Orders" note={String(orders.length)}>
    <div className="st-scroll">
      <DataTable
        label="Orders of the intervention"
        columns={COLUMNS}
        rows={orders}
        keyOf={({ account, order, promise }) => `${account}/${order}/${promise}`}
        empty={<Nothing title="No order is in it" />}
      />
    </div>
  </Panel>
);
