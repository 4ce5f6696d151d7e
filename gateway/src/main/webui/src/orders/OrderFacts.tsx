import type { OrderView } from '../api/orders';
import { Facts } from '../ui/Facts';
import { humanise } from '../ui/format';
import { Panel } from '../ui/Panel';
import { ShortTime } from '../ui/Time';

/** Milestones and where the order runs. */
export function OrderFacts({ view, zone }: { view: OrderView; zone: string | undefined }) {
  const milestones = Object.entries(view.milestones).map(([name, at]) => [
    humanise(name.replace(/At$/, '')),
    at ? <ShortTime key={name} at={at} zone={zone} /> : null,
  ]);
  return (
    <Panel title="Milestones">
      <Facts
        facts={{
          ...Object.fromEntries(milestones),
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
