import { Label } from '@patternfly/react-core';
import type { Ticket } from '../api/tickets';

/** The escalation level; 0 is the desk where every ticket begins, 3 the last. */
export const LevelLabel = ({ ticket }: { ticket: Ticket }) => (
  <Label isCompact color={ticket.level >= 2 ? 'red' : 'orange'} variant="filled">Level {ticket.level}</Label>
);
