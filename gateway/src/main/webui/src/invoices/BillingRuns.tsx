import { listBillingRuns } from '../api/billing';
import { DataTable } from '../ui/DataTable';
import { formatCount, formatMonth } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { RelativeTime } from '../ui/Time';
import { usePages } from '../ui/usePages';

/** The billing runs, latest first. */
export function BillingRuns() {
  const runs = usePages(['billing-runs'], listBillingRuns);
  return (
    <Panel title="Billing runs">
      <Loaded query={runs} doing="Loading billing runs" rows={3}>
        {(rows) => (
          <DataTable
            label="Billing runs"
            rows={rows}
            keyOf={(run) => run.id}
            more={runs.more}
            empty={<Nothing title="No billing run yet" />}
            columns={[
              { title: 'Month', cell: (run) => formatMonth(run.month) },
              { title: 'Started', cell: (run) => <RelativeTime at={run.startedAt} /> },
              { title: 'By', cell: (run) => run.requestedBy },
              { title: 'Issued', numeric: true, cell: (run) => formatCount(run.invoicesIssued) },
              { title: 'Already invoiced', numeric: true, cell: (run) => formatCount(run.alreadyInvoiced) },
              { title: 'Nothing to bill', numeric: true, cell: (run) => formatCount(run.nothingToBill) },
              { title: 'Failed', numeric: true, cell: (run) => <span className={run.failed.length > 0 ? 'st-change--worse' : undefined}>{run.failed.length}</span> },
            ]}
          />
        )}
      </Loaded>
    </Panel>
  );
}
