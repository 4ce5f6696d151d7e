import { Content } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { listForecasts, type Forecast } from '../api/forecasts';
import { KindLabel } from '../ui/Labels';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { RelativeTime } from '../ui/Time';
import { ChanceOfMissing } from './ChanceOfMissing';
import { pointsInWords } from './chance';

/** What is expected of an order, and why. */
export function OrderForecasts({ account, order }: { account: string; order: string }) {
  const query = { account, order };
  const forecasts = useQuery({ queryKey: ['forecasts', query], queryFn: () => listForecasts(query), retry: false });
  return (
    <Panel title="Chance of missing">
      <Loaded query={forecasts} doing="Loading forecasts" rows={2}>
        {({ items }) => {
          const open = items.filter((forecast) => forecast.open);
          return open.length === 0 ? (
            <Nothing title="No forecast">Its promises have ended, or there is too little history to learn from yet.</Nothing>
          ) : (
            <ul className="st-entries">{open.map((forecast) => <Expected key={forecast.kind} forecast={forecast} />)}</ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}

function Expected({ forecast }: { forecast: Forecast }) {
  return (
    <li>
      <div className="st-entry__head">
        <KindLabel kind={forecast.kind} />
        <ChanceOfMissing forecast={forecast} brief />
        <span className="st-push">forecast <RelativeTime at={forecast.at} /> by model {forecast.modelVersion}</span>
      </div>
      <ul className="st-reasons">
        {forecast.reasons.map((reason) => (
          <li key={reason.factor}>
            <Content component="small">
              <span className="st-reasons__points st-tabular">{pointsInWords(reason)}</span> {reason.text}
            </Content>
          </li>
        ))}
      </ul>
    </li>
  );
}
