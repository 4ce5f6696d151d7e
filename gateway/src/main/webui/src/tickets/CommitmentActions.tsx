import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import type { Ticket } from '../api/tickets';
import { CallBackDialog } from './CallBackDialog';
import { ReasonDialog } from './ReasonDialog';
import { COMPLAIN } from './steps';

/** What both the merchant and we can ask for on a ticket that is not resolved: a complaint, a call. */
export function CommitmentActions({ ticket }: { ticket: Ticket }) {
  const [asking, setAsking] = useState<'complaint' | 'call'>();
  const close = () => setAsking(undefined);
  if (ticket.status === 'resolved') return null;
  return (
    <>
      {(!ticket.complaint || ticket.complaint.outcome) && <Button variant="secondary" onClick={() => setAsking('complaint')}>Complaint</Button>}
      {!ticket.callBack && <Button variant="secondary" onClick={() => setAsking('call')}>Call back</Button>}
      {asking === 'complaint' && <ReasonDialog number={ticket.ticket} step={COMPLAIN} onClose={close} />}
      {asking === 'call' && <CallBackDialog number={ticket.ticket} onClose={close} />}
    </>
  );
}
