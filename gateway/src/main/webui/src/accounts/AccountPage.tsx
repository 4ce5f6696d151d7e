import { Button, Grid, GridItem, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { getAccount } from '../api/accounts';
import { ServiceLevelTrend } from '../levels/ServiceLevelTrend';
import { PromisePanel } from '../overview/PromisePanel';
import { useMe } from '../shell/useMe';
import { addMonths, thisMonth } from '../ui/dates';
import { StateLabel } from '../ui/Labels';
import { reviewPath } from '../ui/links';
import { PageHeader } from '../ui/PageHeader';
import { Loaded } from '../ui/States';
import { AccountAudit } from './AccountAudit';
import { AccountCounters } from './AccountCounters';
import { AccountDialog } from './AccountDialog';
import { AccountInvoices } from './AccountInvoices';
import { AccountProfile } from './AccountProfile';
import { AccountTickets } from './AccountTickets';
import { TierLabel } from './TierLabel';

/** One account from all services; a part that does not answer says so and leaves the others alone. */
export function AccountPage() {
  const { code = '' } = useParams();
  const me = useMe();
  const [editing, setEditing] = useState(false);
  const query = useQuery({ queryKey: ['accounts', code], queryFn: () => getAccount(code) });
  const account = query.data;
  const mayWrite = me.is('account-manager', 'supervisor', 'admin');
  return (
    <>
      <PageHeader
        title={account?.name ?? code}
        parent={me.isMerchant ? undefined : { title: 'Accounts', to: '/accounts' }}
        marks={account && <><StateLabel state={account.status} />{account.tier === 'key' && <TierLabel tier="key" />}</>}
        subtitle={account && <>{code} · managed by {account.manager ?? 'nobody yet'}</>}
        actions={
          <>
            <Button variant="secondary" component={(props) => <Link {...props} to={reviewPath(code, addMonths(thisMonth(), -1))} />}>Review of last month</Button>
            {account && mayWrite && <Button onClick={() => setEditing(true)}>{account.status === 'provisional' ? 'Complete' : 'Change'}</Button>}
          </>
        }
      />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <StackItem><AccountCounters account={code} /></StackItem>
          <StackItem>
            <Grid hasGutter>
              <GridItem xl={8}><ServiceLevelTrend account={code} /></GridItem>
              <GridItem xl={4}><Loaded query={query} doing="Loading the profile">{(loaded) => <AccountProfile account={loaded} />}</Loaded></GridItem>
              <GridItem xl={6}><AccountTickets account={code} /></GridItem>
              <GridItem xl={6}><PromisePanel account={code} state="at-risk" title="At risk" empty="No promise is at risk">Orders appear here before their promise breaks.</PromisePanel></GridItem>
              <GridItem xl={6}><AccountInvoices account={code} /></GridItem>
              {!me.isMerchant && <GridItem xl={6}><AccountAudit code={code} /></GridItem>}
            </Grid>
          </StackItem>
        </Stack>
      </PageSection>
      {editing && account && <AccountDialog account={account} onClose={() => setEditing(false)} />}
    </>
  );
}
