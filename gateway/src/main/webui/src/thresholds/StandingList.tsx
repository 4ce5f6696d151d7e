import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Card, CardBody } from '@patternfly/react-core';
import TachometerAltIcon from '@patternfly/react-icons/dist/esm/icons/tachometer-alt-icon';
import { Link } from 'react-router';
import { listStandings, listThresholds, type Standing, type Threshold } from '../api/thresholds';
import { addDays, today } from '../ui/dates';
import { DataTable } from '../ui/DataTable';
import { Choice, Filters, TextFilter } from '../ui/Filters';
import { formatCount } from '../ui/format';
import { SeverityLabel, StateLabel } from '../ui/Labels';
import { AccountLink } from '../ui/links';
import { Loaded, Nothing } from '../ui/States';
import { ShortTime } from '../ui/Time';
import { usePages } from '../ui/usePages';
import { Bullet } from './Bullet';
import { formatLimit, WINDOWS } from './format';

const LEVELS = { '': 'All', critical: 'Critical', warning: 'Warning', none: 'Within' };

/** How accounts stand against their thresholds, the worst first; a measure opens its figures. */
export function StandingList({ titles }: { titles: Record<string, string> }) {
  const [level, setLevel] = useState('');
  const [account, setAccount] = useState('');
  const thresholds = useQuery({ queryKey: ['thresholds', 'all'], queryFn: listThresholds });
  const standings = usePages(['thresholds', 'standings', level, account], (cursor) => listStandings({ level, account, cursor }));
  const byId = new Map((thresholds.data?.items ?? []).map((each) => [each.id, each]));
  return (
    <div className="st-stack">
      <Filters>
        <Choice label="Level" value={level} options={LEVELS} onChange={setLevel} />
        <TextFilter label="Account" value={account} onChange={setAccount} />
      </Filters>
      <Card>
        <CardBody>
          <Loaded query={standings} doing="Loading how accounts stand">
            {(rows) => (
              <DataTable
                label="How accounts stand"
                rows={rows.flatMap((standing) => matched(standing, byId))}
                keyOf={({ standing }) => `${standing.threshold}/${standing.account}`}
                more={standings.more}
                empty={<Nothing title="Nothing is held against a threshold" icon={TachometerAltIcon}>The first figure of an account makes the first row.</Nothing>}
                columns={[
                  { title: 'Level', cell: ({ standing }) => (standing.level === 'none' ? <StateLabel state="within" /> : <SeverityLabel severity={standing.level} />) },
                  { title: 'Account', cell: ({ standing }) => <AccountLink code={standing.account} /> },
                  { title: 'Measure', cell: ({ standing, threshold }) => <Link to={figures(threshold, standing.account)}>{titles[threshold.measure] ?? threshold.measure}</Link> },
                  { title: 'Over', nowrap: true, cell: ({ threshold }) => WINDOWS[threshold.window] },
                  { title: 'Value', numeric: true, cell: ({ standing, threshold }) => formatLimit(standing.value, threshold) },
                  { title: 'Against its limits', nowrap: true, cell: ({ standing, threshold }) => (standing.value === null ? '–' : <Bullet threshold={threshold} value={standing.value} />) },
                  { title: 'Orders', numeric: true, cell: ({ standing }) => formatCount(standing.denominator) },
                  { title: 'Since', nowrap: true, cell: ({ standing }) => <ShortTime at={standing.since} /> },
                ]}
              />
            )}
          </Loaded>
        </CardBody>
      </Card>
    </div>
  );
}

interface Row {
  standing: Standing;
  threshold: Threshold;
}

function matched(standing: Standing, byId: Map<string, Threshold>): Row[] {
  const threshold = byId.get(standing.threshold);
  return threshold ? [{ standing, threshold }] : [];
}

/** The address of the figures behind a standing. */
function figures({ measure, window }: Threshold, account: string): string {
  const from = {
    today: today(),
    'last-7-days': addDays(today(), -6),
    'last-30-days': addDays(today(), -29),
    'month-to-date': `${today().slice(0, 7)}-01`,
  }[window];
  return `/service-levels?${new URLSearchParams({ measure, account, from, to: addDays(today(), 1), groupBy: 'day' }).toString()}`;
}
