import { listTicketOrders, type Ticket } from '../api/tickets';
import { OrderLink } from '../ui/links';
import { DataTable } from '../ui/DataTable';
import { formatMoney } from '../ui/format';
import { KindLabel, StateLabel } from '../ui/Labels';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { Countdown, ShortTime } from '../ui/Time';
import { usePages } from '../ui/usePages';

/** The orders of a ticket, those still late first. */
export function AffectedOrders({ ticket }: { ticket: Ticket }) {
  const orders = usePages(['tickets', ticket.ticket, 'orders'], (cursor) => listTicketOrders(ticket.ticket, cursor));
  return (
    <Panel title="Orders" note={ticket.kind === 'incident' ? `${ticket.ordersOpen} of ${ticket.ordersAffected} open` : undefined} isFullHeight>
      <Loaded query={orders} doing="Loading the orders" rows={8}>
        {(rows) => (
          <DataTable
            label="Affected orders"
            rows={rows}
            keyOf={(o) => o.promiseId}
            more={orders.more}
            empty={<Nothing title="No order is attached" />}
            columns={[
              { title: 'Order', nowrap: true, cell: (o) => <OrderLink account={o.account} order={o.order} /> },
              { title: 'Promise', cell: (o) => <KindLabel kind={o.kind} /> },
              { title: 'State', cell: (o) => <StateLabel state={o.state} /> },
              { title: 'Deadline', nowrap: true, cell: (o) => (o.state === 'late' ? <Countdown dueAt={o.dueAt} /> : <ShortTime at={o.endedAt} />) },
              { title: 'Value', numeric: true, nowrap: true, cell: (o) => formatMoney(o.value) },
            ]}
          />
        )}
      </Loaded>
    </Panel>
  );
}
