import { Title } from '@patternfly/react-core';
import { listInvoiceShipments } from '../api/billing';
import { DataTable } from '../ui/DataTable';
import { formatCount, formatDay, formatMoney } from '../ui/format';
import { OrderLink } from '../ui/links';
import { Loaded, Nothing } from '../ui/States';
import { usePages } from '../ui/usePages';

/** The shipments that one line adds up. */
export function LineShipments({ number, line }: { number: string; line: number }) {
  const shipments = usePages(['invoices', number, 'shipments', line], (cursor) => listInvoiceShipments(number, line, cursor));
  return (
    <>
      <Title headingLevel="h3" size="md">Orders of line {line}</Title>
      <Loaded query={shipments} doing="Loading the orders">
        {(rows) => (
          <DataTable
            label={`Orders of line ${line}`}
            rows={rows}
            keyOf={(s) => `${s.account}/${s.order}`}
            more={shipments.more}
            empty={<Nothing title="No order" />}
            columns={[
              { title: 'Order', nowrap: true, cell: (s) => <OrderLink account={s.account} order={s.order} /> },
              { title: 'Dispatched', nowrap: true, cell: (s) => (s.dispatchedOn ? formatDay(s.dispatchedOn) : '–') },
              { title: 'Zone', cell: (s) => s.rating?.zone ?? '–' },
              { title: 'Billed grams', numeric: true, cell: (s) => formatCount(s.rating?.billedWeightGrams) },
              { title: 'Fee', numeric: true, nowrap: true, cell: (s) => formatMoney(s.rating?.fee) },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}
