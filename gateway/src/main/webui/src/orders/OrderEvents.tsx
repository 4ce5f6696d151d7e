import { Content, Label } from '@patternfly/react-core';
import type { OrderEvent } from '../api/orders';
import { formatInstant, humanise } from '../ui/format';
import { Nothing } from '../ui/States';
import { ShortTime } from '../ui/Time';
import { describe } from './eventFacts';

/** What producers reported, newest first; a late report says when it was recorded. */
export function OrderEvents({ events, zone }: { events: OrderEvent[]; zone: string | undefined }) {
  if (events.length === 0) return <Nothing title="No event yet" />;
  const newestFirst = [...events].sort((a, b) => b.occurredAt.localeCompare(a.occurredAt) || b.id.localeCompare(a.id));
  return (
    <ul className="st-entries">
      {newestFirst.map((event) => (
        <li key={event.id}>
          <div className="st-entry__head">
            <strong>{humanise(event.type.replace(/^order\./, ''))}</strong>
            {!event.holds && <Label isCompact variant="outline">Replaced by a later report</Label>}
            <ShortTime at={event.occurredAt} zone={zone} />
          </div>
          {describe(event.data).map((fact) => (
            <Content component="small" key={fact} className="st-subtle">{fact}</Content>
          ))}
          {event.recordedAt !== event.occurredAt && (
            <Content component="small" className="st-subtle">recorded {formatInstant(event.recordedAt, zone)}</Content>
          )}
        </li>
      ))}
    </ul>
  );
}
