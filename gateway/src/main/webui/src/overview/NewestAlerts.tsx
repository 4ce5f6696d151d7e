import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import BellIcon from '@patternfly/react-icons/dist/esm/icons/bell-icon';
import { listAlerts } from '../api/alerts';
import { AlertEntry } from '../alerts/AlertEntry';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';

/** The latest alerts, whoever else was told about them. */
export function NewestAlerts() {
  const alerts = useQuery({ queryKey: ['alerts', { limit: 5 }], queryFn: () => listAlerts({ limit: 5 }) });
  return (
    <Panel title="Newest alerts" actions={<Link to="/alerts">All</Link>}>
      <Loaded query={alerts} doing="Loading alerts" rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title="No alert was raised yet" icon={BellIcon}>
              Rules say which events raise one. <Link to="/alerts?tab=rules">Set up rules</Link>
            </Nothing>
          ) : (
            <ul className="st-entries">{items.map((alert) => <AlertEntry key={alert.alertId} alert={alert} />)}</ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
