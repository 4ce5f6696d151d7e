import { Button } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { takeTicket, type Ticket } from '../api/tickets';
import { useMe } from '../shell/useMe';
import { ProblemAlert } from '../ui/ProblemAlert';
import { ReasonDialog, type Step } from './ReasonDialog';
import { stepsFor } from './steps';

/** The buttons of a ticket; each step but taking is explained in a dialog. */
export function TicketActions({ ticket }: { ticket: Ticket }) {
  const me = useMe();
  const queries = useQueryClient();
  const [step, setStep] = useState<Step>();
  const taking = useMutation({
    mutationFn: () => takeTicket(ticket.ticket),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tickets'] }),
  });
  const mine = ticket.assignee === me.name;
  return (
    <>
      {taking.error && <ProblemAlert error={taking.error} doing="Taking the ticket" />}
      {ticket.status !== 'resolved' && !mine && (
        <Button onClick={() => taking.mutate()} isLoading={taking.isPending} isDisabled={taking.isPending}>
          {ticket.assignee ? 'Take over' : 'Take'}
        </Button>
      )}
      {Object.entries(stepsFor(ticket)).map(([name, each], i) => (
        <Button key={name} variant={mine && i === 0 ? 'primary' : 'secondary'} onClick={() => setStep(each)}>{name}</Button>
      ))}
      {step && <ReasonDialog number={ticket.ticket} step={step} onClose={() => setStep(undefined)} />}
    </>
  );
}
