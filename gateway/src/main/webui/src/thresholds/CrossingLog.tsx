import { Card, CardBody } from '@patternfly/react-core';
import { listCrossings } from '../api/thresholds';
import { DataTable } from '../ui/DataTable';
import { SeverityLabel, StateLabel } from '../ui/Labels';
import { AccountLink } from '../ui/links';
import { Loaded, Nothing } from '../ui/States';
import { ShortTime } from '../ui/Time';
import { usePages } from '../ui/usePages';
import { formatLimit, WINDOWS } from './format';

/** What was crossed and what recovered, the latest first. */
export function CrossingLog({ titles }: { titles: Record<string, string> }) {
  const crossings = usePages(['thresholds', 'history'], (cursor) => listCrossings({ cursor }));
  return (
    <Card>
      <CardBody>
        <Loaded query={crossings} doing="Loading the history">
          {(rows) => (
            <DataTable
              label="History"
              rows={rows}
              keyOf={(c) => `${c.threshold}/${c.account}/${c.at}/${c.level}`}
              more={crossings.more}
              empty={<Nothing title="No limit was crossed yet" />}
              columns={[
                { title: 'When', nowrap: true, cell: (c) => <ShortTime at={c.at} /> },
                { title: 'What', cell: (c) => (c.level === c.now ? <SeverityLabel severity={c.level} /> : <StateLabel state="recovered" />) },
                { title: 'Account', cell: (c) => <AccountLink code={c.account} /> },
                { title: 'Measure', cell: (c) => titles[c.measure] ?? c.measure },
                { title: 'Over', nowrap: true, cell: (c) => WINDOWS[c.window] },
                { title: 'Value', numeric: true, cell: (c) => formatLimit(c.value, c) },
                { title: 'Limit', numeric: true, cell: (c) => formatLimit(c.limit, c) },
              ]}
            />
          )}
        </Loaded>
      </CardBody>
    </Card>
  );
}
