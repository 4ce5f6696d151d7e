import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import FileInvoiceIcon from '@patternfly/react-icons/dist/esm/icons/file-invoice-icon';
import { listInvoices } from '../api/billing';
import { InvoiceTable } from '../invoices/InvoiceTable';
import { contractPath } from '../ui/links';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';

export function AccountInvoices({ account }: { account: string }) {
  const query = { account, limit: 6 };
  const invoices = useQuery({ queryKey: ['invoices', query], queryFn: () => listInvoices(query) });
  return (
    <Panel title="Contract and invoices" isFullHeight actions={<Link to={contractPath(account)}>Contract</Link>}>
      <Loaded query={invoices} doing="Loading invoices">
        {({ items }) => <InvoiceTable invoices={items} withAccount={false} empty={<Nothing title="No invoice yet" icon={FileInvoiceIcon} />} />}
      </Loaded>
    </Panel>
  );
}
