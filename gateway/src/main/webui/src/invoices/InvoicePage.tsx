import { Button, Grid, GridItem, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon';
import { getInvoice, invoicePdf } from '../api/billing';
import { Facts } from '../ui/Facts';
import { formatDay, formatMonth } from '../ui/format';
import { AccountLink, contractPath } from '../ui/links';
import { PageHeader } from '../ui/PageHeader';
import { Panel } from '../ui/Panel';
import { Loaded } from '../ui/States';
import { InvoiceCredits } from './InvoiceCredits';
import { InvoiceLines } from './InvoiceLines';

/** One invoice: its lines down to the orders, its credits with their reasons, and the document. */
export function InvoicePage() {
  const { number = '' } = useParams();
  const query = useQuery({ queryKey: ['invoices', number], queryFn: () => getInvoice(number) });
  const invoice = query.data;
  return (
    <>
      <PageHeader
        title={number}
        parent={{ title: 'Invoices', to: '/invoices' }}
        subtitle={invoice && <><AccountLink code={invoice.account} /> {invoice.accountName} · {formatMonth(invoice.month)}</>}
        actions={<Button component="a" href={invoicePdf(number)} target="_blank" rel="noreferrer" icon={<DownloadIcon />}>PDF</Button>}
      />
      <PageSection hasBodyWrapper={false}>
        <Loaded query={query} doing="Loading the invoice" rows={8}>
          {(loaded) => (
            <Grid hasGutter>
              <GridItem lg={8}><Panel title="Lines"><InvoiceLines invoice={loaded} /></Panel></GridItem>
              <GridItem lg={4}>
                <Panel title="Terms">
                  <Facts
                    facts={{
                      Issued: formatDay(loaded.issuedOn),
                      Due: formatDay(loaded.dueOn),
                      Contract: <Link to={contractPath(loaded.account)}>version {loaded.contractVersion}</Link>,
                      Tax: `${loaded.taxPercent} %`,
                    }}
                  />
                </Panel>
              </GridItem>
              <GridItem span={12}><InvoiceCredits number={number} /></GridItem>
            </Grid>
          )}
        </Loaded>
      </PageSection>
    </>
  );
}
