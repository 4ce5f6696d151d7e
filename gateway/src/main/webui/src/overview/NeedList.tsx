import { Content, Label } from '@patternfly/react-core';
import { Link } from 'react-router';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import type { Bucket, Need } from '../api/needs';
import { formatCount, formatMoney, humanise } from '../ui/format';
import { AccountLink } from '../ui/links';
import { Nothing } from '../ui/States';
import { Countdown, RelativeTime } from '../ui/Time';
import { BUCKET_ORDER, BUCKETS } from './buckets';

/** What needs somebody, most pressing first, under the bucket it falls in. */
export function NeedList({ needs }: { needs: Need[] }) {
  if (needs.length === 0) {
    return <Nothing title="Nothing needs you now" icon={CheckCircleIcon}>No promise is close to its time, no risk is unseen, and every intervention has somebody.</Nothing>;
  }
  const filled = BUCKET_ORDER.filter((bucket) => needs.some((need) => need.bucket === bucket));
  return <>{filled.map((bucket) => <NeedGroup key={bucket} bucket={bucket} needs={needs.filter((need) => need.bucket === bucket)} />)}</>;
}

/** Promises, forecasts of them and clocks of tickets run out; the rest has begun some time ago. */
const isClock = ({ kind }: Need): boolean => ['promise', 'forecast', 'ticket'].includes(kind);

const NeedGroup = ({ bucket, needs }: { bucket: Bucket; needs: Need[] }) => (
  <section aria-label={BUCKETS[bucket].title}>
    <Content component="h3">{BUCKETS[bucket].title}</Content>
    <ol className="st-entries">{needs.map((need) => <NeedEntry key={`${need.link} ${need.title}`} need={need} />)}</ol>
  </section>
);

const NeedEntry = ({ need }: { need: Need }) => (
  <li>
    <div className="st-entry__head">
      <strong><Link to={need.link}>{need.title}</Link></strong>
      <Label isCompact variant="outline" color={isClock(need) ? 'blue' : 'orange'}>{humanise(need.kind)}</Label>
      <span className="st-push">{isClock(need) ? <Countdown dueAt={need.at} /> : <RelativeTime at={need.at} />}</span>
    </div>
    <div className="st-entry__head">
      <Content component="small" className="st-subtle">{need.reason}{need.account && <> · <AccountLink code={need.account} /></>}</Content>
      {need.orders > 0 && <span className="st-push">{formatCount(need.orders)} {need.orders === 1 ? 'order' : 'orders'}{need.value && ` · ${formatMoney(need.value)}`}</span>}
    </div>
  </li>
);
