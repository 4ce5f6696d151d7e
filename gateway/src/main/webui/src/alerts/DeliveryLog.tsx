import { Card, CardBody } from '@patternfly/react-core';
import { listDeliveries } from '../api/alerts';
import { DataTable } from '../ui/DataTable';
import { humanise } from '../ui/format';
import { StateLabel } from '../ui/Labels';
import { Loaded, Nothing } from '../ui/States';
import { RelativeTime } from '../ui/Time';
import { usePages } from '../ui/usePages';

/** Every attempt to send an alert somewhere, newest first. */
export function DeliveryLog() {
  const deliveries = usePages(['alerts', 'deliveries'], (cursor) => listDeliveries({ cursor }));
  return (
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
                { title: 'Rule', cell: (d) => <>{d.rule}{d.alertId === null && <span className="st-subtle"> (test)</span>}</> },
                { title: 'Channel', cell: (d) => humanise(d.channel) },
                { title: 'To', cell: (d) => <span className="st-code">{d.target}</span> },
                { title: 'Outcome', cell: (d) => <StateLabel state={d.status} /> },
                { title: 'Attempts', numeric: true, cell: (d) => d.attempt },
                { title: 'Answer', cell: (d) => <>{d.response ?? '–'}{d.nextAttemptAt && <>, again <RelativeTime at={d.nextAttemptAt} /></>}</> },
              ]}
            />
          )}
        </Loaded>
      </CardBody>
    </Card>
  );
}
