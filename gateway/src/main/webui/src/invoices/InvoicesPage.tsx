import { Button, Card, CardBody, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import FileInvoiceIcon from '@patternfly/react-icons/dist/esm/icons/file-invoice-icon';
import { listInvoices } from '../api/billing';
import { useMe } from '../shell/useMe';
import { recentMonths } from '../ui/dates';
import { Choice, Filters, TextFilter } from '../ui/Filters';
import { formatMonth } from '../ui/format';
import { PageHeader } from '../ui/PageHeader';
import { Loaded, Nothing } from '../ui/States';
import { usePages } from '../ui/usePages';
import { BillingRunDialog } from './BillingRunDialog';
import { BillingRuns } from './BillingRuns';
import { InvoiceTable } from './InvoiceTable';

const MONTHS = { '': 'All', ...Object.fromEntries(recentMonths(18).map((month) => [month, formatMonth(month)])) };

/** Invoices, latest first, and the runs that issued them. */
export function InvoicesPage() {
  const me = useMe();
  const [running, setRunning] = useState(false);
  const [search, setSearch] = useSearchParams();
  const query = Object.fromEntries(search);
  const invoices = usePages(['invoices', query], (cursor) => listInvoices({ ...query, cursor }));
  const set = (name: string) => (value: string) => setSearch({ ...query, [name]: value }, { replace: true });
  const mayRun = me.is('finance', 'admin');
  return (
    <>
      <PageHeader title="Invoices" actions={mayRun && <Button onClick={() => setRunning(true)}>Run billing</Button>} />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <StackItem>
            <Filters>
              <Choice label="Month" value={query.month ?? ''} options={MONTHS} onChange={set('month')} />
              {!me.isMerchant && <TextFilter label="Account" value={query.account ?? ''} onChange={set('account')} />}
            </Filters>
          </StackItem>
          <StackItem>
            <Card>
              <CardBody>
                <Loaded query={invoices} doing="Loading invoices" rows={10}>
                  {(rows) => (
                    <InvoiceTable
                      invoices={rows}
                      more={invoices.more}
                      withAccount
                      empty={<Nothing title="No invoice" icon={FileInvoiceIcon}>A billing run issues the invoices of a month.</Nothing>}
                    />
                  )}
                </Loaded>
              </CardBody>
            </Card>
          </StackItem>
          {!me.isMerchant && <StackItem><BillingRuns /></StackItem>}
        </Stack>
      </PageSection>
      {running && <BillingRunDialog onClose={() => setRunning(false)} />}
    </>
  );
}
