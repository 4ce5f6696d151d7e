import type { Contract } from '../api/contracts';
import { DataTable } from '../ui/DataTable';
import { formatDay } from '../ui/format';
import { StateLabel } from '../ui/Labels';
import { Panel } from '../ui/Panel';
import { RelativeTime } from '../ui/Time';

/** Every version, newest first; none is ever changed. */
export function ContractVersions({ versions, inForce }: { versions: Contract[]; inForce: number | undefined }) {
  return (
    <Panel title="Versions">
      <DataTable
        label="Versions"
        rows={versions}
        keyOf={(c) => String(c.version)}
        empty={null}
        columns={[
          { title: 'Version', cell: (c) => <>{c.version} {c.version === inForce && <StateLabel state="active" />}</> },
          { title: 'In force from', cell: (c) => formatDay(c.effectiveFrom) },
          { title: 'Signed', cell: (c) => <RelativeTime at={c.signedAt} /> },
          { title: 'By', cell: (c) => c.signedBy },
        ]}
      />
    </Panel>
  );
}
