import { useQuery } from '@tanstack/react-query';
import { listExclusions, type MeasureCatalogue, type MeasureDefinition } from '../api/levels';
import { Chart } from '../ui/Chart';
import { humanise } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Loaded } from '../ui/States';
import { exclusionChart } from './exclusionChart';

interface ExclusionsProps {
  measure: MeasureDefinition;
  catalogue: MeasureCatalogue;
  filters: { from: string; to: string; account: string };
  counted: number;
  onPick: () => void;
}

/** From the orders of the period to those that count, one step for each reason to leave some out. */
export function Exclusions({ measure, catalogue, filters: { from, to, account }, counted, onPick }: ExclusionsProps) {
  const query = { measure: measure.id, from, to, account };
  const excluded = useQuery({ queryKey: ['service-levels', 'exclusions', query], queryFn: () => listExclusions(query) });
  return (
    <Panel title="Left out" note="gross to net; choose a step to list its orders">
      <Loaded query={excluded} doing="Loading exclusions">
        {({ items }) => {
          const buckets = measure.buckets
            .map((name) => ({ name, title: humanise(name), orders: items.find(({ exclusion }) => exclusion === name)?.orders ?? 0 }))
            .filter(({ orders }) => orders > 0);
          return (
            <>
              <Chart height={70 + buckets.length * 30} option={exclusionChart(counted, buckets)} onPick={onPick} label="Orders of the period, those left out by reason, and those that count" />
              <ul className="st-note">
                {buckets.map(({ name, title, orders }) => (
                  <li key={name}>
                    {title}: {orders}. {catalogue.exclusions[name]}.
                  </li>
                ))}
              </ul>
              {buckets.length === 0 && <p>Nothing was left out in this period.</p>}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
