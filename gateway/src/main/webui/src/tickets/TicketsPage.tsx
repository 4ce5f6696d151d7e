import { Button, Card, CardBody, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import { listTickets } from '../api/tickets';
import { useMe } from '../shell/useMe';
import { Choice, Filters, TextFilter } from '../ui/Filters';
import { PageHeader } from '../ui/PageHeader';
import { Loaded, Nothing } from '../ui/States';
import { usePages } from '../ui/usePages';
import { OpenTicketDialog } from './OpenTicketDialog';
import { TicketTable } from './TicketTable';

const STATUSES = { 'open,in-progress': 'Unresolved', open: 'Open', 'in-progress': 'In progress', resolved: 'Resolved', all: 'All' };
const SEVERITIES = { '': 'Any', critical: 'Critical', 'high,critical': 'High and critical', medium: 'Medium', low: 'Low' };
const KINDS = { '': 'Both', incident: 'Incident', request: 'Request' };

/** The desk: what waits, newest first. */
export function TicketsPage() {
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const [opening, setOpening] = useState(false);
  const filters = { status: 'open,in-progress', severity: '', kind: '', account: '', assignee: '', ...Object.fromEntries(search) };
  const query = { ...filters, status: filters.status === 'all' ? '' : filters.status };
  const tickets = usePages(['tickets', query], (cursor) => listTickets({ ...query, cursor }));
  const set = (name: string) => (value: string) => setSearch({ ...Object.fromEntries(search), [name]: value }, { replace: true });
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
              <Choice label="Severity" value={filters.severity} options={SEVERITIES} onChange={set('severity')} />
              <Choice label="Kind" value={filters.kind} options={KINDS} onChange={set('kind')} />
              {!me.isMerchant && <Choice label="Assignee" value={filters.assignee} options={assignees} onChange={set('assignee')} />}
              {!me.isMerchant && <TextFilter label="Account" value={filters.account} onChange={set('account')} />}
            </Filters>
          </StackItem>
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
