import type { Bucket, NeedBoard } from '../api/needs';
import { formatCount } from '../ui/format';
import { KeyFigure } from '../ui/KeyFigure';
import { BUCKET_ORDER, BUCKETS, toneOf } from './buckets';

const STATES: Record<Bucket, string> = { now: 'at-risk', hour: 'at-risk', today: 'open,at-risk', tomorrow: 'open,at-risk', breached: 'breached' };

/** How many awaited promises press how much; each opens the list, soonest first. */
export const BucketFigures = ({ board }: { board: NeedBoard | undefined }) => (
  <div className="st-figures">
    {BUCKET_ORDER.map((bucket) => {
      const count = board?.promises[bucket];
      return (
        <KeyFigure
          key={bucket}
          label={BUCKETS[bucket].title}
          value={count === undefined ? undefined : formatCount(count)}
          tone={toneOf(bucket, count ?? 0)}
          to={`/promises?state=${STATES[bucket]}`}
          detail={BUCKETS[bucket].detail}
        />
      );
    })}
  </div>
);
