import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { listResponsibilities, type Responsibility } from '../api/responsibilities';
import type { Query } from '../api/http';
import { DataTable } from '../ui/DataTable';
import { KindLabel, StateLabel } from '../ui/Labels';
import { AccountLink, OrderLink } from '../ui/links';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { ShortTime } from '../ui/Time';
import { usePages } from '../ui/usePages';
import { partyName } from './parties';
import { ResponsibilityDialog } from './ResponsibilityDialog';

/** Broken promises one by one, the latest first, each with who answers for it and why. */
export function MissList({ filters }: { filters: Query }) {
  const [asked, setAsked] = useState<Responsibility>();
  const misses = usePages(['responsibilities', 'list', filters], (cursor) => listResponsibilities({ ...filters, cursor }));
  return (
    <Panel title="One by one">
      <Loaded query={misses} doing="Loading the misses">
        {(rows) => (
          <DataTable
            label="Misses"
            rows={rows}
            keyOf={(m) => `${m.account}/${m.order}/${m.kind}`}
            more={misses.more}
            empty={<Nothing title="Nothing was missed" />}
            columns={[
              { title: 'Due', nowrap: true, cell: (m) => <ShortTime at={m.missedAt} /> },
              { title: 'Order', nowrap: true, cell: (m) => <OrderLink account={m.account} order={m.order} /> },
              { title: 'Account', nowrap: true, cell: (m) => <AccountLink code={m.account} /> },
              { title: 'Promise', cell: (m) => <KindLabel kind={m.kind} /> },
              { title: 'Responsible', cell: (m) => <Button variant="link" isInline onClick={() => setAsked(m)} aria-label={`Who answers for ${m.order}: ${partyName(m.party)}`}>{partyName(m.party)}</Button> },
              { title: 'Why', cell: (m) => m.reason },
              { title: 'State', cell: (m) => <StateLabel state={m.state} /> },
              { title: 'Net measures', cell: (m) => (m.excludedAs ? 'leave it out' : 'count it') },
            ]}
          />
        )}
      </Loaded>
      {asked && <ResponsibilityDialog account={asked.account} order={asked.order} kind={asked.kind} onClose={() => setAsked(undefined)} />}
    </Panel>
  );
}
