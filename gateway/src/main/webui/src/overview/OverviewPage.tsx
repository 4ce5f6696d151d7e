import { Grid, GridItem, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { ServiceLevelTrend } from '../levels/ServiceLevelTrend';
import { PageHeader } from '../ui/PageHeader';
import { formatDay } from '../ui/format';
import { today } from '../ui/dates';
import { LiveCounters } from './LiveCounters';
import { NewestAlerts } from './NewestAlerts';
import { OpenIncidents } from './OpenIncidents';
import { PromisePanel } from './PromisePanel';

/** What needs somebody now, on one page that moves by itself. */
export function OverviewPage() {
  return (
    <>
      <PageHeader title="Overview" subtitle={formatDay(today())} />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <StackItem><LiveCounters /></StackItem>
          <StackItem>
            <Grid hasGutter>
              <GridItem xl={6}>
                <PromisePanel state="at-risk" title="At risk" empty="No promise is at risk">
                  Orders appear here before their promise breaks, soonest first.
                </PromisePanel>
              </GridItem>
              <GridItem xl={6}>
                <PromisePanel state="breached" title="Breached and still open" empty="No breached order is open">
                  Every order whose promise broke has been dispatched, delivered or cancelled since.
                </PromisePanel>
              </GridItem>
              <GridItem xl={8}><ServiceLevelTrend /></GridItem>
              <GridItem xl={4}><OpenIncidents /></GridItem>
              <GridItem span={12}><NewestAlerts /></GridItem>
            </Grid>
          </StackItem>
        </Stack>
      </PageSection>
    </>
  );
}
