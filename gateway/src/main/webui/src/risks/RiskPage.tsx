import { Content, Grid, GridItem, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { getRisk, type Risk } from '../api/risks';
import { useMe } from '../shell/useMe';
import { formatCount, formatMoney } from '../ui/format';
import { KeyFigure } from '../ui/KeyFigure';
import { StateLabel } from '../ui/Labels';
import { AccountLink } from '../ui/links';
import { PageHeader } from '../ui/PageHeader';
import { Panel } from '../ui/Panel';
import { Loaded } from '../ui/States';
import { RelativeTime, ShortTime } from '../ui/Time';
import { kindTitle } from './kinds';
import { RiskActions } from './RiskActions';
import { RiskOrders } from './RiskOrders';

/** One risk: what it was measured against, what is at stake, and when it was there before. */
export function RiskPage() {
  const { id = '' } = useParams();
  const me = useMe();
  const query = useQuery({ queryKey: ['risks', id], queryFn: () => getRisk(id) });
  const risk = query.data?.risk;
  const acts = me.is('agent', 'supervisor', 'account-manager', 'operations', 'admin');
  return (
    <>
      <PageHeader
        title={risk?.title ?? 'Risk'}
        parent={{ title: 'Risks', to: '/risks' }}
        marks={risk && <StateLabel state={risk.state} />}
        subtitle={risk && <>{kindTitle(risk.kind)}{risk.account !== '-' && <> · <AccountLink code={risk.account} /></>} · raised <RelativeTime at={risk.raisedAt} /></>}
        actions={risk && acts && <RiskActions risk={risk} />}
      />
      <PageSection hasBodyWrapper={false}>
        <Loaded query={query} doing="Loading the risk" rows={6}>
          {({ risk: loaded, occurrences }) => (
            <Grid hasGutter>
              <GridItem span={12}>
                <div className="st-figures">
                  <KeyFigure label="Orders" value={formatCount(loaded.orders)} tone={loaded.orders ? 'warning' : 'neutral'} />
                  <KeyFigure label="Value" value={loaded.values.map(formatMoney).join(' + ') || '–'} />
                  <KeyFigure label="Since" value={<RelativeTime at={loaded.since} />} detail="the oldest fact behind it" />
                </div>
              </GridItem>
              <GridItem lg={8}><RiskOrders id={loaded.id} /></GridItem>
              <GridItem lg={4}><History risk={loaded} occurrences={occurrences} /></GridItem>
            </Grid>
          )}
        </Loaded>
      </PageSection>
    </>
  );
}

function History({ risk, occurrences }: { risk: Risk; occurrences: Risk[] }) {
  return (
    <Panel title="Measured against">
      <Content component="p">{risk.reason}</Content>
      {risk.acknowledgedBy && <Content component="p">Looked after by {risk.acknowledgedBy} since <ShortTime at={risk.acknowledgedAt} />.</Content>}
      {risk.handledBy && <Content component="p">Handled by {risk.handledBy}, <ShortTime at={risk.handledAt} />: {risk.handledNote}</Content>}
      {occurrences.length > 1 && (
        <>
          <Content component="h3">Every time</Content>
          <ul className="st-entries">
            {occurrences.map((one) => (
              <li key={one.id} className="st-entry__head">
                {one.id === risk.id ? <strong>No. {one.occurrence}</strong> : <Link to={`/risks/${one.id}`}>No. {one.occurrence}</Link>}
                <StateLabel state={one.state} />
                <span className="st-push"><ShortTime at={one.raisedAt} /></span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
