import { Button, Card, CardBody } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listDeliveries, retryDelivery, type AlertDelivery } from '../api/alerts';
import { useMe } from '../shell/useMe';
import { DataTable } from '../ui/DataTable';
import { Choice, Filters } from '../ui/Filters';
import { humanise } from '../ui/format';
import { StateLabel } from '../ui/Labels';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Loaded, Nothing } from '../ui/States';
import { RelativeTime } from '../ui/Time';
import { usePages } from '../ui/usePages';

const STATES = { '': 'All', pending: 'Pending', failed: 'Failed, tried again', dead: 'Given up', delivered: 'Delivered' };

/** Every attempt to send an alert somewhere, newest first; what was given up can be sent again. */
export function DeliveryLog() {
  const mayRetry = useMe().is('supervisor', 'operations', 'account-manager', 'admin');
  const [status, setStatus] = useState('');
  const deliveries = usePages(['alerts', 'deliveries', status], (cursor) => listDeliveries({ status, cursor }));
  return (
    <div className="st-stack">
      <Filters><Choice label="Outcome" value={status} options={STATES} onChange={setStatus} /></Filters>
      <Card>
        <CardBody>
          <Loaded query={deliveries} doing="Loading deliveries" rows={8}>
            {(rows) => (
              <DataTable
                label="Deliveries"
                rows={rows}
                keyOf={(d) => d.id}
                more={deliveries.more}
                empty={<Nothing title="Nothing was sent yet" />}
                columns={[
                  { title: 'When', nowrap: true, cell: (d) => <RelativeTime at={d.at} /> },
                  { title: 'Rule', cell: (d) => <>{d.rule}{d.kind !== 'alert' && <span className="st-subtle"> ({d.kind})</span>}</> },
                  { title: 'Channel', cell: (d) => humanise(d.channel) },
                  { title: 'To', cell: (d) => (d.channel === 'console' ? 'everybody' : d.target) },
                  { title: 'Outcome', cell: (d) => <StateLabel state={d.status} /> },
                  { title: 'Attempts', numeric: true, cell: (d) => d.attempt },
                  { title: 'Answer', cell: (d) => <>{d.response ?? '–'}{d.nextAttemptAt && <>, again <RelativeTime at={d.nextAttemptAt} /></>}</> },
                  { title: 'Actions', cell: (d) => (mayRetry && d.status === 'dead' ? <Retry delivery={d} /> : null) },
                ]}
              />
            )}
          </Loaded>
        </CardBody>
      </Card>
    </div>
  );
}

function Retry({ delivery }: { delivery: AlertDelivery }) {
  const queries = useQueryClient();
  const retrying = useMutation({
    mutationFn: () => retryDelivery(delivery.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['alerts', 'deliveries'] }),
  });
  return (
    <>
      <Button variant="link" isInline onClick={() => retrying.mutate()} isDisabled={retrying.isPending} aria-label={`Send again to ${delivery.target}`}>Send&nbsp;again</Button>
      {retrying.error && <ProblemAlert error={retrying.error} doing="Sending again" />}
    </>
  );
}
