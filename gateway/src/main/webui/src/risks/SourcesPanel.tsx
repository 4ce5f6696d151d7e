import { useQuery } from '@tanstack/react-query';
import PlugIcon from '@patternfly/react-icons/dist/esm/icons/plug-icon';
import { listSources, type Source } from '../api/risks';
import { DataTable, type Column } from '../ui/DataTable';
import { formatDuration, humanise } from '../ui/format';
import { StateLabel } from '../ui/Labels';
import { AccountLink } from '../ui/links';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { RelativeTime } from '../ui/Time';

const ORDER = { silent: 0, learning: 1, live: 2 };

const COLUMNS: Column<Source>[] = [
  { title: 'Source', cell: ({ kind, name }) => `${humanise(kind)} ${name}` },
  { title: 'Account', nowrap: true, cell: ({ account }) => <AccountLink code={account} /> },
  { title: 'State', cell: ({ state }) => <StateLabel state={state} /> },
  { title: 'Last heard', nowrap: true, cell: ({ lastEventAt }) => <RelativeTime at={lastEventAt} /> },
  { title: 'Usually every', nowrap: true, cell: ({ usualGapSeconds }) => (usualGapSeconds === null ? '–' : formatDuration(usualGapSeconds)) },
];

/** Heartbeats: who reports to us, the silent ones first. One that is still being learned is not called live. */
export function SourcesPanel({ account }: { account: string }) {
  const sources = useQuery({ queryKey: ['risks', 'sources', account], queryFn: () => listSources(account), refetchInterval: 15_000 });
  return (
    <Panel title="Sources of events" note="heard as usual, silent, or still being learned">
      <Loaded query={sources} doing="Loading sources">
        {({ items }) => (
          <div className="st-scroll">
            <DataTable
              label="Sources of events"
              columns={COLUMNS}
              rows={[...items].sort((a, b) => ORDER[a.state] - ORDER[b.state])}
              keyOf={({ account: of, kind, name }) => `${of} ${kind} ${name}`}
              empty={<Nothing title="No source has been heard yet" icon={PlugIcon} />}
            />
          </div>
        )}
      </Loaded>
    </Panel>
  );
}
