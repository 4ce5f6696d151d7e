import { Button } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { escalateTicket, reopenTicket, resolveTicket, takeTicket, type Ticket } from '../api/tickets';
import { useMe } from '../shell/useMe';
import { ProblemAlert } from '../ui/ProblemAlert';
import { ReasonDialog, type Step } from './ReasonDialog';

const RESOLVE: Step = { title: 'Resolve the ticket', action: 'Resolve', label: 'Resolution', does: resolveTicket };
const REOPEN: Step = { title: 'Reopen the ticket', action: 'Reopen', label: 'Reason', does: reopenTicket };
const escalation = (ticket: Ticket): Step => ({
  title: `Escalate to level ${ticket.level + 1}`,
  description: 'The next level gets the ticket and its clock starts. It is nobody’s until somebody there takes it.',
  action: 'Escalate',
  label: 'Reason',
  does: escalateTicket,
});

/** What can be done with a ticket in its state; the service has the last word. */
export function TicketActions({ ticket }: { ticket: Ticket }) {
  const me = useMe();
  const queries = useQueryClient();
  const [step, setStep] = useState<Step>();
  const taking = useMutation({
    mutationFn: () => takeTicket(ticket.ticket),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tickets'] }),
  });
  const resolved = ticket.status === 'resolved';
  const mine = ticket.assignee === me.name;
  return (
    <>
      {taking.error && <ProblemAlert error={taking.error} doing="Taking the ticket" />}
      {!resolved && !mine && (
        <Button onClick={() => taking.mutate()} isLoading={taking.isPending} isDisabled={taking.isPending}>
          {ticket.assignee ? 'Take over' : 'Take'}
        </Button>
      )}
      {!resolved && <Button variant={mine ? 'primary' : 'secondary'} onClick={() => setStep(RESOLVE)}>Resolve</Button>}
      {!resolved && ticket.level < 3 && <Button variant="secondary" onClick={() => setStep(escalation(ticket))}>Escalate</Button>}
      {resolved && <Button variant="secondary" onClick={() => setStep(REOPEN)}>Reopen</Button>}
      {step && <ReasonDialog number={ticket.ticket} step={step} onClose={() => setStep(undefined)} />}
    </>
  );
}
