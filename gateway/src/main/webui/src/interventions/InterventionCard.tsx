import { Button, Card, CardBody, CardTitle, Content } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { takeIntervention, type Intervention } from '../api/interventions';
import { useMe } from '../shell/useMe';
import { formatCount, formatMoney } from '../ui/format';
import { AccountLink } from '../ui/links';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Countdown, RelativeTime } from '../ui/Time';
import { ACTING } from './roles';
import { matterOf } from './kinds';
import { OutcomeLabel } from './OutcomeLabel';

/** An intervention on the board: what, how long there is, whose it is, and how it stands. */
export function InterventionCard({ intervention: one }: { intervention: Intervention }) {
  const me = useMe();
  const queries = useQueryClient();
  const taking = useMutation({
    mutationFn: () => takeIntervention(one.id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['interventions'] }),
  });
  const acts = me.is(...ACTING);
  return (
    <Card isCompact component="article">
      <CardTitle component="h3"><Link to={`/interventions/${one.id}`}>{one.title}</Link></CardTitle>
      <CardBody>
        <div className="st-entry__head">
          {one.account !== '-' && <AccountLink code={one.account} />}
          <span className="st-subtle">{matterOf(one)}</span>
          <span className="st-push">
            {one.outcome ? <OutcomeLabel outcome={one.outcome} /> : one.dueAt ? <Countdown dueAt={one.dueAt} /> : <RelativeTime at={one.openedAt} />}
          </span>
        </div>
        <Content component="small" className="st-subtle">
          {formatCount(one.orders)} {one.orders === 1 ? 'order' : 'orders'}
          {one.values[0] && ` · ${formatMoney(one.values[0])}`}
          {one.saved > 0 && ` · ${formatCount(one.saved)} kept`}
          {one.breached > 0 && ` · ${formatCount(one.breached)} broken`}
        </Content>
        {taking.error && <ProblemAlert error={taking.error} doing="Taking it" />}
        <div className="st-entry__head">
          <span>{one.owner ?? 'nobody yet'}</span>
          {one.state === 'open' && acts && (
            <span className="st-push">
              <Button variant="link" isInline onClick={() => taking.mutate()} isDisabled={taking.isPending}>Take</Button>
            </span>
          )}
        </div>
      </CardBody>
    </Card>
  );
}
