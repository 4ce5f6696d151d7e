import { listInvoiceCredits } from '../api/billing';
import { DataTable } from '../ui/DataTable';
import { formatMoney } from '../ui/format';
import { KindLabel } from '../ui/Labels';
import { OrderLink } from '../ui/links';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { ShortTime } from '../ui/Time';
import { usePages } from '../ui/usePages';

/** Every credit of an invoice with the broken promise that earned it. */
export function InvoiceCredits({ number }: { number: string }) {
  const credits = usePages(['invoices', number, 'credits'], (cursor) => listInvoiceCredits(number, cursor));
  return (
    <Panel title="Credits for broken promises">
      <Loaded query={credits} doing="Loading credits" rows={3}>
        {(rows) => (
          <DataTable
            label="Credits"
            rows={rows}
            keyOf={(c) => c.promiseId}
            more={credits.more}
            empty={<Nothing title="No credit">Every promise of this month was kept, or the contract grants none.</Nothing>}
            columns={[
              { title: 'Order', nowrap: true, cell: (c) => <OrderLink account={c.account} order={c.order} /> },
              { title: 'Promise', cell: (c) => <KindLabel kind={c.kind} /> },
              { title: 'Breached', nowrap: true, cell: (c) => <ShortTime at={c.breachedAt} /> },
              { title: 'Earned', numeric: true, nowrap: true, cell: (c) => formatMoney(c.credit) },
              { title: 'On this invoice', numeric: true, nowrap: true, cell: (c) => formatMoney(c.netted ?? c.credit) },
            ]}
          />
        )}
      </Loaded>
    </Panel>
  );
}
