import {
  assessTicket, escalateTicket, pauseTicket, reopenTicket, resolveTicket, resumeTicket, type Severity, type Ticket, type WaitingFor,
} from '../api/tickets';
import type { Step } from './ReasonDialog';

export const SEVERITIES = { low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical' };

const RESOLVE: Step = { title: 'Resolve the ticket', action: 'Resolve', label: 'Resolution', does: resolveTicket };
const REOPEN: Step = { title: 'Reopen the ticket', action: 'Reopen', label: 'Reason', does: reopenTicket };
const RESUME: Step = {
  title: 'Resume the work', description: 'Clocks that stood still run on.', action: 'Resume', label: 'Reason', does: resumeTicket,
};
const WAIT: Step = {
  title: 'Let the ticket wait',
  description: 'Clocks stand still where the policy says so. The merchant sees the reason.',
  action: 'Wait',
  label: 'Reason',
  choice: { label: 'For', options: { customer: 'The merchant’s answer', hold: 'Something else' }, initial: 'customer' },
  does: (number, reason, what) => pauseTicket(number, what as WaitingFor, reason),
};
const severity = (ticket: Ticket): Step => ({
  title: 'Change the severity',
  description: 'Clocks follow the policy for the new severity and keep the time already used.',
  action: 'Change',
  label: 'Reason',
  choice: { label: 'Severity', options: SEVERITIES, initial: ticket.severity },
  does: (number, reason, chosen) => assessTicket(number, chosen as Severity, reason),
});
const escalation = (ticket: Ticket): Step => ({
  title: `Escalate to level ${ticket.level + 1}`,
  description: 'The next level gets the ticket and its clock starts. It is nobody’s until somebody there takes it.',
  action: 'Escalate',
  label: 'Reason',
  does: escalateTicket,
});

/** What can be done with a ticket in its state, beside taking it, the likeliest first; the service has the last word. */
export function stepsFor(ticket: Ticket): Record<string, Step> {
  if (ticket.status === 'resolved') return { Reopen: REOPEN };
  return {
    Resolve: RESOLVE,
    ...(ticket.waiting ? { Resume: RESUME } : ticket.assignee ? { Wait: WAIT } : {}),
    Severity: severity(ticket),
    ...(ticket.level < 3 ? { Escalate: escalation(ticket) } : {}),
  };
}
