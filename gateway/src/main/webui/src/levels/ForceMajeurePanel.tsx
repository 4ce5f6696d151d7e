import { Button } from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listForceMajeure, withdrawForceMajeure, type ForceMajeure } from '../api/responsibilities';
import { useMe } from '../shell/useMe';
import { DataTable } from '../ui/DataTable';
import { Dialog } from '../ui/Dialog';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { ShortTime } from '../ui/Time';
import { ForceMajeureDialog } from './ForceMajeureDialog';

/** What was in nobody's hand, as people registered it. */
export function ForceMajeurePanel() {
  const mayWrite = useMe().is('supervisor', 'operations', 'account-manager', 'admin');
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<ForceMajeure>();
  const events = useQuery({ queryKey: ['responsibilities', 'force-majeure'], queryFn: listForceMajeure });
  return (
    <Panel title="Force majeure" isFullHeight actions={mayWrite && <Button variant="link" isInline onClick={() => setAdding(true)}>Register an event</Button>}>
      <Loaded query={events} doing="Loading events">
        {({ items }) => (
          <DataTable
            label="Events of force majeure"
            rows={items}
            keyOf={({ id }) => id}
            empty={<Nothing title="Nothing is registered">A registered event accounts for the misses that it fell into.</Nothing>}
            columns={[
              { title: 'What', cell: (e) => e.reason },
              { title: 'Where', cell: (e) => [e.warehouse, e.region, e.carrier].filter(Boolean).join(', ') },
              { title: 'From', nowrap: true, cell: (e) => <ShortTime at={e.startsAt} /> },
              { title: 'To', nowrap: true, cell: (e) => <ShortTime at={e.endsAt} /> },
              { title: 'By', cell: (e) => e.declaredBy },
              { title: 'Actions', cell: (e) => (mayWrite ? <Button variant="link" isInline isDanger onClick={() => setLeaving(e)} aria-label={`Take back ${e.reason}`}>Take back</Button> : '–') },
            ]}
          />
        )}
      </Loaded>
      {isAdding && <ForceMajeureDialog onClose={() => setAdding(false)} />}
      {leaving && <Withdrawal event={leaving} onClose={() => setLeaving(undefined)} />}
    </Panel>
  );
}

function Withdrawal({ event, onClose }: { event: ForceMajeure; onClose: () => void }) {
  const queries = useQueryClient();
  const withdrawal = useMutation({
    mutationFn: () => withdrawForceMajeure(event.id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['responsibilities'] });
      onClose();
    },
  });
  return (
    <Dialog title={`Take back “${event.reason}”?`} action="Take back" isDanger isBusy={withdrawal.isPending} error={withdrawal.error} onSubmit={() => withdrawal.mutate()} onClose={onClose}>
      Misses that nobody decided on are looked at anew, and count in net measures again.
    </Dialog>
  );
}
