import { Grid, GridItem, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { countResponsibilities } from '../api/responsibilities';
import { Chart } from '../ui/Chart';
import { addDays, today } from '../ui/dates';
import { Choice, Filters, TextFilter } from '../ui/Filters';
import { formatCount } from '../ui/format';
import { PageHeader } from '../ui/PageHeader';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { ForceMajeurePanel } from './ForceMajeurePanel';
import { MissList } from './MissList';
import { PARTIES } from './parties';
import { partiesOf, partyChart } from './partyChart';

const STATES = { '': 'All', proposed: 'Proposed', decided: 'Decided' };

/** Who answers for broken promises: by party, one by one, and what was in nobody's hand. */
export function MissesPage() {
  const [search, setSearch] = useSearchParams();
  const filters = { from: addDays(today(), -29), to: addDays(today(), 1), account: '', party: '', state: '', ...Object.fromEntries(search) };
  const set = (name: string) => (value: string) => setSearch({ ...Object.fromEntries(search), [name]: value }, { replace: true });
  const asked = { from: filters.from, to: filters.to, account: filters.account, state: filters.state };
  const counts = useQuery({ queryKey: ['responsibilities', 'counts', asked], queryFn: () => countResponsibilities(asked) });
  const all = (counts.data ?? []).reduce((sum, { misses }) => sum + misses, 0);
  const pick = (point: number) => set('party')(partiesOf(counts.data ?? [])[point] ?? '');
  return (
    <>
      <PageHeader title="Misses" subtitle="Who answers for each broken promise; choose a bar for its orders." />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <StackItem>
            <Filters>
              <TextFilter label="Due from" type="date" value={filters.from} onChange={set('from')} />
              <TextFilter label="To, included" type="date" value={addDays(filters.to, -1)} onChange={(day) => set('to')(addDays(day, 1))} />
              <TextFilter label="Account" value={filters.account} onChange={set('account')} />
              <Choice label="Responsible" value={filters.party} options={{ '': 'All', ...PARTIES }} onChange={set('party')} />
              <Choice label="State" value={filters.state} options={STATES} onChange={set('state')} />
            </Filters>
          </StackItem>
          <StackItem>
            <Grid hasGutter>
              <GridItem xl={6}>
                <Panel title="By party" note={`${formatCount(all)} misses`} isFullHeight>
                  <Loaded query={counts} doing="Counting misses">
                    {(rows) => (rows.length === 0 ? <Nothing title="Nothing was missed" /> : <Chart height={240} option={partyChart(rows)} onPick={pick} label="Misses by party and kind of promise" />)}
                  </Loaded>
                </Panel>
              </GridItem>
              <GridItem xl={6}><ForceMajeurePanel /></GridItem>
              <GridItem span={12}><MissList filters={filters} /></GridItem>
            </Grid>
          </StackItem>
        </Stack>
      </PageSection>
    </>
  );
}
