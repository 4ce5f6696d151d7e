import { useQuery } from '@tanstack/react-query';
import { countPromises } from '../api/promises';
import { countTickets } from '../api/tickets';
import { TicketFigure } from '../overview/TicketFigure';
import { formatCount } from '../ui/format';
import { KeyFigure } from '../ui/KeyFigure';
import { ProblemAlert } from '../ui/ProblemAlert';

/** The account's promises and tickets now. */
export function AccountCounters({ account }: { account: string }) {
  const promises = useQuery({ queryKey: ['promises', 'counts', account], queryFn: () => countPromises(account) });
  const tickets = useQuery({ queryKey: ['tickets', 'counts', account], queryFn: () => countTickets(account) });
  const of = (state: string) => `/promises?state=${state}&account=${encodeURIComponent(account)}`;
  const counts = promises.data;
  const count = (n: number | undefined) => (counts ? formatCount(n) : undefined);
  return (
    <>
      {promises.error && <ProblemAlert error={promises.error} doing="Loading promises" />}
      {tickets.error && <ProblemAlert error={tickets.error} doing="Loading tickets" />}
      <div className="st-figures">
        <KeyFigure label="Breached, still open" value={count(counts?.breached)} tone={counts?.breached ? 'danger' : 'good'} to={of('breached')} detail="past their promise" />
        <KeyFigure label="At risk" value={count(counts?.atRisk)} tone={counts?.atRisk ? 'warning' : 'good'} to={of('at-risk')} detail="can still be saved" />
        <KeyFigure label="Open promises" value={count(counts && counts.open + counts.atRisk)} to={of('open,at-risk')} detail="clocks running" />
        <TicketFigure counts={tickets.data} account={account} />
      </div>
    </>
  );
}
