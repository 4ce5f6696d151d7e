import { Grid, GridItem, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getTicket } from '../api/tickets';
import { useMe } from '../shell/useMe';
import { SeverityLabel, StateLabel } from '../ui/Labels';
import { AccountLink, OrderLink } from '../ui/links';
import { PageHeader } from '../ui/PageHeader';
import { Loaded } from '../ui/States';
import { RelativeTime } from '../ui/Time';
import { AffectedOrders } from './AffectedOrders';
import { CommitmentActions } from './CommitmentActions';
import { ComplaintLabel } from './ComplaintLabel';
import { LevelLabel } from './LevelLabel';
import { TicketActions } from './TicketActions';
import { TicketClocks } from './TicketClocks';
import { TicketFacts } from './TicketFacts';
import { TicketTimeline } from './TicketTimeline';

/** One ticket: what is at stake, which orders, what was done, and what can be done next. */
export function TicketPage() {
  const { number = '' } = useParams();
  const { isMerchant } = useMe();
  const query = useQuery({ queryKey: ['tickets', number], queryFn: () => getTicket(number) });
  const ticket = query.data;
  return (
    <>
      <PageHeader
        title={ticket ? ticket.subject : number}
        parent={{ title: 'Tickets', to: '/tickets' }}
        marks={ticket && <><SeverityLabel severity={ticket.severity} /><StateLabel state={ticket.status} />{ticket.level > 0 && <LevelLabel ticket={ticket} />}<ComplaintLabel ticket={ticket} /></>}
        subtitle={ticket && <>{ticket.ticket} · <AccountLink code={ticket.account} /> {ticket.accountName}{ticket.order && <> · order <OrderLink account={ticket.account} order={ticket.order} /></>} · opened <RelativeTime at={ticket.openedAt} /></>}
        actions={ticket && <>{!isMerchant && <TicketActions ticket={ticket} />}<CommitmentActions ticket={ticket} /></>}
      />
      <PageSection hasBodyWrapper={false}>
        <Loaded query={query} doing="Loading the ticket" rows={8}>
          {(loaded) => (
            <Grid hasGutter>
              <GridItem span={12}><TicketFacts ticket={loaded} canWork={!isMerchant} /></GridItem>
              <GridItem lg={7}>
                <Stack hasGutter>
                  <StackItem><TicketClocks ticket={loaded} /></StackItem>
                  {(loaded.kind === 'incident' || loaded.ordersAffected > 0) && <StackItem isFilled><AffectedOrders ticket={loaded} /></StackItem>}
                </Stack>
              </GridItem>
              <GridItem lg={5}>
                <TicketTimeline number={number} isMerchant={isMerchant} />
              </GridItem>
            </Grid>
          )}
        </Loaded>
      </PageSection>
    </>
  );
}
