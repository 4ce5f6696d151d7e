import { NotificationBadge } from '@patternfly/react-core';
import { useNavigate } from 'react-router';
import { useFeed } from '../feed/useFeed';

/** Alerts raised since somebody looked; opens their log. */
export function AlertBell() {
  const { unseenAlerts, alertsSeen } = useFeed();
  const navigate = useNavigate();
  const open = () => {
    alertsSeen();
    void navigate('/alerts');
  };
  return (
    <NotificationBadge
      variant={unseenAlerts > 0 ? 'attention' : 'read'}
      count={unseenAlerts}
      onClick={open}
      aria-label={unseenAlerts > 0 ? `${unseenAlerts} new alerts` : 'Alerts'}
    />
  );
}
