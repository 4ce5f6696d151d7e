import { Alert, AlertActionLink } from '@patternfly/react-core';
import { useState } from 'react';
import type { Ticket } from '../api/tickets';
import { RelativeTime, ShortTime } from '../ui/Time';
import { ReasonDialog, type Step } from './ReasonDialog';
import { DROP, FINAL_ANSWER, MISSED, REACHED, WITHDRAW } from './steps';

const OUTCOMES = { upheld: 'upheld', 'partly-upheld': 'upheld in part', rejected: 'rejected', withdrawn: 'withdrawn' };

/** What is owed to the merchant on a ticket beside its solution, and what can be done about it. */
export function CommitmentNotes({ ticket, canWork }: { ticket: Ticket; canWork: boolean }) {
  const [step, setStep] = useState<Step>();
  const { complaint, callBack } = ticket;
  const links = (steps: Record<string, Step>) =>
    canWork && Object.entries(steps).map(([name, each]) => <AlertActionLink key={name} onClick={() => setStep(each)}>{name}</AlertActionLink>);
  return (
    <>
      {complaint && !complaint.outcome && (
        <Alert isInline variant="warning" title="A complaint waits for its final answer" actionLinks={links({ 'Final answer': FINAL_ANSWER, Withdraw: WITHDRAW })}>
          Raised by {complaint.by} <RelativeTime at={complaint.raisedAt} />
        </Alert>
      )}
      {complaint?.outcome && (
        <Alert isInline variant="info" title={`The complaint was ${OUTCOMES[complaint.outcome]}`}>
          Raised by {complaint.by} <RelativeTime at={complaint.raisedAt} />{complaint.endedAt && <>, ended <RelativeTime at={complaint.endedAt} /></>}
        </Alert>
      )}
      {callBack && (
        <Alert
          isInline
          variant="warning"
          title={<>Call {callBack.number}{callBack.wantedAt ? <>, wanted <ShortTime at={callBack.wantedAt} /></> : ' as soon as possible'}</>}
          actionLinks={links({ Reached: REACHED, 'Nobody answered': MISSED, Drop: DROP })}
        >
          Promised by {callBack.by} <RelativeTime at={callBack.promisedAt} />
          {callBack.missed > 0 && `, ${callBack.missed} of ${callBack.mostAttempts} calls unanswered`}
        </Alert>
      )}
      {step && <ReasonDialog number={ticket.ticket} step={step} onClose={() => setStep(undefined)} />}
    </>
  );
}
