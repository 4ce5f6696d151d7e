import { Button, Card, CardBody } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import BellSlashIcon from '@patternfly/react-icons/dist/esm/icons/bell-slash-icon';
import { endSilence, listSilences, type Silence } from '../api/alerts';
import { useMe } from '../shell/useMe';
import { DataTable } from '../ui/DataTable';
import { Choice, Filters } from '../ui/Filters';
import { StateLabel } from '../ui/Labels';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Loaded, Nothing } from '../ui/States';
import { RelativeTime, ShortTime } from '../ui/Time';
import { usePages } from '../ui/usePages';
import { Inhibitions } from './Inhibitions';
import { describeMatchers } from './MatcherFields';
import { SilenceDialog } from './SilenceDialog';

const STATES = { '': 'All', active: 'Active', pending: 'Not yet', expired: 'Over' };

/** What is muted, by whom, why and for how long. */
export function Silences() {
  const mayWrite = useMe().is('supervisor', 'operations', 'account-manager', 'admin');
  const [adding, setAdding] = useState(false);
  const [state, setState] = useState('');
  const silences = usePages(['alerts', 'silences', state], (cursor) => listSilences({ state, cursor }));
  return (
    <div className="st-stack">
      <Filters>
        <Choice label="State" value={state} options={STATES} onChange={setState} />
        {mayWrite && <Button onClick={() => setAdding(true)}>New silence</Button>}
      </Filters>
      <Card>
        <CardBody>
          <Loaded query={silences} doing="Loading silences">
            {(rows) => (
              <DataTable
                label="Silences"
                rows={rows}
                keyOf={({ id }) => id}
                more={silences.more}
                empty={<Nothing title="Nothing is muted" icon={BellSlashIcon}>A silence keeps alerts from being told for a time; they are raised and counted all the same.</Nothing>}
                columns={[
                  { title: 'Mutes', cell: ({ matchers }) => describeMatchers(matchers) },
                  { title: 'Reason', cell: ({ reason }) => reason },
                  { title: 'By', cell: ({ author }) => author },
                  { title: 'State', cell: (silence) => <StateLabel state={silence.state === 'expired' ? 'over' : silence.state} /> },
                  { title: 'Ends', nowrap: true, cell: ({ until }) => <><RelativeTime at={until} /> <span className="st-subtle">(<ShortTime at={until} />)</span></> },
                  { title: 'Actions', cell: (silence) => (mayWrite && silence.state !== 'expired' ? <End silence={silence} /> : null) },
                ]}
              />
            )}
          </Loaded>
        </CardBody>
      </Card>
      {mayWrite && <Inhibitions />}
      {adding && <SilenceDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

function End({ silence }: { silence: Silence }) {
  const queries = useQueryClient();
  const ending = useMutation({
    mutationFn: () => endSilence(silence.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['alerts', 'silences'] }),
  });
  return (
    <>
      <Button variant="link" isInline onClick={() => ending.mutate()} isDisabled={ending.isPending} aria-label={`End the silence ${silence.reason}`}>End now</Button>
      {ending.error && <ProblemAlert error={ending.error} doing="Ending the silence" />}
    </>
  );
}
