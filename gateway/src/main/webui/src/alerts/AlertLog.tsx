import { Button, Card, CardBody } from '@patternfly/react-core';
import { useState } from 'react';
import BellIcon from '@patternfly/react-icons/dist/esm/icons/bell-icon';
import { listAlerts } from '../api/alerts';
import { Choice, Filters } from '../ui/Filters';
import { Loaded, Nothing } from '../ui/States';
import { usePages } from '../ui/usePages';
import { AlertEntry } from './AlertEntry';

const STATES = { '': 'All', open: 'Nobody has seen', acknowledged: 'Acknowledged' };

/** Alerts, newest first. */
export function AlertLog() {
  const [state, setState] = useState('');
  const alerts = usePages(['alerts', 'log', state], (cursor) => listAlerts({ state, cursor }));
  return (
    <div className="st-stack">
      <Filters><Choice label="State" value={state} options={STATES} onChange={setState} /></Filters>
      <Card>
        <CardBody>
          <Loaded query={alerts} doing="Loading alerts" rows={8}>
            {(rows) =>
              rows.length === 0 ? (
                <Nothing title="No alert" icon={BellIcon}>What the rules name has not happened.</Nothing>
              ) : (
                <>
                  <ul className="st-entries">{rows.map((alert) => <AlertEntry key={alert.alertId} alert={alert} />)}</ul>
                  {alerts.more && <div className="st-more"><Button variant="link" onClick={alerts.more.load}>Show more</Button></div>}
                </>
              )
            }
          </Loaded>
        </CardBody>
      </Card>
    </div>
  );
}
