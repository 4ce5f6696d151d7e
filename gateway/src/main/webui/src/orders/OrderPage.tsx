import { Grid, GridItem, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getAccount } from '../api/accounts';
import { getOrder } from '../api/orders';
import { OrderForecasts } from '../forecasts/OrderForecasts';
import { InterveneOnOrder } from '../interventions/InterveneOnOrder';
import { StateLabel } from '../ui/Labels';
import { AccountLink } from '../ui/links';
import { PageHeader } from '../ui/PageHeader';
import { Panel } from '../ui/Panel';
import { Loaded } from '../ui/States';
import { OrderEvents } from './OrderEvents';
import { OrderFacts } from './OrderFacts';
import { stateOf } from './orderState';
import { OrderTickets } from './OrderTickets';
import { PromiseStories } from '../promises/PromiseStories';
import { PromiseList } from './PromiseList';
import { PromiseTimeline } from './PromiseTimeline';
import { ShipmentPanel } from './ShipmentPanel';

/** Everything about one order: what was promised, what happened, who works on it and what it costs. */
export function OrderPage() {
  const { account = '', order = '' } = useParams();
  const query = useQuery({ queryKey: ['orders', account, order], queryFn: () => getOrder(account, order) });
  const owner = useQuery({ queryKey: ['accounts', account], queryFn: () => getAccount(account), retry: false });
  const zone = owner.data?.timeZone;
  return (
    <>
      <PageHeader
        title={order}
        parent={{ title: 'Orders', to: '/orders' }}
        marks={query.data && <StateLabel state={stateOf((milestone) => milestone in query.data.milestones)} />}
        subtitle={<>of <AccountLink code={account} />{owner.data ? `, ${owner.data.name}` : ''}{zone ? ` · times in ${zone}` : ''}</>}
        actions={query.data && <InterveneOnOrder account={account} order={order} />}
      />
      <PageSection hasBodyWrapper={false}>
        <Loaded query={query} doing="Loading the order" rows={8}>
          {(view) => (
            <Stack hasGutter>
              <StackItem>
                <Panel title="Promises">
                  <PromiseTimeline view={view} zone={zone} />
                  <PromiseList promises={view.promises} zone={zone} />
                  <PromiseStories promises={view.promises} zone={zone} />
                </Panel>
              </StackItem>
              <StackItem>
                <Grid hasGutter>
                  <GridItem lg={7}><Panel title="Events" note={`${view.timeline.length} reported`} isFullHeight><OrderEvents events={view.timeline} zone={zone} /></Panel></GridItem>
                  <GridItem lg={5}>
                    <Stack hasGutter>
                      <StackItem><OrderForecasts account={account} order={order} /></StackItem>
                      <StackItem><OrderFacts view={view} zone={zone} /></StackItem>
                      <StackItem><OrderTickets account={account} order={order} /></StackItem>
                      <StackItem><ShipmentPanel account={account} order={order} /></StackItem>
                    </Stack>
                  </GridItem>
                </Grid>
              </StackItem>
            </Stack>
          )}
        </Loaded>
      </PageSection>
    </>
  );
}
