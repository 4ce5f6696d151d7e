import { Card, CardBody, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useSearchParams } from 'react-router';
import { listRisks } from '../api/risks';
import { Choice, Filters, TextFilter } from '../ui/Filters';
import { PageHeader } from '../ui/PageHeader';
import { Loaded } from '../ui/States';
import { usePages } from '../ui/usePages';
import { RISK_KINDS } from './kinds';
import { RiskStakes } from './RiskStakes';
import { RiskTable } from './RiskTable';
import { SourcesPanel } from './SourcesPanel';

const KINDS = { '': 'All', ...RISK_KINDS };
const STATES = { '': 'Open', handled: 'Handled', cleared: 'Cleared', all: 'All' };
const SORTS = { money: 'Money at stake', orders: 'Orders at stake', raised: 'Newest' };

/** What has come to a halt or is about to, most at stake first. */
export function RisksPage() {
  const [search, setSearch] = useSearchParams();
  const query = { kind: '', account: '', state: '', sort: 'money', ...Object.fromEntries(search) };
  const risks = usePages(['risks', query], (cursor) => listRisks({ ...query, cursor }));
  const set = (name: string) => (value: string) => setSearch({ ...Object.fromEntries(search), [name]: value }, { replace: true });
  return (
    <>
      <PageHeader title="Risks" subtitle="What has stopped or will be late, with the orders and the money at stake." />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <StackItem><RiskStakes onPick={set('kind')} /></StackItem>
          <StackItem>
            <Filters>
              <Choice label="Kind" value={query.kind} options={KINDS} onChange={set('kind')} />
              <Choice label="State" value={query.state} options={STATES} onChange={set('state')} />
              <Choice label="Sort by" value={query.sort} options={SORTS} onChange={set('sort')} />
              <TextFilter label="Account" value={query.account} onChange={set('account')} />
            </Filters>
          </StackItem>
          <StackItem>
            <Card>
              <CardBody>
                <Loaded query={risks} doing="Loading risks" rows={8}>{(rows) => <RiskTable risks={rows} more={risks.more} />}</Loaded>
              </CardBody>
            </Card>
          </StackItem>
          <StackItem><SourcesPanel account={query.account} /></StackItem>
        </Stack>
      </PageSection>
    </>
  );
}
