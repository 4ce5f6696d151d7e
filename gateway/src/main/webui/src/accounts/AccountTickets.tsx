import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import { listTickets, UNRESOLVED } from '../api/tickets';
import { TicketEntry } from '../tickets/TicketEntry';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';

export function AccountTickets({ account }: { account: string }) {
  const query = { account, status: UNRESOLVED, limit: 5 };
  const tickets = useQuery({ queryKey: ['tickets', query], queryFn: () => listTickets(query) });
  return (
    <Panel title="Open tickets" isFullHeight actions={<Link to={`/tickets?account=${encodeURIComponent(account)}`}>All</Link>}>
      <Loaded query={tickets} doing="Loading tickets">
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title="No ticket is open" icon={CheckCircleIcon} />
          ) : (
            <ul className="st-entries">{items.map((ticket) => <TicketEntry key={ticket.ticket} ticket={ticket} />)}</ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
