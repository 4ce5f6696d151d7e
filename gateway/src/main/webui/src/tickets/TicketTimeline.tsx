import { Content, Label } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { listTicketTimeline } from '../api/tickets';
import { humanise } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Loaded } from '../ui/States';
import { RelativeTime } from '../ui/Time';
import { CommentBox } from './CommentBox';

/** What happened to a ticket, newest first, and a place to add to it. */
export function TicketTimeline({ number, canComment }: { number: string; canComment: boolean }) {
  const timeline = useQuery({ queryKey: ['tickets', number, 'timeline'], queryFn: () => listTicketTimeline(number) });
  return (
    <Panel title="Timeline">
      {canComment && <CommentBox number={number} />}
      <Loaded query={timeline} doing="Loading the timeline">
        {({ items }) => (
          <ul className="st-entries">
            {items.toReversed().map((entry, i) => (
              <li key={`${entry.at} ${entry.what} ${items.length - i}`}>
                <div className="st-entry__head">
                  <strong>{humanise(entry.what)}</strong> <span className="st-subtle">by {entry.by}</span>
                  {entry.what === 'commented' && entry.internal && <Label isCompact color="yellow" variant="outline">Internal</Label>}
                  <RelativeTime at={entry.at} />
                </div>
                {entry.text && <Content component="p" className="st-pre-wrap">{entry.text}</Content>}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
