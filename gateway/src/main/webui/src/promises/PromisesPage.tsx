import { Card, CardBody, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useSearchParams } from 'react-router';
import { listPromises } from '../api/promises';
import { Choice, Filters, TextFilter } from '../ui/Filters';
import { PageHeader } from '../ui/PageHeader';
import { Loaded, Nothing } from '../ui/States';
import { usePages } from '../ui/usePages';
import { DueFilter } from './DueFilter';
import { PromiseTable } from './PromiseTable';
import { hasEnded, questionOf, weekFrom } from './question';

const STATES = {
  'at-risk': 'At risk', breached: 'Breached, open', 'open,at-risk': 'Running', 'open,at-risk,breached': 'Awaited', paused: 'Paused', pending: 'Not begun', met: 'Met', 'met-late': 'Met late',
  cancelled: 'Cancelled', superseded: 'Superseded',
};
const SUBJECTS = { '': 'Both', order: 'Orders', ticket: 'Tickets' };
const KINDS = {
  '': 'All', dispatch: 'Dispatch', delivery: 'Delivery', refund: 'Refund', 'return-receipt': 'Return receipt', 'first-response': 'First response',
  'next-response': 'Next response', resolution: 'Resolution', 'marketplace-reply': 'Marketplace reply',
  'call-back': 'Call-back', 'complaint-turn-round': 'Complaint turn-round',
};

const withoutDue = (query: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'dueFrom' && name !== 'dueUntil'));

/** All promises of one state, soonest due first. */
export function PromisesPage() {
  const [search, setSearch] = useSearchParams({ state: 'at-risk' });
  const query = Object.fromEntries(search);
  const promises = usePages(['promises', query], (cursor) => listPromises({ ...questionOf(query), cursor }));
  const set = (name: string) => (value: string) => setSearch({ ...query, [name]: value }, { replace: true });
  return (
    <>
      <PageHeader title="Promises" subtitle="Deadlines of orders and tickets, soonest due first. Open a promise to see why it is due then." />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <StackItem>
            <Filters>
              <Choice label="State" value={query.state ?? ''} options={STATES} onChange={set('state')} />
              <Choice label="About" value={query.subject ?? ''} options={SUBJECTS} onChange={set('subject')} />
              <Choice label="Promise" value={query.kind ?? ''} options={KINDS} onChange={set('kind')} />
              {hasEnded(query.state) && <TextFilter label="Due in the week from" type="date" value={weekFrom(query.week)} onChange={set('week')} />}
              <TextFilter label="Account" value={query.account ?? ''} onChange={set('account')} />
              <TextFilter label="With" value={query.place ?? ''} onChange={set('place')} />
              <DueFilter from={query.dueFrom} until={query.dueUntil} onClear={() => setSearch(withoutDue(query), { replace: true })} />
            </Filters>
          </StackItem>
          <StackItem>
            <Card>
              <CardBody>
                <Loaded query={promises} doing="Loading promises" rows={10}>
                  {(rows) => (
                    <PromiseTable label="Promises" promises={rows} more={promises.more} empty={<Nothing title="No promise is in this state">{hasEnded(query.state) && 'None that was due in this week.'}</Nothing>} />
                  )}
                </Loaded>
              </CardBody>
            </Card>
          </StackItem>
        </Stack>
      </PageSection>
    </>
  );
}
