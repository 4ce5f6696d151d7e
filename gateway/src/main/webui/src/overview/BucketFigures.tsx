import type { NeedBoard } from '../api/needs';
import { formatCount } from '../ui/format';
import { KeyFigure } from '../ui/KeyFigure';
import { BUCKET_ORDER, bucketPath, BUCKETS, toneOf } from './buckets';

/** How many promises of orders press how much, with the clocks of tickets below; each opens the list that it counts. */
export const BucketFigures = ({ board }: { board: NeedBoard | undefined }) => (
  <div className="st-figures">
    {BUCKET_ORDER.map((bucket) => {
      const count = board?.orders[bucket];
      return (
        <KeyFigure
          key={bucket}
          label={BUCKETS[bucket].title}
          value={count === undefined ? undefined : formatCount(count)}
          tone={toneOf(bucket, count ?? 0)}
          {...(board ? { to: bucketPath(board.dueTimes[bucket], { subject: 'order' }) } : {})}
          detail={BUCKETS[bucket].detail}
        />
      );
    })}
  </div>
);
