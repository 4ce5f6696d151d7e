import { Button, Card, CardBody, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import { listTickets, UNRESOLVED } from '../api/tickets';
import { useMe } from '../shell/useMe';
import { Choice, Filters, TextFilter } from '../ui/Filters';
import { PageHeader } from '../ui/PageHeader';
import { Loaded, Nothing } from '../ui/States';
import { usePages } from '../ui/usePages';
import { ClockChips } from './ClockChips';
import { OpenTicketDialog } from './OpenTicketDialog';
import { PeriodChips } from './PeriodChips';
import { TicketTable } from './TicketTable';

const STATUSES = {
  [UNRESOLVED]: 'Unresolved', open: 'Open', 'in-progress': 'In progress', 'waiting-customer': 'Waiting for the merchant', 'on-hold': 'On hold',
  resolved: 'Resolved', all: 'All',
};
const SORTS = { due: 'Due soonest', severity: 'Severity', newest: 'Newest' };
const SEVERITIES = { '': 'Any', critical: 'Critical', 'high,critical': 'High and critical', medium: 'Medium', low: 'Low' };
const OWED = { '': 'Any', 'final-answer': 'An answer to a complaint', 'call-back': 'A call', 'final-answer,call-back': 'An answer or a call' };
const KINDS = { '': 'Both', incident: 'Incident', request: 'Request' };

/** The desk: what waits, by what is due next unless sorted otherwise. */
export function TicketsPage() {
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const [opening, setOpening] = useState(false);
  const filters = { status: UNRESOLVED, severity: '', kind: '', account: '', assignee: '', clock: '', owes: '', sort: 'due', ...Object.fromEntries(search) };
  const query = { ...filters, status: filters.status === 'all' ? '' : filters.status };
  const tickets = usePages(['tickets', query], (cursor) => listTickets({ ...query, cursor }));
  const set = (name: string) => (value: string) => setSearch({ ...Object.fromEntries(search), [name]: value }, { replace: true });
  const remove = (names: string[]) => setSearch(Object.fromEntries([...search].filter(([name]) => !names.includes(name))), { replace: true });
  const assignees = { '': 'Anybody', [me.name]: 'Me' };
  return (
    <>
      <PageHeader
        title="Tickets"
        actions={!me.isMerchant && <Button onClick={() => setOpening(true)}>Open a ticket</Button>}
      />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <StackItem>
            <Filters>
              <Choice label="Status" value={filters.status} options={STATUSES} onChange={set('status')} />
              <Choice label="Sort by" value={filters.sort} options={SORTS} onChange={set('sort')} />
              <ClockChips value={filters.clock} onChange={set('clock')} />
              <Choice label="Severity" value={filters.severity} options={SEVERITIES} onChange={set('severity')} />
              <Choice label="Owed" value={filters.owes} options={OWED} onChange={set('owes')} />
              <Choice label="Kind" value={filters.kind} options={KINDS} onChange={set('kind')} />
              {!me.isMerchant && <Choice label="Assignee" value={filters.assignee} options={assignees} onChange={set('assignee')} />}
              {!me.isMerchant && <TextFilter label="Account" value={filters.account} onChange={set('account')} />}
            </Filters>
          </StackItem>
          <StackItem><PeriodChips search={search} onRemove={remove} /></StackItem>
          <StackItem>
            <Card>
              <CardBody>
                <Loaded query={tickets} doing="Loading tickets" rows={10}>
                  {(rows) => (
                    <TicketTable
                      tickets={rows}
                      more={tickets.more}
                      empty={<Nothing title="No ticket matches" icon={CheckCircleIcon}>Either all is well, or the filters are too narrow.</Nothing>}
                    />
                  )}
                </Loaded>
              </CardBody>
            </Card>
          </StackItem>
        </Stack>
      </PageSection>
      {opening && <OpenTicketDialog onClose={() => setOpening(false)} />}
    </>
  );
}
