import type { Ticket } from '../api/tickets';
import { humanise } from '../ui/format';
import { Countdown } from '../ui/Time';

/** What a ticket must do next, and the time left for it. */
export function NextDue({ ticket }: { ticket: Ticket }) {
  if (ticket.nextDueAt) {
    return (
      <>
        <Countdown dueAt={ticket.nextDueAt} /> <small className="st-subtle">{humanise(ticket.nextDueKind ?? '')}</small>
      </>
    );
  }
  return <span className="st-subtle">{ticket.waiting ? 'paused' : '–'}</span>;
}
