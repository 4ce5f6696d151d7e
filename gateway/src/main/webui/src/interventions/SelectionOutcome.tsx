import { Content } from '@patternfly/react-core';
import { Link } from 'react-router';
import type { SelectionReport } from '../api/interventions';
import { DataTable, type Column } from '../ui/DataTable';
import { Dialog } from '../ui/Dialog';
import { formatCount, humanise } from '../ui/format';
import { AccountLink, OrderLink } from '../ui/links';
import { Nothing } from '../ui/States';

type Row = SelectionReport['rows'][number];

const COLUMNS: Column<Row>[] = [
  { title: 'Order', nowrap: true, cell: ({ account, order }) => (order ? <OrderLink account={account} order={order} /> : '–') },
  { title: 'Account', nowrap: true, cell: ({ account }) => <AccountLink code={account} /> },
  { title: 'Outcome', cell: ({ result, reason }) => (result === 'taken' ? 'Taken' : `Not taken: ${reason ?? humanise(result)}`) },
  { title: 'Intervention', nowrap: true, cell: ({ intervention }) => (intervention ? <Link to={`/interventions/${intervention}`}>Open</Link> : '–') },
];

/** What became of each order of a selection; those that were not taken come first. */
export function SelectionOutcome({ report, onClose }: { report: SelectionReport; onClose: () => void }) {
  const rows = report.rows.toSorted((a, b) => Number(a.result === 'taken') - Number(b.result === 'taken'));
  return (
    <Dialog title={`${formatCount(report.taken)} of ${formatCount(report.rows.length)} taken`} action="Done" width="medium" withCancel={false} isBusy={false} onSubmit={onClose} onClose={onClose}>
      <Content component="p">
        {report.interventions.length === 0 && 'No intervention was opened.'}
        {report.interventions.map((id, i) => <span key={id}><Link to={`/interventions/${id}`}>{report.interventions.length === 1 ? 'Go to the intervention' : `Intervention ${i + 1}`}</Link> </span>)}
      </Content>
      <DataTable label="What became of each order" columns={COLUMNS} rows={rows} keyOf={({ row }) => String(row)} empty={<Nothing title="No order was selected" />} />
    </Dialog>
  );
}
