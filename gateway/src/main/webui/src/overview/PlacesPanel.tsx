import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { getPlaces, type Bucket, type DueTimes, type NeedBoard } from '../api/needs';
import { DataTable, type Column } from '../ui/DataTable';
import { browserZone, formatCount } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { BUCKET_ORDER, bucketPath, BUCKETS } from './buckets';

interface Row {
  title: string;
  counts: Record<Bucket, number>;
  narrowing: { subject: 'order' | 'ticket'; place?: string };
}

const MOST = 10;

/** Where it presses: the orders by who has them in hand, and the clocks of tickets by themselves. */
export function PlacesPanel({ tickets }: { tickets: NeedBoard['tickets'] | undefined }) {
  const places = useQuery({ queryKey: ['overview', 'places'], queryFn: () => getPlaces(browserZone(), MOST), refetchInterval: 60_000 });
  return (
    <Panel title="Where it presses" note="orders by warehouse or carrier, most pressed first; tickets by themselves">
      <Loaded query={places} doing="Loading the places" rows={4}>
        {({ items, dueTimes }) => (
          <DataTable
            label="Where it presses"
            columns={columnsFor(dueTimes)}
            rows={[
              ...items.map(({ place, orders }): Row => ({ title: place, counts: orders, narrowing: { subject: 'order', place } })),
              ...(tickets ? [{ title: 'Tickets', counts: tickets, narrowing: { subject: 'ticket' as const } }] : []),
            ]}
            keyOf={({ title, narrowing }) => `${narrowing.subject} ${title}`}
            empty={<Nothing title="Nothing is due" />}
          />
        )}
      </Loaded>
    </Panel>
  );
}

const columnsFor = (dueTimes: Record<Bucket, DueTimes>): Column<Row>[] => [
  { title: 'With', nowrap: true, cell: ({ title, narrowing }) => (narrowing.subject === 'ticket' ? <strong>{title}</strong> : title) },
  ...BUCKET_ORDER.map((bucket): Column<Row> => ({
    title: BUCKETS[bucket].title,
    numeric: true,
    cell: ({ title, counts, narrowing }) =>
      counts[bucket] === 0 ? (
        <span className="st-subtle">0</span>
      ) : (
        <Link to={bucketPath(dueTimes[bucket], narrowing)} aria-label={`${title}: ${counts[bucket]} ${BUCKETS[bucket].title.toLowerCase()}`}>{formatCount(counts[bucket])}</Link>
      ),
  })),
];
