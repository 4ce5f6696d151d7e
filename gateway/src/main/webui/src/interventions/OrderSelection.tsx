import { Button } from '@patternfly/react-core';
import { useState, type ReactNode } from 'react';
import type { OrderKey } from '../api/interventions';
import { useMe } from '../shell/useMe';
import type { Selection } from '../ui/DataTable';
import { formatCount } from '../ui/format';
import { ACTING } from './roles';
import { SelectionDialog } from './SelectionDialog';

interface OrderSelectionProps<T> {
  /** The order that a row is about; null for a row that cannot be chosen. */
  orderOf: (row: T) => OrderKey | null;
  /** The table; without a selection for those who do not act. */
  children: (selection?: Selection<T>) => ReactNode;
}

const keyOf = ({ account, order }: OrderKey): string => `${account}/${order}`;

/** Lets those who act choose orders in a table and intervene on them together; what is chosen survives a reload. */
export function OrderSelection<T>({ orderOf, children }: OrderSelectionProps<T>) {
  const me = useMe();
  const [chosen, setChosen] = useState<ReadonlyMap<string, OrderKey>>(new Map());
  const [open, setOpen] = useState(false);
  if (!me.is(...ACTING)) return <>{children()}</>;
  const set = (orders: OrderKey[], selected: boolean) => {
    const next = new Map(chosen);
    orders.forEach((order) => (selected ? next.set(keyOf(order), order) : next.delete(keyOf(order))));
    setChosen(next);
  };
  const selection: Selection<T> = {
    canSelect: (row) => orderOf(row) !== null,
    isSelected: (row) => chosen.has(keyOf(orderOf(row) ?? NONE)),
    nameOf: (row) => `order ${orderOf(row)?.order ?? ''}`,
    set: (rows, selected) => set(rows.map(orderOf).filter((order) => order !== null), selected),
  };
  return (
    <>
      {chosen.size > 0 && (
        <div className="st-selection" role="group" aria-label="Selected orders">
          <span aria-live="polite">{formatCount(chosen.size)} {chosen.size === 1 ? 'order' : 'orders'} selected</span>
          <Button size="sm" onClick={() => setOpen(true)}>Intervene</Button>
          <Button size="sm" variant="link" onClick={() => setChosen(new Map())}>Clear</Button>
        </div>
      )}
      {children(selection)}
      {open && <SelectionDialog orders={[...chosen.values()]} onTaken={(orders) => set(orders, false)} onClose={() => setOpen(false)} />}
    </>
  );
}

const NONE: OrderKey = { account: '', order: '' };
