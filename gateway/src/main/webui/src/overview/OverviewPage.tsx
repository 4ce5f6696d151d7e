import { Grid, GridItem, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { ServiceLevelTrend } from '../levels/ServiceLevelTrend';
import { PageHeader } from '../ui/PageHeader';
import { formatDay } from '../ui/format';
import { today } from '../ui/dates';
import { LiveCounters } from './LiveCounters';
import { NeedsPanel } from './NeedsPanel';
import { NewestAlerts } from './NewestAlerts';
import { OpenIncidents } from './OpenIncidents';

/** What needs somebody now comes first; how things go otherwise below. It moves by itself. */
export function OverviewPage() {
  return (
    <>
      <PageHeader title="Overview" subtitle={formatDay(today())} />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <NeedsPanel />
          <StackItem><LiveCounters /></StackItem>
          <StackItem>
            <Grid hasGutter>
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
