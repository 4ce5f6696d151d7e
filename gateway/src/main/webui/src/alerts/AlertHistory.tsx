import { Content } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { alertLog, type AlertLogLine } from '../api/alerts';
import { Loaded } from '../ui/States';
import { ShortTime } from '../ui/Time';

const WHAT: Record<AlertLogLine['what'], string> = {
  told: 'Told',
  held: 'Held',
  muted: 'Muted',
  postponed: 'Put off',
  escalated: 'Escalated to',
  nobody: 'Nobody told',
  snoozed: 'Snoozed by',
  acknowledged: 'Acknowledged by',
};

/** Why an alert was told, held, muted or escalated, line by line. */
export function AlertHistory({ alertId }: { alertId: string }) {
  const log = useQuery({ queryKey: ['alerts', 'history', alertId], queryFn: () => alertLog(alertId) });
  return (
    <Loaded query={log} doing="Loading what was done" rows={2}>
      {({ items }) =>
        items.length === 0 ? (
          <Content component="small" className="st-subtle">Nothing was decided yet.</Content>
        ) : (
          <ol className="st-history">
            {items.map(({ at, what, who, because, until }, i) => (
              <li key={i}>
                <ShortTime at={at} /> <strong>{WHAT[what]}</strong> {who}
                {because && <span className="st-subtle"> · {because}</span>}
                {until && <span className="st-subtle"> · until <ShortTime at={until} /></span>}
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}
