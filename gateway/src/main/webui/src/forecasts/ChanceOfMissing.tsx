import type { Forecast } from '../api/forecasts';
import './forecasts.css';
import { chanceInWords, toneOf } from './chance';

/** A small bar with the percentage, and the weightiest reason below it. */
export function ChanceOfMissing({ forecast, brief = false }: { forecast: Forecast | undefined; brief?: boolean }) {
  if (!forecast?.open) return <>–</>;
  const percent = Math.round(forecast.probability * 100);
  const reasons = forecast.reasons.map(({ text }) => text).join('\n');
  return (
    <span className={`st-chance st-chance--${toneOf(forecast)}`} title={reasons}>
      <span className="st-chance__bar" role="img" aria-label={chanceInWords(forecast)}>
        <span className="st-chance__part" style={{ inlineSize: `${Math.max(2, percent)}%` }} />
      </span>
      <span className="st-tabular" aria-hidden="true">{percent} %</span>
      {!brief && forecast.reasons[0] && <small className="st-subtle st-chance__reason">{forecast.reasons[0].text}</small>}
    </span>
  );
}
