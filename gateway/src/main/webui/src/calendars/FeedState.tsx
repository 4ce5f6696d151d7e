import { Label } from '@patternfly/react-core';
import type { FeedHealth } from '../api/calendars';
import { formatInstant } from '../ui/format';

/** How a holiday feed does; while it fails, its last good reading holds. */
export function FeedState({ feed }: { feed: FeedHealth }) {
  return feed.state === 'healthy' ? (
    <Label isCompact variant="outline" status="success">feed read</Label>
  ) : (
    <span title={feed.reason ?? ''}>
      <Label isCompact variant="outline" status="danger">feed fails</Label> since {formatInstant(feed.since)}
    </span>
  );
}
