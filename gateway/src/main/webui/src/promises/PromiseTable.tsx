import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { SlaPromise } from '../api/promises';
import { ChanceOfMissing } from '../forecasts/ChanceOfMissing';
import { useForecasts } from '../forecasts/useForecasts';
import { OrderSelection } from '../interventions/OrderSelection';
import { DataTable, type Column } from '../ui/DataTable';
import { formatDuration, formatMoney, humanise } from '../ui/format';
import { KindLabel, StateLabel } from '../ui/Labels';
import { AccountLink, promisePath } from '../ui/links';
import { Countdown, ShortTime } from '../ui/Time';
import { SubjectLink } from './SubjectLink';

interface PromiseTableProps {
  label: string;
  promises: SlaPromise[];
  withAccount?: boolean;
  /** For a panel: what matters only. */
  brief?: boolean;
  empty: ReactNode;
  more?: { load: () => void; isLoading: boolean } | undefined;
}

/** Promises with the time they have left, or are late by. */
export function PromiseTable({ label, promises, withAccount = true, brief = false, empty, more }: PromiseTableProps) {
  const forecastOf = useForecasts(promises);
  const columns: (Column<SlaPromise> | false)[] = [
    { title: 'Deadline', nowrap: true, cell: deadlineOf },
    { title: 'For', nowrap: true, cell: (p) => <SubjectLink promise={p} /> },
    withAccount && { title: 'Account', nowrap: true, cell: (p) => <AccountLink code={p.account} /> },
    { title: 'Promise', cell: (p) => <Link to={promisePath(p.id)} title="Why is it due then?"><KindLabel kind={p.kind} /></Link> },
    { title: 'Chance of missing', cell: (p) => <ChanceOfMissing forecast={forecastOf(p)} brief={brief} /> },
    !brief && { title: 'Due', nowrap: true, cell: (p) => <ShortTime at={p.dueAt} /> },
    !brief && { title: 'State', cell: (p) => <StateLabel state={p.state} /> },
    !brief && { title: 'With', nowrap: true, cell: (p) => whereOf(p) },
    { title: 'Value', numeric: true, nowrap: true, cell: (p) => formatMoney(p.value) },
  ];
  return (
    <OrderSelection orderOf={awaitedOrder}>
      {(selection) => (
        <DataTable
          label={label}
          columns={columns.filter((column) => column !== false)}
          rows={promises}
          keyOf={(p) => p.id}
          empty={empty}
          more={more}
          selection={selection}
        />
      )}
    </OrderSelection>
  );
}

/** The order of a promise that can still be kept or ended; a ticket's and one that is over have nothing to save. */
const awaitedOrder = ({ account, order, metAt, endedAt }: SlaPromise) => (order && !metAt && !endedAt ? { account, order } : null);

/** The time left; of a paused promise the working time that waits. What was met or ended has none. */
function deadlineOf(p: SlaPromise): ReactNode {
  if (p.metAt || p.endedAt) return '–';
  if (p.dueAt) return <Countdown dueAt={p.dueAt} />;
  return <span title={`Paused: ${humanise(p.pausedFor ?? '')}`}>{`paused, ${formatDuration(p.timeLeftSeconds ?? 0)} left`}</span>;
}

/** Who has the order in hand: the warehouse until it is dispatched, then the carrier. */
const whereOf = (p: SlaPromise): string => (p.kind === 'delivery' ? (p.carrier ?? p.warehouse) : p.warehouse) ?? '–';
