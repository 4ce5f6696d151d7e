import { PageSection, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { useSearchParams } from 'react-router';
import { useCatalogue } from '../levels/measures';
import { PageHeader } from '../ui/PageHeader';
import { CrossingLog } from './CrossingLog';
import { StandingList } from './StandingList';
import { ThresholdList } from './ThresholdList';

/** How accounts stand against limits, which limits there are, and what was crossed. */
export function ThresholdsPage() {
  const [search, setSearch] = useSearchParams();
  const measures = useCatalogue().data?.measures ?? [];
  const titles = Object.fromEntries(measures.map(({ id, title }) => [id, title]));
  return (
    <>
      <PageHeader title="Thresholds" subtitle="The worst first; choose a measure to see the figures behind it." />
      <PageSection hasBodyWrapper={false}>
        <Tabs activeKey={search.get('tab') ?? 'standings'} onSelect={(_, key) => setSearch({ tab: String(key) })} aria-label="Thresholds" mountOnEnter unmountOnExit>
          <Tab eventKey="standings" title={<TabTitleText>How accounts stand</TabTitleText>}><div className="st-tab"><StandingList titles={titles} /></div></Tab>
          <Tab eventKey="limits" title={<TabTitleText>Limits</TabTitleText>}><div className="st-tab"><ThresholdList measures={measures} titles={titles} /></div></Tab>
          <Tab eventKey="history" title={<TabTitleText>History</TabTitleText>}><div className="st-tab"><CrossingLog titles={titles} /></div></Tab>
        </Tabs>
      </PageSection>
    </>
  );
}
