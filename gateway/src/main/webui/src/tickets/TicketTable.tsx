import type { ReactNode } from 'react';
import type { Ticket } from '../api/tickets';
import { DataTable, type Column } from '../ui/DataTable';
import { formatMoney } from '../ui/format';
import { SeverityLabel, StateLabel } from '../ui/Labels';
import { AccountLink, TicketLink } from '../ui/links';
import { RelativeTime } from '../ui/Time';
import { ComplaintLabel } from './ComplaintLabel';
import { LevelLabel } from './LevelLabel';
import { NextDue } from './NextDue';

interface TicketTableProps {
  tickets: Ticket[];
  withAccount?: boolean;
  empty: ReactNode;
  more?: { load: () => void; isLoading: boolean } | undefined;
}

export function TicketTable({ tickets, withAccount = true, empty, more }: TicketTableProps) {
  const columns: (Column<Ticket> | false)[] = [
    { title: 'Ticket', nowrap: true, cell: (t) => <TicketLink number={t.ticket} /> },
    { title: 'Severity', cell: (t) => <SeverityLabel severity={t.severity} /> },
    { title: 'Time left', cell: (t) => <NextDue ticket={t} /> },
    { title: 'Subject', width: 30, cell: (t) => <>{t.subject} <ComplaintLabel ticket={t} /></> },
    withAccount && { title: 'Account', nowrap: true, cell: (t) => <AccountLink code={t.account} /> },
    { title: 'Status', cell: (t) => <StateLabel state={t.status} /> },
    { title: 'Level', numeric: true, cell: (t) => (t.level > 0 ? <LevelLabel ticket={t} /> : '0') },
    { title: 'Orders open', numeric: true, nowrap: true, cell: (t) => (t.kind === 'incident' ? `${t.ordersOpen} of ${t.ordersAffected}` : '–') },
    { title: 'At stake', numeric: true, nowrap: true, cell: (t) => formatMoney(t.valueAtStake) },
    { title: 'Assignee', cell: (t) => t.assignee ?? <span className="st-subtle">nobody yet</span> },
    { title: 'Age', nowrap: true, cell: (t) => <RelativeTime at={t.openedAt} /> },
  ];
  return (
    <DataTable
      label="Tickets"
      columns={columns.filter((column) => column !== false)}
      rows={tickets}
      keyOf={(t) => t.ticket}
      empty={empty}
      more={more}
    />
  );
}
