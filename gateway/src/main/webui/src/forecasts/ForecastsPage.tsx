import { Grid, GridItem, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { listForecastModels, type ForecastModels } from '../api/forecasts';
import { isMerchant, useMe } from '../shell/useMe';
import { PageHeader } from '../ui/PageHeader';
import { Loaded, Nothing } from '../ui/States';
import { LikelyMisses } from './LikelyMisses';
import { ModelQuality } from './ModelQuality';

/** Which open orders are likely to miss, and how far such forecasts can be trusted. */
export function ForecastsPage() {
  const me = useMe();
  return (
    <>
      <PageHeader title="Early warning" subtitle="The chance that open orders miss what was promised, learned from past orders." />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <StackItem><LikelyMisses /></StackItem>
          {!isMerchant(me) && <StackItem><Quality /></StackItem>}
        </Stack>
      </PageSection>
    </>
  );
}

function Quality() {
  const models = useQuery({ queryKey: ['forecasts', 'model'], queryFn: listForecastModels });
  return (
    <Loaded query={models} doing="Loading the models" rows={4}>
      {(found) => (
        <Grid hasGutter>
          {newest(found).map((model) => (
            <GridItem key={model.kind} xl={6}><ModelQuality model={model} /></GridItem>
          ))}
          {found.items.length === 0 && (
            <GridItem><Nothing title="Nothing was learned yet">{found.note ?? 'The first training takes place within minutes of the first outcomes.'}</Nothing></GridItem>
          )}
        </Grid>
      )}
    </Loaded>
  );
}

/** The models in use: those of the newest generation. */
function newest({ items }: ForecastModels) {
  const version = Math.max(...items.map((model) => model.version));
  return items.filter((model) => model.version === version);
}
