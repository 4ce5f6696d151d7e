import { Button, Grid, GridItem, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { AmendmentPanel } from '../amendments/AmendmentPanel';
import { listPolicyVersions, type Policy } from '../api/policies';
import { useMe } from '../shell/useMe';
import { DataTable } from '../ui/DataTable';
import { StateLabel } from '../ui/Labels';
import { PageHeader } from '../ui/PageHeader';
import { Panel } from '../ui/Panel';
import { Loaded } from '../ui/States';
import { ShortTime } from '../ui/Time';
import { PolicyDialog } from './PolicyDialog';
import { clockText, conditionsText, KINDS, warningText, withinText } from './words';

/** One policy: what it promises, and its versions. */
export function PolicyPage() {
  const { id = '' } = useParams();
  const me = useMe();
  const [editing, setEditing] = useState(false);
  const [chosen, setChosen] = useState<number>();
  const query = useQuery({ queryKey: ['policies', id], queryFn: () => listPolicyVersions(id) });
  const newest = query.data?.items[0];
  const shown = query.data?.items.find(({ version }) => version === chosen) ?? newest;
  return (
    <>
      <PageHeader
        title={shown?.name ?? id}
        parent={{ title: 'Policies', to: '/policies' }}
        subtitle={shown && `${shown.reference} · for ${conditionsText(shown.when)}`}
        actions={newest && me.is('supervisor', 'operations', 'admin') && <Button onClick={() => setEditing(true)}>New version</Button>}
      />
      <PageSection hasBodyWrapper={false}>
        <Loaded query={query} doing="Loading the policy" rows={8}>
          {({ items }) => (
            <Grid hasGutter>
              <GridItem span={12}>{shown && <Targets policy={shown} />}</GridItem>
              <GridItem span={12}><AmendmentPanel of={{ policy: id }} /></GridItem>
              <GridItem span={12}><Versions versions={items} onShow={setChosen} /></GridItem>
            </Grid>
          )}
        </Loaded>
      </PageSection>
      {editing && newest && <PolicyDialog before={newest} onClose={() => setEditing(false)} />}
    </>
  );
}

const Targets = ({ policy }: { policy: Policy }) => (
  <Panel title="Targets" note={`version ${policy.version}`}>
    <DataTable
      label="Targets"
      rows={policy.targets}
      keyOf={({ kind }) => kind}
      empty={null}
      columns={[
        { title: 'Promise', cell: ({ kind }) => KINDS[kind] },
        { title: 'Within', cell: ({ within }) => withinText(within) },
        { title: 'Calendar', cell: ({ calendar }) => <Link to={`/calendars/${calendar}`}>{calendar}</Link> },
        { title: 'Warnings', cell: ({ warnings }) => warnings.map(warningText).join(', ') || 'none' },
        { title: 'Clock', cell: (target) => clockText(target) || 'never paused' },
      ]}
    />
  </Panel>
);

const Versions = ({ versions, onShow }: { versions: Policy[]; onShow: (version: number) => void }) => (
  <Panel title="Versions" note="a version is never edited, only followed by the next">
    <DataTable
      label="Versions"
      rows={versions}
      keyOf={({ version }) => String(version)}
      empty={null}
      columns={[
        { title: 'Version', cell: ({ version }) => <Button variant="link" isInline onClick={() => onShow(version)}>{version}</Button> },
        { title: 'Holds from', cell: ({ holdsFrom }) => (holdsFrom.startsWith('1970') ? 'always' : <ShortTime at={holdsFrom} />) },
        { title: 'For', cell: ({ when }) => conditionsText(when) },
        { title: 'State', cell: ({ inForce, active }) => <StateLabel state={!active ? 'off' : inForce ? 'active' : 'not in force'} /> },
        { title: 'By', cell: ({ madeBy }) => madeBy },
      ]}
    />
  </Panel>
);
