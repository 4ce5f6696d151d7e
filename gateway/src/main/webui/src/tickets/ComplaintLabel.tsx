import { Label } from '@patternfly/react-core';
import type { Ticket } from '../api/tickets';

/** Marks a ticket whose complaint waits for its final answer. */
export const ComplaintLabel = ({ ticket }: { ticket: Ticket }) =>
  ticket.complaint && !ticket.complaint.outcome ? <Label isCompact color="orangered" variant="filled">Complaint</Label> : null;
