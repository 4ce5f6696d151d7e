import { Content } from '@patternfly/react-core';
import { Link } from 'react-router';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import type { Risk } from '../api/risks';
import { DataTable, type Column } from '../ui/DataTable';
import { formatCount, formatMoney } from '../ui/format';
import { StateLabel } from '../ui/Labels';
import { AccountLink } from '../ui/links';
import { Nothing } from '../ui/States';
import { RelativeTime } from '../ui/Time';
import { kindTitle } from './kinds';

interface RiskTableProps {
  risks: Risk[];
  more?: { load: () => void; isLoading: boolean } | undefined;
}

/** Risks with what they are measured against and what is at stake. */
export function RiskTable({ risks, more }: RiskTableProps) {
  const columns: Column<Risk>[] = [
    {
      title: 'Risk',
      width: 40,
      cell: (risk) => (
        <>
          <Link to={`/risks/${risk.id}`}>{risk.title}</Link>
          <Content component="small" className="st-subtle">{kindTitle(risk.kind)} · {risk.reason}</Content>
        </>
      ),
    },
    { title: 'Account', nowrap: true, cell: (risk) => (risk.account === '-' ? 'several' : <AccountLink code={risk.account} />) },
    { title: 'Orders', numeric: true, cell: (risk) => formatCount(risk.orders) },
    { title: 'Value', numeric: true, nowrap: true, cell: (risk) => risk.values.map(formatMoney).join(' + ') || '–' },
    { title: 'Since', nowrap: true, cell: (risk) => <RelativeTime at={risk.raisedAt} /> },
    { title: 'State', cell: (risk) => <StateLabel state={risk.state} /> },
  ];
  return (
    <DataTable
      label="Risks"
      columns={columns}
      rows={risks}
      keyOf={({ id }) => id}
      more={more}
      empty={<Nothing title="No risk matches" icon={CheckCircleIcon}>Either all is well, or the filters are too narrow.</Nothing>}
    />
  );
}
