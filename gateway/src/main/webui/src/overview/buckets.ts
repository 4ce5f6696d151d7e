import type { Bucket, DueTimes } from '../api/needs';
import { withQuery } from '../api/http';
import type { Tone } from '../ui/KeyFigure';

/** The buckets as people say them, in the order in which they press. */
export const BUCKETS: Record<Bucket, { title: string; tone: Tone; detail: string }> = {
  now: { title: 'Due now', tone: 'danger', detail: 'orders, in 15 minutes' },
  hour: { title: 'Due within the hour', tone: 'warning', detail: 'can still be saved' },
  today: { title: 'Due today', tone: 'neutral', detail: 'until midnight' },
  tomorrow: { title: 'Due tomorrow', tone: 'neutral', detail: 'the day after' },
  breached: { title: 'Breached, still open', tone: 'danger', detail: 'past their promise' },
};

export const BUCKET_ORDER = Object.keys(BUCKETS) as Bucket[];

/** Nothing in a bucket is good news, whatever the bucket. */
export const toneOf = (bucket: Bucket, count: number): Tone => (count > 0 ? BUCKETS[bucket].tone : 'good');

/** The list that holds exactly what a bucket counts. */
export const bucketPath = (due: DueTimes, narrowing: { subject: 'order' | 'ticket'; place?: string }): string =>
  withQuery('/promises', { state: 'open,at-risk,breached', ...narrowing, dueFrom: due.from, dueUntil: due.until });
