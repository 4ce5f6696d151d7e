import { useQuery } from '@tanstack/react-query';
import { listTicketTimeline } from '../api/tickets';
import { Panel } from '../ui/Panel';
import { Loaded } from '../ui/States';
import { Composer } from './Composer';
import { TimelineEntryItem } from './TimelineEntryItem';

/** What happened to a ticket, newest first, and a place to add to it. */
export function TicketTimeline({ number, isMerchant }: { number: string; isMerchant: boolean }) {
  const timeline = useQuery({ queryKey: ['tickets', number, 'timeline'], queryFn: () => listTicketTimeline(number) });
  return (
    <Panel title="Timeline">
      <Composer number={number} isMerchant={isMerchant} />
      <Loaded query={timeline} doing="Loading the timeline">
        {({ items }) => (
          <ul className="st-entries">
            {items.toReversed().map((entry, i) => <TimelineEntryItem key={`${entry.at} ${entry.what} ${items.length - i}`} entry={entry} />)}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
