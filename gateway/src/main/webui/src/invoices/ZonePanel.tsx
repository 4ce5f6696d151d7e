import { Title } from '@patternfly/react-core';
import type { Zone } from '../api/contracts';
import { DataTable } from '../ui/DataTable';
import { formatCount, formatMoney } from '../ui/format';

/** One zone with its prices by weight. */
export function ZonePanel({ zone, currency }: { zone: Zone; currency: string }) {
  const money = (amount: string) => formatMoney({ amount, currency });
  return (
    <div>
      <Title headingLevel="h3" size="md">
        {zone.name} <span className="st-note">{zone.places.join(', ')}</span>
      </Title>
      <DataTable
        label={`Prices of zone ${zone.name}`}
        rows={zone.breaks}
        keyOf={(b) => String(b.upToGrams)}
        empty={null}
        columns={[
          { title: 'Over', numeric: true, cell: (b) => `${formatCount(b.overGrams)} g` },
          { title: 'Up to', numeric: true, cell: (b) => `${formatCount(b.upToGrams)} g` },
          { title: 'Price', numeric: true, cell: (b) => money(b.price) },
        ]}
      />
      {zone.perAdditionalKilogram && <p className="st-subtle">Each started kilogram more: {money(zone.perAdditionalKilogram)}</p>}
    </div>
  );
}
