import type { OrderView } from '../api/orders';
import { Facts } from '../ui/Facts';
import { formatMoney, humanise } from '../ui/format';
import { Panel } from '../ui/Panel';
import { ShortTime } from '../ui/Time';

/** Milestones and where the order runs. */
export function OrderFacts({ view, zone }: { view: OrderView; zone: string | undefined }) {
  const milestones = Object.entries(view.milestones).map(([name, { at }]) => [humanise(name), <ShortTime key={name} at={at} zone={zone} />]);
  return (
    <Panel title="Milestones">
      <Facts
        facts={{
          ...Object.fromEntries(milestones),
          'Cancelled by': view.cancelledBy,
          Value: view.value && formatMoney(view.value),
          Warehouse: view.warehouse,
          Channel: view.channel,
          Carrier: view.carrier,
          Region: view.region,
          Tracking: view.trackingNumber && <span className="st-code">{view.trackingNumber}</span>,
        }}
      />
    </Panel>
  );
}
