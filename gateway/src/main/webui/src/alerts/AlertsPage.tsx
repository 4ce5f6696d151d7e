import { PageSection, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useFeed } from '../feed/useFeed';
import { useMe } from '../shell/useMe';
import { PageHeader } from '../ui/PageHeader';
import { AlertLog } from './AlertLog';
import { AlertRules } from './AlertRules';
import { DeliveryLog } from './DeliveryLog';
import { OnCall } from './OnCall';
import { Silences } from './Silences';

/** What was raised, by which rules, what is muted, who is on call, and where it was sent. */
export function AlertsPage() {
  const [search, setSearch] = useSearchParams();
  const mayPlan = useMe().is('supervisor', 'operations', 'account-manager', 'admin');
  const tab = search.get('tab') ?? 'log';
  const { alertsSeen, unseenAlerts } = useFeed();
  useEffect(() => {
    if (tab === 'log' && unseenAlerts > 0) alertsSeen();
  }, [tab, unseenAlerts, alertsSeen]);
  return (
    <>
      <PageHeader title="Alerts" />
      <PageSection hasBodyWrapper={false}>
        <Tabs activeKey={tab} onSelect={(_, key) => setSearch({ tab: String(key) })} aria-label="Alerts" mountOnEnter unmountOnExit>
          <Tab eventKey="log" title={<TabTitleText>Log</TabTitleText>}><div className="st-tab"><AlertLog /></div></Tab>
          <Tab eventKey="rules" title={<TabTitleText>Rules</TabTitleText>}><div className="st-tab"><AlertRules /></div></Tab>
          <Tab eventKey="silences" title={<TabTitleText>Silences</TabTitleText>}><div className="st-tab"><Silences /></div></Tab>
          {mayPlan && <Tab eventKey="on-call" title={<TabTitleText>On call</TabTitleText>}><div className="st-tab"><OnCall /></div></Tab>}
          <Tab eventKey="deliveries" title={<TabTitleText>Deliveries</TabTitleText>}><div className="st-tab"><DeliveryLog /></div></Tab>
        </Tabs>
      </PageSection>
    </>
  );
}
