import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { InvoiceSummary } from '../api/billing';
import { DataTable, type Column } from '../ui/DataTable';
import { formatDay, formatMoney, formatMonth } from '../ui/format';
import { AccountLink, invoicePath } from '../ui/links';

interface InvoiceTableProps {
  invoices: InvoiceSummary[];
  withAccount?: boolean;
  empty: ReactNode;
  more?: { load: () => void; isLoading: boolean } | undefined;
}

export function InvoiceTable({ invoices, withAccount = true, empty, more }: InvoiceTableProps) {
  const columns: (Column<InvoiceSummary> | false)[] = [
    { title: 'Invoice', nowrap: true, cell: (i) => <Link to={invoicePath(i.number)}>{i.number}</Link> },
    withAccount && { title: 'Account', cell: (i) => <><AccountLink code={i.account} /> <span className="st-subtle">{i.accountName}</span></> },
    { title: 'Month', nowrap: true, cell: (i) => formatMonth(i.month) },
    withAccount && { title: 'Issued', nowrap: true, cell: (i) => formatDay(i.issuedOn) },
    { title: 'Due', nowrap: true, cell: (i) => formatDay(i.dueOn) },
    { title: 'Credits', numeric: true, nowrap: true, cell: (i) => formatMoney(i.credits) },
    withAccount && { title: 'Net', numeric: true, nowrap: true, cell: (i) => formatMoney(i.net) },
    { title: 'Total', numeric: true, nowrap: true, cell: (i) => <strong>{formatMoney(i.total)}</strong> },
  ];
  return (
    <DataTable label="Invoices" columns={columns.filter((column) => column !== false)} rows={invoices} keyOf={(i) => i.number} empty={empty} more={more} />
  );
}
