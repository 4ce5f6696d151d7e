import { Content } from '@patternfly/react-core';
import type { Ticket } from '../api/tickets';
import { formatMoney } from '../ui/format';
import { SeverityLabel, StateLabel } from '../ui/Labels';
import { AccountLink, TicketLink } from '../ui/links';
import { RelativeTime } from '../ui/Time';

/** A ticket in a few lines, for panels of other pages. */
export function TicketEntry({ ticket }: { ticket: Ticket }) {
  return (
    <li>
      <div className="st-entry__head">
        <SeverityLabel severity={ticket.severity} />
        <TicketLink number={ticket.ticket} />
        <StateLabel state={ticket.status} />
        <RelativeTime at={ticket.openedAt} />
      </div>
      <div>{ticket.subject}</div>
      <Content component="small" className="st-subtle">
        <AccountLink code={ticket.account} /> · {stakeOf(ticket)} · {ticket.assignee ?? 'nobody yet'}
      </Content>
    </li>
  );
}

const stakeOf = (ticket: Ticket): string =>
  ticket.kind === 'request'
    ? 'request'
    : `${ticket.ordersOpen} of ${ticket.ordersAffected} orders open${ticket.valueAtStake ? `, ${formatMoney(ticket.valueAtStake)}` : ''}`;
