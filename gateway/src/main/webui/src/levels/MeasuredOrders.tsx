import { Button, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useState } from 'react';
import { listMeasuredOrders, type MeasureDefinition, type MeasuredOrder } from '../api/levels';
import { DataTable, type Column } from '../ui/DataTable';
import { StateLabel } from '../ui/Labels';
import { AccountLink, OrderLink } from '../ui/links';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { ShortTime } from '../ui/Time';
import { usePages } from '../ui/usePages';
import { narrow, titleOf, type Group } from './groups';
import { kindOf } from './measures';
import { partyName } from './parties';
import { ResponsibilityDialog } from './ResponsibilityDialog';

const OUTCOMES = { missed: 'Missed', met: 'Met', excluded: 'Left out', all: 'All' };

interface MeasuredOrdersProps {
  measure: MeasureDefinition;
  filters: { from: string; to: string; account: string };
  group: Group;
  picked: string | undefined;
  isTime: boolean;
  outcome: string;
  onOutcome: (outcome: string) => void;
}

/** The orders behind a figure, or behind the whole period while none is chosen. */
export function MeasuredOrders({ measure, filters: { from, to, account }, group, picked, isTime, outcome, onOutcome }: MeasuredOrdersProps) {
  const [asked, setAsked] = useState<MeasuredOrder>();
  const narrowed = picked === undefined ? { from, to } : narrow(picked, group, from, to);
  const query = { measure: measure.id, account, ...narrowed, outcome };
  const orders = usePages(['service-levels', 'orders', query], (cursor) => listMeasuredOrders({ ...query, cursor }));
  const of = picked === undefined ? 'of the whole period' : `${isTime ? 'of' : 'with'} ${titleOf(picked, group)}`;
  const kind = kindOf(measure);
  return (
    <Panel
      title="Orders behind it"
      note={of}
      actions={
        <ToggleGroup aria-label="Outcome" isCompact>
          {Object.entries(OUTCOMES).map(([key, text]) => <ToggleGroupItem key={key} text={text} isSelected={outcome === key} onChange={() => onOutcome(key)} />)}
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
            columns={[...FIRST, ...(kind ? [responsible(setAsked)] : []), ...(kind === 'refund' || measure.unit === 'hours' ? REFUND : TIMES)]}
          />
        )}
      </Loaded>
      {asked && kind && <ResponsibilityDialog account={asked.account} order={asked.order} kind={kind} onClose={() => setAsked(undefined)} />}
    </Panel>
  );
}

const FIRST: Column<MeasuredOrder>[] = [
  { title: 'Order', nowrap: true, cell: (o) => <OrderLink account={o.account} order={o.order} /> },
  { title: 'Account', nowrap: true, cell: (o) => <AccountLink code={o.account} /> },
  { title: 'Outcome', cell: (o) => <StateLabel state={o.outcome} /> },
  { title: 'Why', cell: (o) => o.reason },
];

const responsible = (onAsk: (order: MeasuredOrder) => void): Column<MeasuredOrder> => ({
  title: 'Party',
  cell: (o) =>
    o.party ? (
      <Button variant="link" isInline onClick={() => onAsk(o)} aria-label={`Who answers for ${o.order}: ${partyName(o.party)}`}>
        {partyName(o.party)}
      </Button>
    ) : (
      '–'
    ),
});

const TIMES: Column<MeasuredOrder>[] = [
  { title: 'Dispatch by', nowrap: true, cell: (o) => <ShortTime at={o.dispatchBy} /> },
  { title: 'Dispatched', nowrap: true, cell: (o) => <ShortTime at={o.dispatchedAt} /> },
  { title: 'Deliver by', nowrap: true, cell: (o) => <ShortTime at={o.deliverBy} /> },
  { title: 'Delivered', nowrap: true, cell: (o) => <ShortTime at={o.deliveredAt} /> },
];

const REFUND: Column<MeasuredOrder>[] = [
  { title: 'Requested', nowrap: true, cell: (o) => <ShortTime at={o.refundRequestedAt} /> },
  { title: 'Refund by', nowrap: true, cell: (o) => <ShortTime at={o.refundBy} /> },
  { title: 'Refunded', nowrap: true, cell: (o) => <ShortTime at={o.refundedAt} /> },
];
