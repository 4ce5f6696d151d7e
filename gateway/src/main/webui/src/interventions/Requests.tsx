import { Button, Content } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerSupport, type RequestState, type SupportRequest } from '../api/interventions';
import { StateLabel } from '../ui/Labels';
import { Panel } from '../ui/Panel';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Nothing } from '../ui/States';
import { Countdown } from '../ui/Time';
import { AskDialog } from './AskDialog';
import { REQUESTS } from './kinds';

const NEXT: Record<RequestState, Partial<Record<RequestState, string>>> = {
  requested: { confirmed: 'Confirmed', refused: 'Refused' },
  confirmed: { done: 'Done', refused: 'Refused' },
  done: {},
  refused: {},
};

interface RequestsProps {
  id: string;
  requests: SupportRequest[];
  canAct: boolean;
}

/** Priority deliveries and special pickups, each tracked to its end. */
export function Requests({ id, requests, canAct }: RequestsProps) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const answering = useMutation({
    mutationFn: ({ request, state }: { request: string; state: RequestState }) => answerSupport(id, request, state),
    onSettled: () => queries.invalidateQueries({ queryKey: ['interventions'] }),
  });
  return (
    <Panel title="Requests" actions={canAct && <Button variant="link" isInline onClick={() => setAsking(true)}>Request</Button>}>
      {answering.error && <ProblemAlert error={answering.error} doing="Noting the answer" />}
      {requests.length === 0 ? (
        <Nothing title="Nothing was requested">Ask for priority delivery or a special pickup where that can still save orders.</Nothing>
      ) : (
        <ul className="st-entries">
          {requests.map((request) => (
            <li key={request.id}>
              <div className="st-entry__head">
                <strong>{REQUESTS[request.kind]}</strong> <StateLabel state={request.state} />
                {request.state !== 'done' && request.state !== 'refused' && <span className="st-push"><Countdown dueAt={request.dueAt} /></span>}
              </div>
              <Content component="p">{request.note}</Content>
              <div className="st-entry__head">
                <Content component="small" className="st-subtle">{request.changedBy ? `${request.state} by ${request.changedBy}` : `asked by ${request.askedBy}`}{request.answer && `: ${request.answer}`}</Content>
                {canAct && (
                  <span className="st-push">
                    {Object.entries(NEXT[request.state]).map(([state, word]) => (
                      <Button key={state} variant="link" onClick={() => answering.mutate({ request: request.id, state: state as RequestState })}>{word}</Button>
                    ))}
                  </span>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {asking && <AskDialog id={id} onClose={() => setAsking(false)} />}
    </Panel>
  );
}
