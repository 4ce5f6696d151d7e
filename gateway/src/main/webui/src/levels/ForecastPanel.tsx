import { Content, ExpandableSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { getForecast, type Forecast, type MeasureDefinition } from '../api/levels';
import { Chart } from '../ui/Chart';
import { formatMonth, formatNumber, formatPercent } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Loaded } from '../ui/States';
import { runRateChart } from './runRateChart';
import { runRateLine } from './runRate';

/** With what share the month ends at the run-rate, and what the target takes. */
export function ForecastPanel({ measure, account }: { measure: MeasureDefinition; account: string }) {
  const query = { measure: measure.id, account };
  const forecast = useQuery({ queryKey: ['service-levels', 'forecast', query], queryFn: () => getForecast(query) });
  return (
    <Panel title="Forecast" note={forecast.data ? `${account}, ${formatMonth(forecast.data.month)}` : account}>
      <Loaded query={forecast} doing="Loading the forecast">{(data) => <Drawn forecast={data} />}</Loaded>
    </Panel>
  );
}

function Drawn({ forecast }: { forecast: Forecast }) {
  const misses = forecast.verdict === 'behind' || forecast.verdict === 'out-of-reach';
  const sentence = forecast.sentence.charAt(0).toUpperCase() + forecast.sentence.slice(1);
  return (
    <>
      <Content component="p" className={misses ? 'st-change--worse' : undefined}>
        <strong>{sentence}.</strong>
      </Content>
      <Content component="p" className="st-note">
        {formatNumber(forecast.numerator)} of {formatNumber(forecast.denominator)} orders so far, about {formatNumber(Math.round(forecast.remainingOrders))} still
        to come at {formatPercent(forecast.runRate)}. In four of five cases the month ends between {formatPercent(forecast.low)} and {formatPercent(forecast.high)}.
      </Content>
      {forecast.denominator + forecast.remainingOrders > 0 && (
        <Chart height={260} option={runRateChart(runRateLine(forecast), forecast.target ?? null)} label={`${forecast.sentence}, drawn day by day`} />
      )}
      <ExpandableSection toggleText="How this is computed">{forecast.formula}</ExpandableSection>
    </>
  );
}
