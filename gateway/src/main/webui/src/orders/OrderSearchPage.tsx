import { Card, CardBody, PageSection, SearchInput, Stack, StackItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import SearchIcon from '@patternfly/react-icons/dist/esm/icons/search-icon';
import { findOrders } from '../api/orders';
import { Filters, TextFilter } from '../ui/Filters';
import { PageHeader } from '../ui/PageHeader';
import { Loaded, Nothing } from '../ui/States';
import { usePages } from '../ui/usePages';
import { OrderTable } from './OrderTable';

/** Finds an order by its reference or tracking number. */
export function OrderSearchPage() {
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const account = search.get('account') ?? '';
  const [typed, setTyped] = useState(q);
  const orders = usePages(['orders', { q, account }], (cursor) => findOrders(q, account || undefined, cursor));
  const find = (text: string, of = account) => setSearch({ ...(text && { q: text }), ...(of && { account: of }) });
  return (
    <>
      <PageHeader title="Orders" subtitle="Find an order by its reference or tracking number." />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <StackItem>
            <Filters>
              <div style={{ flex: '1 1 20rem', maxWidth: '36rem' }}>
                <label htmlFor="order-search">Order or tracking number</label>
                <SearchInput
                  searchInputId="order-search"
                  aria-label="Order or tracking number"
                  value={typed}
                  onChange={(_, text) => setTyped(text)}
                  onSearch={(_, text) => find(text.trim())}
                  onClear={() => {
                    setTyped('');
                    find('');
                  }}
                />
              </div>
              <TextFilter label="Account" value={account} onChange={(of) => find(q, of)} />
            </Filters>
          </StackItem>
          <StackItem>
            <Card>
              <CardBody>
                <Loaded query={orders} doing="Searching orders" rows={8}>
                  {(rows) => (
                    <OrderTable
                      orders={rows}
                      more={orders.more}
                      empty={
                        <Nothing title={q ? 'No order was found' : 'No order yet'} icon={SearchIcon}>
                          {q ? 'Check the reference, or leave the account empty.' : 'Orders appear here as they arrive.'}
                        </Nothing>
                      }
                    />
                  )}
                </Loaded>
              </CardBody>
            </Card>
          </StackItem>
        </Stack>
      </PageSection>
    </>
  );
}
