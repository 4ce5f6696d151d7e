import { useQuery } from '@tanstack/react-query';
import { getOverview } from '../api/promises';
import { countTickets } from '../api/tickets';
import { formatCount } from '../ui/format';
import { KeyFigure } from '../ui/KeyFigure';
import { ProblemAlert } from '../ui/ProblemAlert';
import { TicketFigure } from './TicketFigure';

/** How much is going on; each opens the list it counts. */
export function LiveCounters() {
  const overview = useQuery({ queryKey: ['overview'], queryFn: getOverview });
  const tickets = useQuery({ queryKey: ['tickets', 'counts'], queryFn: () => countTickets() });
  const live = overview.data;
  const count = (n: number | undefined) => (live ? formatCount(n) : undefined);
  return (
    <>
      {overview.error && <ProblemAlert error={overview.error} doing="Loading the counters" />}
      <div className="st-figures">
        <KeyFigure label="At risk" value={count(live?.atRisk)} tone={live?.atRisk ? 'warning' : 'good'} to="/promises?state=at-risk" detail="can still be saved" />
        <KeyFigure label="Open promises" value={count(live?.openPromises)} to="/promises?state=open,at-risk" detail="clocks running" />
        <TicketFigure counts={tickets.data} />
        <KeyFigure label="Orders today" value={count(live?.ordersToday)} to="/orders" detail="placed since midnight" />
        <KeyFigure label="Events per minute" value={count(live?.eventsLastMinute)} detail="in the last minute" />
      </div>
    </>
  );
}
