import { Button, Grid, GridItem, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { Link, useSearchParams } from 'react-router';
import { listInterventions, type Intervention } from '../api/interventions';
import { useMe } from '../shell/useMe';
import { Choice, Filters, TextFilter } from '../ui/Filters';
import { PageHeader } from '../ui/PageHeader';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { usePages } from '../ui/usePages';
import { InterventionCard } from './InterventionCard';
import { RateSavedPanel } from './RateSavedPanel';

const COLUMNS = { open: 'Waiting', taken: 'Being worked on', closed: 'Closed' };

/** The board: what waits, what is being worked on, and how it ended. */
export function InterventionsPage() {
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const query = { account: '', owner: '', ...Object.fromEntries(search) };
  const set = (name: string) => (value: string) => setSearch({ ...Object.fromEntries(search), [name]: value }, { replace: true });
  return (
    <>
      <PageHeader
        title="Interventions"
        subtitle="Orders in danger as somebody’s work, soonest due first."
        actions={<Link to="/interventions/rules">Rules and playbooks</Link>}
      />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <StackItem>
            <Filters>
              <Choice label="Owner" value={query.owner} options={{ '': 'Anybody', [me.name]: 'Me' }} onChange={set('owner')} />
              <TextFilter label="Account" value={query.account} onChange={set('account')} />
            </Filters>
          </StackItem>
          <StackItem>
            <Grid hasGutter>
              {Object.entries(COLUMNS).map(([state, title]) => (
                <GridItem key={state} lg={4}><BoardColumn title={title} query={{ ...query, state }} /></GridItem>
              ))}
            </Grid>
          </StackItem>
          <StackItem><RateSavedPanel account={query.account} /></StackItem>
        </Stack>
      </PageSection>
    </>
  );
}

function BoardColumn({ title, query }: { title: string; query: { state: string; account: string; owner: string } }) {
  const interventions = usePages(['interventions', query], (cursor) => listInterventions({ ...query, limit: 20, cursor }));
  const { more } = interventions;
  return (
    <Panel title={title} isFullHeight>
      <Loaded query={interventions} doing={`Loading: ${title}`} rows={4}>
        {(rows) =>
          rows.length === 0 ? (
            <Nothing title="None" />
          ) : (
            <div className="st-stack">
              {soonestFirst(rows).map((one) => <InterventionCard key={one.id} intervention={one} />)}
              {more && <Button variant="link" onClick={more.load} isLoading={more.isLoading}>Show more</Button>}
            </div>
          )
        }
      </Loaded>
    </Panel>
  );
}

/** What has a due time comes before what has none; closed ones have none and stay newest first. */
const soonestFirst = (rows: Intervention[]): Intervention[] =>
  [...rows].sort((a, b) => (a.dueAt ?? '9999').localeCompare(b.dueAt ?? '9999'));
