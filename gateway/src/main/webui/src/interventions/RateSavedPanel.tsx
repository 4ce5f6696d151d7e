import { Content } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import BalanceScaleIcon from '@patternfly/react-icons/dist/esm/icons/balance-scale-icon';
import { getRateSaved, type RateSaved } from '../api/interventions';
import { Chart } from '../ui/Chart';
import { formatCount, formatPercent } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { formatPoints, rateChart } from './rateChart';

/** Whether intervening helps: orders at risk that somebody looked after against comparable ones left alone. */
export function RateSavedPanel({ account }: { account: string }) {
  const rate = useQuery({ queryKey: ['interventions', 'rate-saved', account], queryFn: () => getRateSaved({ account }) });
  return (
    <Panel title="What intervening saves" note="last 90 days">
      <Loaded query={rate} doing="Loading the rate saved" rows={3}>
        {(loaded) => (loaded.difference === null ? <NotComparable /> : <Rate rate={loaded} difference={loaded.difference} />)}
      </Loaded>
    </Panel>
  );
}

const NotComparable = () => (
  <Nothing title="Nothing to compare yet" icon={BalanceScaleIcon}>
    It takes decided orders of one account, warehouse, promise and week of which some were looked after and some were not.
  </Nothing>
);

function Rate({ rate, difference }: { rate: RateSaved; difference: number }) {
  const words = `${formatPoints(difference)}, between ${formatPoints(rate.low ?? 0)} and ${formatPoints(rate.high ?? 0)}`;
  return (
    <>
      <div className="st-figure__value">{formatPoints(difference)}</div>
      <Content component="p">
        Kept with an intervention: {formatPercent(rate.helpedKept / rate.helped)} of {formatCount(rate.helped)} orders; left alone:{' '}
        {formatPercent(rate.leftKept / rate.left)} of {formatCount(rate.left)}. The difference is taken within {formatCount(rate.strata)}{' '}
        comparable {rate.strata === 1 ? 'group' : 'groups'}; the bar is its 95 % interval.
      </Content>
      <Chart height={90} option={rateChart(rate)} label={`Difference of the shares kept: ${words}`} />
    </>
  );
}
