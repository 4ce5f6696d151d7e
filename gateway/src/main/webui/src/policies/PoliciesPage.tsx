import { Button, Card, CardBody, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { listPolicies } from '../api/policies';
import { useMe } from '../shell/useMe';
import { DataTable } from '../ui/DataTable';
import { StateLabel } from '../ui/Labels';
import { PageHeader } from '../ui/PageHeader';
import { Loaded } from '../ui/States';
import { PolicyDialog } from './PolicyDialog';
import { conditionsText, KINDS, withinText } from './words';

/** What is promised to whom, in the order in which the rules are tried. */
export function PoliciesPage() {
  const me = useMe();
  const [adding, setAdding] = useState(false);
  const query = useQuery({ queryKey: ['policies'], queryFn: listPolicies });
  return (
    <>
      <PageHeader
        title="Policies"
        subtitle="For an order or ticket the first rule that matches decides. Explicit times of an order win over every policy."
        actions={me.is('supervisor', 'operations', 'admin') && <Button onClick={() => setAdding(true)}>New policy</Button>}
      />
      <PageSection hasBodyWrapper={false}>
        <Card>
          <CardBody>
            <Loaded query={query} doing="Loading policies">
              {({ items }) => (
                <DataTable
                  label="Policies in rule order"
                  rows={items}
                  keyOf={({ id }) => id}
                  empty={null}
                  columns={[
                    { title: 'Tried', numeric: true, cell: ({ id, position }) => (id === 'standard' ? 'last' : position) },
                    { title: 'Policy', cell: ({ id, name }) => <Link to={`/policies/${id}`}>{name}</Link> },
                    { title: 'For', cell: ({ when }) => conditionsText(when) },
                    { title: 'Promises', cell: ({ targets }) => targets.slice(0, 3).map(({ kind, within }) => `${KINDS[kind]}: ${withinText(within)}`).join('; ') + (targets.length > 3 ? ` and ${targets.length - 3} more` : '') },
                    { title: 'Version', numeric: true, cell: ({ version }) => version },
                    { title: 'State', cell: ({ active, inForce }) => <StateLabel state={!active ? 'off' : inForce ? 'active' : 'to come'} /> },
                  ]}
                />
              )}
            </Loaded>
          </CardBody>
        </Card>
      </PageSection>
      {adding && <PolicyDialog onClose={() => setAdding(false)} />}
    </>
  );
}
