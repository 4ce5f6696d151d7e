import {
  answerComplaint, assessTicket, dropCall, escalateTicket, pauseTicket, raiseComplaint, recordCall, reopenTicket, resolveTicket, resumeTicket,
  withdrawComplaint, type Severity, type Ticket, type WaitingFor,
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

export const COMPLAIN: Step = {
  title: 'Raise a complaint',
  description: 'Its turn-round counts until the final answer, and the ticket cannot be resolved before that.',
  action: 'Raise',
  label: 'What it is about',
  does: raiseComplaint,
};
export const FINAL_ANSWER: Step = {
  title: 'Give the final answer',
  description: 'The merchant reads it. It ends the complaint’s turn-round.',
  action: 'Send the answer',
  label: 'Answer',
  choice: { label: 'The complaint is', options: { upheld: 'Upheld', 'partly-upheld': 'Upheld in part', rejected: 'Rejected' }, initial: 'upheld' },
  does: (number, text, outcome) => answerComplaint(number, outcome, text),
};
export const WITHDRAW: Step = {
  title: 'Withdraw the complaint', description: 'For one that is none, or that the merchant takes back.', action: 'Withdraw', label: 'Reason', does: withdrawComplaint,
};
export const REACHED: Step = {
  title: 'The merchant was reached', description: 'The promise is kept. The merchant reads the note.', action: 'Record', label: 'What was said',
  does: (number, note) => recordCall(number, 'reached', note),
};
export const MISSED: Step = {
  title: 'Nobody answered', description: 'The promise stands, until the last attempt gives it up. The merchant reads the note.', action: 'Record', label: 'Note', isOptional: true,
  does: (number, note) => recordCall(number, 'missed', note),
};
export const DROP: Step = { title: 'Drop the promised call', description: 'For a call that is not wanted any more.', action: 'Drop', label: 'Reason', does: dropCall };
