import { useQuery } from '@tanstack/react-query';
import { listTickets } from '../api/tickets';
import { TicketEntry } from '../tickets/TicketEntry';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';

/** The tickets that concern one order. */
export function OrderTickets({ account, order }: { account: string; order: string }) {
  const query = { account, order };
  const tickets = useQuery({ queryKey: ['tickets', query], queryFn: () => listTickets(query) });
  return (
    <Panel title="Tickets">
      <Loaded query={tickets} doing="Loading tickets" rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title="No ticket concerns this order" />
          ) : (
            <ul className="st-entries">{items.map((ticket) => <TicketEntry key={ticket.ticket} ticket={ticket} />)}</ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
