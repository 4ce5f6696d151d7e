import { Button, Card, CardBody, Flex } from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MeasureDefinition } from '../api/levels';
import { listThresholds, removeThreshold, type Threshold } from '../api/thresholds';
import { useMe } from '../shell/useMe';
import { DataTable } from '../ui/DataTable';
import { Dialog } from '../ui/Dialog';
import { formatCount } from '../ui/format';
import { Loaded, Nothing } from '../ui/States';
import { formatLimit, WINDOWS } from './format';
import { ThresholdDialog } from './ThresholdDialog';

/** The limits that are set, with what can be done to them by whoever may. */
export function ThresholdList({ measures, titles }: { measures: MeasureDefinition[]; titles: Record<string, string> }) {
  const mayWrite = useMe().is('supervisor', 'operations', 'account-manager', 'admin');
  const [editing, setEditing] = useState<Threshold | 'new'>();
  const [removing, setRemoving] = useState<Threshold>();
  const thresholds = useQuery({ queryKey: ['thresholds', 'all'], queryFn: listThresholds });
  return (
    <div className="st-stack">
      {mayWrite && <div><Button onClick={() => setEditing('new')}>New threshold</Button></div>}
      <Card>
        <CardBody>
          <Loaded query={thresholds} doing="Loading thresholds">
            {({ items }) => (
              <DataTable
                label="Thresholds"
                rows={items}
                keyOf={({ id }) => id}
                empty={<Nothing title="No threshold yet">Without a threshold no figure warns anybody.</Nothing>}
                columns={[
                  { title: 'Measure', cell: (t) => titles[t.measure] ?? t.measure },
                  { title: 'Account', cell: (t) => t.account ?? 'all' },
                  { title: 'Over', nowrap: true, cell: (t) => WINDOWS[t.window] },
                  { title: 'Good', cell: (t) => (t.direction === 'at-least' ? 'above' : 'below') },
                  { title: 'Warning', numeric: true, cell: (t) => formatLimit(t.warning, t) },
                  { title: 'Critical', numeric: true, cell: (t) => formatLimit(t.critical, t) },
                  { title: 'Better by', numeric: true, cell: (t) => formatLimit(t.recovery, t) },
                  { title: 'From orders', numeric: true, cell: (t) => formatCount(t.minimumSample) },
                  { title: 'Target', numeric: true, cell: (t) => (t.target === null ? '–' : formatLimit(t.target, t)) },
                  { title: 'Actions', nowrap: true, cell: (t) => (mayWrite ? <Actions name={titles[t.measure] ?? t.measure} onEdit={() => setEditing(t)} onRemove={() => setRemoving(t)} /> : '–') },
                ]}
              />
            )}
          </Loaded>
        </CardBody>
      </Card>
      {editing && <ThresholdDialog measures={measures} {...(editing === 'new' ? {} : { threshold: editing })} onClose={() => setEditing(undefined)} />}
      {removing && <Removal threshold={removing} name={titles[removing.measure] ?? removing.measure} onClose={() => setRemoving(undefined)} />}
    </div>
  );
}

function Actions({ name, onEdit, onRemove }: { name: string; onEdit: () => void; onRemove: () => void }) {
  return (
    <Flex spaceItems={{ default: 'spaceItemsSm' }} flexWrap={{ default: 'nowrap' }}>
      <Button variant="link" isInline onClick={onEdit} aria-label={`Change the threshold of ${name}`}>Change</Button>
      <Button variant="link" isInline isDanger onClick={onRemove} aria-label={`Remove the threshold of ${name}`}>Remove</Button>
    </Flex>
  );
}

function Removal({ threshold, name, onClose }: { threshold: Threshold; name: string; onClose: () => void }) {
  const queries = useQueryClient();
  const removal = useMutation({
    mutationFn: () => removeThreshold(threshold.id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['thresholds'] });
      onClose();
    },
  });
  return (
    <Dialog title={`Remove the threshold of ${name}?`} action="Remove" isDanger isBusy={removal.isPending} error={removal.error} onSubmit={() => removal.mutate()} onClose={onClose}>
      Accounts beyond it count as recovered; its history stays.
    </Dialog>
  );
}
