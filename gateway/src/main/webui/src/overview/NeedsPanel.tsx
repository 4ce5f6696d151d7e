import { useQuery } from '@tanstack/react-query';
import { StackItem } from '@patternfly/react-core';
import { getNeeds } from '../api/needs';
import { browserZone } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Loaded } from '../ui/States';
import { BucketFigures } from './BucketFigures';
import { NeedList } from './NeedList';
import { PlacesPanel } from './PlacesPanel';

const MOST = 25;

/** The first thing on the page: what to do first. Moves with the feed, and with time by itself. */
export function NeedsPanel() {
  const needs = useQuery({ queryKey: ['overview', 'needs'], queryFn: () => getNeeds(browserZone(), MOST), refetchInterval: 30_000 });
  return (
    <>
      <StackItem><BucketFigures board={needs.data} /></StackItem>
      <StackItem>
        <Panel title="What needs you now" note="soonest first">
          <Loaded query={needs} doing="Loading what needs you" rows={8}>{({ items }) => <NeedList needs={items} />}</Loaded>
        </Panel>
      </StackItem>
      <StackItem><PlacesPanel tickets={needs.data?.tickets} /></StackItem>
    </>
  );
}
