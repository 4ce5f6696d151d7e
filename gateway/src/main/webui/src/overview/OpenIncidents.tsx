import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import { listTickets, UNRESOLVED } from '../api/tickets';
import { TicketEntry } from '../tickets/TicketEntry';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';

/** Incident tickets that are being worked or wait to be. */
export function OpenIncidents() {
  const query = { kind: 'incident', status: UNRESOLVED, limit: 6 };
  const tickets = useQuery({ queryKey: ['tickets', query], queryFn: () => listTickets(query) });
  return (
    <Panel title="Open incidents" isFullHeight actions={<Link to="/tickets?kind=incident">All</Link>}>
      <Loaded query={tickets} doing="Loading incidents">
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title="No incident is open" icon={CheckCircleIcon} />
          ) : (
            <ul className="st-entries">{items.map((ticket) => <TicketEntry key={ticket.ticket} ticket={ticket} />)}</ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
