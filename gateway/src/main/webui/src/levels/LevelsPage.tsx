import { Grid, GridItem, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import ChartLineIcon from '@patternfly/react-icons/dist/esm/icons/chart-line-icon';
import { Filters, Choice, TextFilter } from '../ui/Filters';
import { addDays, today } from '../ui/dates';
import { formatCount, formatPercent } from '../ui/format';
import { PageHeader } from '../ui/PageHeader';
import { Panel } from '../ui/Panel';
import { ratio, total } from '../ui/ratio';
import { Loaded, Nothing } from '../ui/States';
import { GROUPS, isTime, type Group } from './groups';
import { LevelChart } from './LevelChart';
import { LevelTable } from './LevelTable';
import { MEASURES, measureOf } from './measures';
import { MeasuredOrders } from './MeasuredOrders';
import { readLevels } from './readLevels';

const TITLES = Object.fromEntries(MEASURES.map(({ id, title }) => [id, title]));

/** Any measure by any dimension and period, down to the orders behind each figure. */
export function LevelsPage() {
  const [search, setSearch] = useSearchParams();
  const [picked, setPicked] = useState<string>();
  const filters = {
    measure: MEASURES[0]?.id ?? '',
    from: addDays(today(), -29),
    to: addDays(today(), 1),
    groupBy: 'day' as string,
    account: '',
    ...Object.fromEntries(search),
  };
  const group = filters.groupBy as Group;
  const query = useQuery({ queryKey: ['service-levels', filters], queryFn: () => readLevels(filters) });
  const set = (name: string) => (value: string) => {
    setPicked(undefined);
    setSearch({ ...Object.fromEntries(search), [name]: value }, { replace: true });
  };
  const measure = measureOf(filters.measure);
  return (
    <>
      <PageHeader title="Service levels" subtitle="Choose a row or a point to see the orders behind it." />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <StackItem>
            <Filters>
              <Choice label="Measure" value={filters.measure} options={TITLES} onChange={set('measure')} />
              <Choice label="By" value={filters.groupBy} options={GROUPS} onChange={set('groupBy')} />
              <TextFilter label="From" type="date" value={filters.from} onChange={set('from')} />
              {/* The API excludes the end; people mean the last day. */}
              <TextFilter label="To, included" type="date" value={addDays(filters.to, -1)} onChange={(day) => set('to')(addDays(day, 1))} />
              <TextFilter label="Account" value={filters.account} onChange={set('account')} />
            </Filters>
          </StackItem>
          <StackItem>
            <Loaded query={query} doing="Loading service levels" rows={10}>
              {(rows) =>
                rows.length === 0 ? (
                  <Nothing title="Nothing was measured" icon={ChartLineIcon}>No order counts for this measure in the period. Choose a longer one.</Nothing>
                ) : (
                  <Grid hasGutter>
                    <GridItem xl={7}>
                      <Panel title={measure.title} note={summary(rows)} isFullHeight>
                        <LevelChart measure={measure} rows={rows} group={group} from={filters.from} to={filters.to} onPick={setPicked} />
                      </Panel>
                    </GridItem>
                    <GridItem xl={5}>
                      <Panel title="Figures" isFullHeight>
                        <LevelTable rows={rows} group={group} picked={picked} onPick={setPicked} measure={measure} />
                      </Panel>
                    </GridItem>
                    <GridItem span={12}>
                      <MeasuredOrders filters={filters} group={group} picked={picked} isTime={isTime(group)} />
                    </GridItem>
                  </Grid>
                )
              }
            </Loaded>
          </StackItem>
        </Stack>
      </PageSection>
    </>
  );
}

function summary(rows: Parameters<typeof total>[0]): string {
  const sums = total(rows);
  return `${formatPercent(ratio(sums))}, ${formatCount(sums.numerator)} of ${formatCount(sums.denominator)} orders`;
}
