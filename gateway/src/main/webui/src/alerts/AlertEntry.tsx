import { Button, Content } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { acknowledgeAlert, type Alert } from '../api/alerts';
import { SeverityLabel, StateLabel } from '../ui/Labels';
import { AccountLink } from '../ui/links';
import { ProblemAlert } from '../ui/ProblemAlert';
import { RelativeTime, ShortTime } from '../ui/Time';
import { AlertHistory } from './AlertHistory';
import { SnoozeChoice } from './SnoozeChoice';

/** One alert: what, how much, since when, who has seen it, and why nobody was told if so. */
export function AlertEntry({ alert }: { alert: Alert }) {
  const queries = useQueryClient();
  const [opened, setOpened] = useState(false);
  const acknowledging = useMutation({
    mutationFn: () => acknowledgeAlert(alert.alertId),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
  });
  const link = inConsole(alert.link);
  return (
    <li>
      <div className="st-entry__head">
        <SeverityLabel severity={alert.severity} />
        <strong>{link ? <Link to={link}>{capitalise(alert.title)}</Link> : capitalise(alert.title)}</strong>
        {Boolean(alert.stepsTaken) && <StateLabel state="escalated" />}
        {alert.endedAt && <StateLabel state="over" />}
        {alert.mutedBy && <StateLabel state={alert.mutedBy === 'snoozed' ? 'snoozed' : 'muted'} />}
        <RelativeTime at={alert.raisedAt} />
      </div>
      <Content component="p" className="st-pre-wrap">{alert.text}</Content>
      {acknowledging.error && <ProblemAlert error={acknowledging.error} doing="Acknowledging" />}
      <div className="st-entry__head">
        <Content component="small" className="st-subtle">
          {alert.account !== '-' && <><AccountLink code={alert.account} /> · </>}rule {alert.rule}
          {alert.snoozedUntil && !alert.acknowledgedBy && <> · snoozed until <ShortTime at={alert.snoozedUntil} /></>}
          {alert.mutedBy && alert.mutedBy !== 'snoozed' && <> · {alert.mutedBy}</>}
        </Content>
        <span className="st-push st-actions">
          <Button variant="link" isInline aria-expanded={opened} onClick={() => setOpened(!opened)}>{opened ? 'Less' : 'Who was told?'}</Button>
          {alert.acknowledgedBy ? (
            <span>seen by {alert.acknowledgedBy} <RelativeTime at={alert.acknowledgedAt} /></span>
          ) : (
            <>
              {!alert.endedAt && <SnoozeChoice alertId={alert.alertId} />}
              <Button variant="link" isInline onClick={() => acknowledging.mutate()} isDisabled={acknowledging.isPending}>Acknowledge</Button>
            </>
          )}
        </span>
      </div>
      {opened && <AlertHistory alertId={alert.alertId} />}
    </li>
  );
}

/** Links of alerts are made for e-mail and may be absolute; here only the path counts. */
function inConsole(link: string | null | undefined): string | null {
  if (!link) return null;
  const { pathname, search } = new URL(link, window.location.origin);
  return pathname.startsWith('/api/') ? null : pathname + search;
}

const capitalise = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);
