import { Link } from 'react-router';
import type { Ticket, TicketClock } from '../api/tickets';
import { DataTable } from '../ui/DataTable';
import { humanise } from '../ui/format';
import { StateLabel } from '../ui/Labels';
import { promisePath } from '../ui/links';
import { Panel } from '../ui/Panel';
import { Nothing } from '../ui/States';
import { ShortTime } from '../ui/Time';
import { ClockTime } from './ClockTime';

/** The promises that a ticket's clocks count for, those still open first; each opens its explanation. */
export function TicketClocks({ ticket }: { ticket: Ticket }) {
  return (
    <Panel title="Clocks" note={ticket.waiting ? 'some stand still while the ticket waits' : undefined}>
      <DataTable
        label="Clocks"
        rows={ticket.clocks ?? []}
        keyOf={(clock) => clock.promiseId}
        empty={<Nothing title="No clock has been set">The policy in force has no target for this ticket, or the monitor has not answered yet.</Nothing>}
        columns={[
          { title: 'Promise', cell: (clock) => <>{nameOf(clock)}<small className="st-subtle st-below">{[clock.policy, clock.calendar].filter(Boolean).join(', ')}</small></> },
          { title: 'State', cell: (clock) => <><StateLabel state={clock.state} />{clock.pausedReason && <small className="st-subtle st-below">{humanise(clock.pausedReason)}</small>}</> },
          { title: 'Time left', cell: (clock) => <ClockTime clock={clock} /> },
          { title: 'Due', nowrap: true, cell: (clock) => (clock.dueAt ? <ShortTime at={clock.dueAt} /> : 'when it runs on') },
          { title: 'Why', cell: (clock) => <Link to={promisePath(clock.promiseId)} aria-label={`Why ${nameOf(clock)} is due then`}>Why?</Link> },
        ]}
      />
    </Panel>
  );
}

const nameOf = ({ kind, cycle }: TicketClock): string => (cycle > 1 ? `${humanise(kind)}, time ${cycle}` : humanise(kind));
