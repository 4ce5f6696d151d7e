import { useQuery } from '@tanstack/react-query';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import { countRisks, type RiskCount } from '../api/risks';
import { Chart } from '../ui/Chart';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { amountIn, mainCurrency, stakeChart } from './stakeChart';

/** Money and orders at stake by kind; a bar opens the risks of its kind. */
export function RiskStakes({ onPick }: { onPick: (kind: string) => void }) {
  const counts = useQuery({ queryKey: ['risks', 'counts'], queryFn: countRisks });
  return (
    <Panel title="At stake now" note="open and acknowledged risks">
      <Loaded query={counts} doing="Loading what is at stake" rows={4}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title="Nothing is at risk" icon={CheckCircleIcon}>No order is stuck, no warehouse is behind, and every known source is heard.</Nothing>
          ) : (
            <Stakes counts={items} onPick={onPick} />
          )
        }
      </Loaded>
    </Panel>
  );
}

function Stakes({ counts, onPick }: { counts: RiskCount[]; onPick: (kind: string) => void }) {
  const currency = mainCurrency(counts);
  const sorted = [...counts].sort((a, b) => amountIn(b, currency) - amountIn(a, currency) || b.orders - a.orders);
  return (
    <Chart
      height={30 + sorted.length * 34}
      option={stakeChart(sorted, currency)}
      label="Money and orders at stake by kind of risk; the list below has the figures"
      onPick={(bar) => sorted[bar] && onPick(sorted[bar].kind)}
    />
  );
}
