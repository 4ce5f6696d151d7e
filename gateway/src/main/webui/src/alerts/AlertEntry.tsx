import { Button, Content } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { acknowledgeAlert, type Alert } from '../api/alerts';
import { SeverityLabel } from '../ui/Labels';
import { AccountLink } from '../ui/links';
import { ProblemAlert } from '../ui/ProblemAlert';
import { RelativeTime } from '../ui/Time';

/** One alert: what, how much, since when, and who has seen it. */
export function AlertEntry({ alert }: { alert: Alert }) {
  const queries = useQueryClient();
  const acknowledging = useMutation({
    mutationFn: () => acknowledgeAlert(alert.alertId),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
  });
  const link = inConsole(alert.link);
  return (
    <li>
      <div className="st-entry__head">
        <SeverityLabel severity={alert.severity} />
        <strong>{link ? <Link to={link}>{alert.title}</Link> : alert.title}</strong>
        <RelativeTime at={alert.raisedAt} />
      </div>
      <Content component="p" className="st-pre-wrap">{alert.text}</Content>
      {acknowledging.error && <ProblemAlert error={acknowledging.error} doing="Acknowledging" />}
      <div className="st-entry__head">
        <Content component="small" className="st-subtle">
          {alert.account !== '-' && <><AccountLink code={alert.account} /> · </>}rule {alert.rule}
        </Content>
        <span className="st-push">
          {alert.acknowledgedBy ? (
            <>seen by {alert.acknowledgedBy} <RelativeTime at={alert.acknowledgedAt} /></>
          ) : (
            <Button variant="link" isInline onClick={() => acknowledging.mutate()} isDisabled={acknowledging.isPending}>Acknowledge</Button>
          )}
        </span>
      </div>
    </li>
  );
}

/** Links of alerts are made for e-mail and may be absolute; here only the path counts. */
function inConsole(link: string | null | undefined): string | null {
  if (!link) return null;
  const { pathname, search } = new URL(link, window.location.origin);
  return pathname.startsWith('/api/') ? null : pathname + search;
}
