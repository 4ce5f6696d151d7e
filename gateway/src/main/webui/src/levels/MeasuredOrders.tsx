import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useState } from 'react';
import { listMeasuredOrders } from '../api/levels';
import { DataTable } from '../ui/DataTable';
import { StateLabel } from '../ui/Labels';
import { AccountLink, OrderLink } from '../ui/links';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { ShortTime } from '../ui/Time';
import { usePages } from '../ui/usePages';
import { narrow, titleOf, type Group } from './groups';

const OUTCOMES = { missed: 'Missed', met: 'Met', excluded: 'Excluded', all: 'All' };

interface MeasuredOrdersProps {
  filters: { measure: string; from: string; to: string; account: string };
  group: Group;
  picked: string | undefined;
  isTime: boolean;
}

/** The orders behind a figure, or behind the whole period while none is chosen. */
export function MeasuredOrders({ filters: { measure, from, to, account }, group, picked, isTime }: MeasuredOrdersProps) {
  const [outcome, setOutcome] = useState('missed');
  const narrowed = picked === undefined ? { from, to } : narrow(picked, group, from, to);
  const query = { measure, account, ...narrowed, outcome };
  const orders = usePages(['service-levels', 'orders', query], (cursor) => listMeasuredOrders({ ...query, cursor }));
  const of = picked === undefined ? 'of the whole period' : `${isTime ? 'of' : 'with'} ${titleOf(picked, group)}`;
  return (
    <Panel
      title="Orders behind it"
      note={of}
      actions={
        <ToggleGroup aria-label="Outcome" isCompact>
          {Object.entries(OUTCOMES).map(([key, text]) => <ToggleGroupItem key={key} text={text} isSelected={outcome === key} onChange={() => setOutcome(key)} />)}
        </ToggleGroup>
      }
    >
      <Loaded query={orders} doing="Loading the orders">
        {(rows) => (
          <DataTable
            label="Orders"
            rows={rows}
            keyOf={(o) => `${o.account}/${o.order}`}
            more={orders.more}
            empty={<Nothing title={outcome === 'missed' ? 'None was missed' : 'No order counts here'} />}
            columns={[
              { title: 'Order', nowrap: true, cell: (o) => <OrderLink account={o.account} order={o.order} /> },
              { title: 'Account', nowrap: true, cell: (o) => <AccountLink code={o.account} /> },
              { title: 'Outcome', cell: (o) => <StateLabel state={o.outcome} /> },
              { title: 'Why', cell: (o) => o.reason },
              { title: 'Dispatch by', nowrap: true, cell: (o) => <ShortTime at={o.dispatchBy} /> },
              { title: 'Dispatched', nowrap: true, cell: (o) => <ShortTime at={o.dispatchedAt} /> },
              { title: 'Deliver by', nowrap: true, cell: (o) => <ShortTime at={o.deliverBy} /> },
              { title: 'Delivered', nowrap: true, cell: (o) => <ShortTime at={o.deliveredAt} /> },
            ]}
          />
        )}
      </Loaded>
    </Panel>
  );
}
