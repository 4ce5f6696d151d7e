import { Content, Grid, GridItem, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { getIntervention } from '../api/interventions';
import { useMe } from '../shell/useMe';
import { formatCount, formatMoney } from '../ui/format';
import { KeyFigure } from '../ui/KeyFigure';
import { StateLabel } from '../ui/Labels';
import { AccountLink } from '../ui/links';
import { PageHeader } from '../ui/PageHeader';
import { Loaded } from '../ui/States';
import { Countdown, RelativeTime } from '../ui/Time';
import { ACTING } from './roles';
import { InterventionActions } from './InterventionActions';
import { InterventionOrders } from './InterventionOrders';
import { matterOf } from './kinds';
import { OutcomeLabel } from './OutcomeLabel';
import { Playbook } from './Playbook';
import { Requests } from './Requests';

/** One intervention: how long there is, what to do, what was asked for, and how each order ended. */
export function InterventionPage() {
  const { id = '' } = useParams();
  const me = useMe();
  const query = useQuery({ queryKey: ['interventions', id], queryFn: () => getIntervention(id) });
  const one = query.data?.intervention;
  const acts = one?.state !== 'closed' && me.is(...ACTING);
  return (
    <>
      <PageHeader
        title={one?.title ?? 'Intervention'}
        parent={{ title: 'Interventions', to: '/interventions' }}
        marks={one && <><StateLabel state={one.state} />{one.outcome && <OutcomeLabel outcome={one.outcome} />}</>}
        subtitle={one && <>{matterOf(one)}{one.account !== '-' && <> · <AccountLink code={one.account} /></>} · opened by {one.openedBy} <RelativeTime at={one.openedAt} /></>}
        actions={one && acts && <InterventionActions intervention={one} />}
      />
      <PageSection hasBodyWrapper={false}>
        <Loaded query={query} doing="Loading the intervention" rows={8}>
          {({ intervention, steps, requests, orders }) => (
            <Stack hasGutter>
              <StackItem>
                <div className="st-figures">
                  <KeyFigure label="Time left" value={intervention.dueAt ? <Countdown dueAt={intervention.dueAt} /> : '–'} detail="soonest undecided order" />
                  <KeyFigure label="Owner" value={intervention.owner ?? 'nobody'} detail={intervention.takenAt ? <>took it <RelativeTime at={intervention.takenAt} /></> : 'has not taken it'} />
                  <KeyFigure label="Orders" value={formatCount(intervention.orders)} detail={`${intervention.pending} undecided, ${intervention.saved} kept, ${intervention.breached} broken`} />
                  <KeyFigure label="Value" value={formatMoney(intervention.values[0])} />
                </div>
              </StackItem>
              <StackItem>
                <Content component="p">
                  {intervention.reason} {intervention.risk && <Link to={`/risks/${intervention.risk}`}>The risk</Link>}
                  {intervention.closingNote && <> Closed by {intervention.closedBy}: {intervention.closingNote}</>}
                </Content>
              </StackItem>
              <StackItem>
                <Grid hasGutter>
                  <GridItem lg={7}><Playbook id={id} steps={steps} canAct={acts} /></GridItem>
                  <GridItem lg={5}><Requests id={id} requests={requests} canAct={acts} /></GridItem>
                  <GridItem span={12}><InterventionOrders orders={orders} /></GridItem>
                </Grid>
              </StackItem>
            </Stack>
          )}
        </Loaded>
      </PageSection>
    </>
  );
}
