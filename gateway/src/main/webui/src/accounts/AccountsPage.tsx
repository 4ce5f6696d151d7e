import { Button, Card, CardBody, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import UsersIcon from '@patternfly/react-icons/dist/esm/icons/users-icon';
import { listAccounts } from '../api/accounts';
import { useMe } from '../shell/useMe';
import { DataTable } from '../ui/DataTable';
import { Choice, Filters, TextFilter } from '../ui/Filters';
import { StateLabel } from '../ui/Labels';
import { accountPath } from '../ui/links';
import { PageHeader } from '../ui/PageHeader';
import { Loaded, Nothing } from '../ui/States';
import { usePages } from '../ui/usePages';
import { AccountDialog } from './AccountDialog';
import { ImportDialog } from './ImportDialog';
import { TierLabel } from './TierLabel';

const STATUSES = { '': 'Any', active: 'Active', provisional: 'Provisional', closed: 'Closed' };
const TIERS = { '': 'Any', key: 'Key accounts', standard: 'Standard' };

/** The merchants. */
export function AccountsPage() {
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const [dialog, setDialog] = useState<'register' | 'import'>();
  const query = Object.fromEntries(search);
  const accounts = usePages(['accounts', query], (cursor) => listAccounts({ ...query, cursor }));
  const set = (name: string) => (value: string) => setSearch({ ...query, [name]: value }, { replace: true });
  const mayWrite = me.is('account-manager', 'supervisor', 'admin');
  return (
    <>
      <PageHeader
        title="Accounts"
        actions={mayWrite && (
          <>
            <Button variant="secondary" onClick={() => setDialog('import')}>Import</Button>
            <Button onClick={() => setDialog('register')}>Register an account</Button>
          </>
        )}
      />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <StackItem>
            <Filters>
              <TextFilter label="Code or name" value={query.q ?? ''} onChange={set('q')} />
              <Choice label="Status" value={query.status ?? ''} options={STATUSES} onChange={set('status')} />
              <Choice label="Tier" value={query.tier ?? ''} options={TIERS} onChange={set('tier')} />
            </Filters>
          </StackItem>
          <StackItem>
            <Card>
              <CardBody>
                <Loaded query={accounts} doing="Loading accounts" rows={10}>
                  {(rows) => (
                    <DataTable
                      label="Accounts"
                      rows={rows}
                      keyOf={(a) => a.code}
                      more={accounts.more}
                      empty={<Nothing title="No account matches" icon={UsersIcon}>Register one, or let its first order make it known.</Nothing>}
                      columns={[
                        { title: 'Account', nowrap: true, cell: (a) => <Link to={accountPath(a.code)}>{a.code}</Link> },
                        { title: 'Name', cell: (a) => a.name },
                        { title: 'Status', cell: (a) => <StateLabel state={a.status} /> },
                        { title: 'Tier', cell: (a) => <TierLabel tier={a.tier} /> },
                        { title: 'Manager', cell: (a) => a.manager ?? <span className="st-subtle">nobody yet</span> },
                        { title: 'Region', cell: (a) => [a.country, a.region].filter(Boolean).join(', ') || '–' },
                        { title: 'Time zone', cell: (a) => a.timeZone },
                      ]}
                    />
                  )}
                </Loaded>
              </CardBody>
            </Card>
          </StackItem>
        </Stack>
      </PageSection>
      {dialog === 'register' && <AccountDialog onClose={() => setDialog(undefined)} />}
      {dialog === 'import' && <ImportDialog onClose={() => setDialog(undefined)} />}
    </>
  );
}
