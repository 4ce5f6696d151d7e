import { Button } from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listPlaybooks, removePlaybook, type Playbook } from '../api/interventionRules';
import { DataTable, type Column } from '../ui/DataTable';
import { Dialog } from '../ui/Dialog';
import { formatCount, humanise } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { RelativeTime } from '../ui/Time';
import { kindsOf } from './kinds';
import { PlaybookDialog } from './PlaybookDialog';

/** The kind of a playbook in words. */
const wordsFor = (kind: string): string => (kind === '*' ? 'Any other kind' : (kindsOf(null)[kind] ?? humanise(kind)));

/** What to do about each kind of matter. */
export function PlaybookPanel({ mayWrite }: { mayWrite: boolean }) {
  const [editing, setEditing] = useState<Playbook | 'new'>();
  const playbooks = useQuery({ queryKey: ['interventions', 'playbooks'], queryFn: listPlaybooks });
  const known = (playbooks.data?.items ?? []).map(({ kind }) => kind);
  const left = Object.fromEntries(Object.entries(kindsOf(null)).filter(([kind]) => !known.includes(kind)));
  const columns: (Column<Playbook> | false)[] = [
    { title: 'For', nowrap: true, cell: ({ kind }) => wordsFor(kind) },
    { title: 'Playbook', width: 40, cell: ({ name, steps }) => <details><summary>{name}</summary><ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol></details> },
    { title: 'Steps', numeric: true, cell: ({ steps }) => formatCount(steps.length) },
    { title: 'Changed', cell: ({ changedBy, changedAt }) => <>{changedBy}, <RelativeTime at={changedAt} /></> },
    mayWrite && { title: 'Actions', cell: (playbook) => <PlaybookActions playbook={playbook} onEdit={() => setEditing(playbook)} /> },
  ];
  return (
    <Panel
      title="Playbooks"
      note="what is open keeps its steps"
      actions={mayWrite && Object.keys(left).length > 0 && <Button variant="secondary" onClick={() => setEditing('new')}>New playbook</Button>}
    >
      <Loaded query={playbooks} doing="Loading the playbooks">
        {({ items }) => (
          <DataTable label="Playbooks" columns={columns.filter((column) => column !== false)} rows={items} keyOf={({ kind }) => kind} empty={<Nothing title="No playbook yet" />} />
        )}
      </Loaded>
      {editing && <PlaybookDialog {...(editing === 'new' ? { kinds: left } : { before: editing, kinds: { [editing.kind]: wordsFor(editing.kind) } })} onClose={() => setEditing(undefined)} />}
    </Panel>
  );
}

function PlaybookActions({ playbook: { kind, name }, onEdit }: { playbook: Playbook; onEdit: () => void }) {
  const queries = useQueryClient();
  const [removing, setRemoving] = useState(false);
  const removal = useMutation({
    mutationFn: () => removePlaybook(kind),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['interventions', 'playbooks'] }),
  });
  return (
    <div className="st-actions">
      <Button variant="link" isInline aria-label={`Change ${name}`} onClick={onEdit}>Change</Button>
      {kind !== '*' && <Button variant="link" isInline isDanger aria-label={`Remove ${name}`} onClick={() => setRemoving(true)}>Remove</Button>}
      {removing && (
        <Dialog title={`Remove “${name}”?`} action="Remove" isDanger isBusy={removal.isPending} error={removal.error} onSubmit={() => removal.mutate()} onClose={() => setRemoving(false)}>
          Its kind is then worked by the playbook for any other kind.
        </Dialog>
      )}
    </div>
  );
}
