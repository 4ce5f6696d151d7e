import { Button } from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listInhibitions, removeInhibition, type Inhibition } from '../api/alerts';
import { DataTable } from '../ui/DataTable';
import { Panel } from '../ui/Panel';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Loaded, Nothing } from '../ui/States';
import { InhibitionDialog } from './InhibitionDialog';
import { describeMatchers } from './MatcherFields';

/** Which graver alerts mute others for those who are told of them. */
export function Inhibitions() {
  const [adding, setAdding] = useState(false);
  const inhibitions = useQuery({ queryKey: ['alerts', 'inhibitions'], queryFn: listInhibitions });
  return (
    <Panel title="Muted by graver alerts" note="for those who are told of the graver one" actions={<Button variant="link" isInline onClick={() => setAdding(true)}>Add</Button>}>
      <Loaded query={inhibitions} doing="Loading inhibitions" rows={2}>
        {({ items }) => (
          <DataTable
            label="Inhibitions"
            rows={items}
            keyOf={({ id }) => id}
            empty={<Nothing title="No alert mutes another">While an incident stands, the breaches of its orders are told as well.</Nothing>}
            columns={[
              { title: 'Name', cell: ({ name }) => name },
              { title: 'While this stands', cell: ({ source }) => describeMatchers(source) },
              { title: 'This is not told', cell: ({ target }) => describeMatchers(target) },
              { title: 'If these agree', cell: ({ equal }) => equal.join(', ') },
              { title: 'Actions', cell: (inhibition) => <Removal inhibition={inhibition} /> },
            ]}
          />
        )}
      </Loaded>
      {adding && <InhibitionDialog onClose={() => setAdding(false)} />}
    </Panel>
  );
}

function Removal({ inhibition }: { inhibition: Inhibition }) {
  const queries = useQueryClient();
  const removal = useMutation({
    mutationFn: () => removeInhibition(inhibition.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['alerts', 'inhibitions'] }),
  });
  return (
    <>
      <Button variant="link" isInline isDanger onClick={() => removal.mutate()} isDisabled={removal.isPending} aria-label={`Remove ${inhibition.name}`}>Remove</Button>
      {removal.error && <ProblemAlert error={removal.error} doing="Removing" />}
    </>
  );
}
