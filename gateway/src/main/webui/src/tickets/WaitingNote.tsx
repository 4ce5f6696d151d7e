import { Alert } from '@patternfly/react-core';
import type { Ticket } from '../api/tickets';
import { RelativeTime } from '../ui/Time';

const WORDS = { customer: 'Waiting for the merchant', hold: 'On hold' };

/** Why the work on a ticket stands still. */
export function WaitingNote({ ticket }: { ticket: Ticket }) {
  if (!ticket.waiting) return null;
  return (
    <Alert isInline variant="info" title={WORDS[ticket.waiting.for]}>
      <span className="st-pre-wrap">{ticket.waiting.reason}</span> <span className="st-subtle">since <RelativeTime at={ticket.waiting.since} /></span>
    </Alert>
  );
}
