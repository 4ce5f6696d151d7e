import type { OrderPromise } from '../api/promises';
import { DataTable } from '../ui/DataTable';
import { KindLabel, StateLabel } from '../ui/Labels';
import { Nothing } from '../ui/States';
import { ShortTime } from '../ui/Time';

/** The promises of one order in words and times. */
export function PromiseList({ promises, zone }: { promises: OrderPromise[]; zone: string | undefined }) {
  return (
    <DataTable
      label="Promises"
      rows={promises}
      keyOf={(p) => p.id}
      empty={<Nothing title="Nothing was promised">The order has not been placed yet, or its promises came to an end with it.</Nothing>}
      columns={[
        { title: 'Promise', cell: (p) => <KindLabel kind={p.kind} /> },
        { title: 'State', cell: (p) => <StateLabel state={p.state} /> },
        { title: 'Due', cell: (p) => <ShortTime at={p.dueAt} zone={zone} /> },
        { title: 'Met', cell: (p) => <ShortTime at={p.metAt} zone={zone} /> },
        { title: 'Breached', cell: (p) => <ShortTime at={p.breachedAt} zone={zone} /> },
        { title: 'By policy', cell: (p) => p.policy ?? '–' },
      ]}
    />
  );
}
