import type { Forecast, ForecastReason } from '../api/forecasts';

/** How a chance is coloured: told to others, worth a look, or calm. */
export function toneOf({ probability, raisedAt }: Pick<Forecast, 'probability' | 'raisedAt'>): 'danger' | 'warning' | 'calm' {
  if (raisedAt || probability >= 0.5) return 'danger';
  return probability >= 0.2 ? 'warning' : 'calm';
}

/** For those who cannot see the bar. */
export const chanceInWords = ({ probability, kind }: Pick<Forecast, 'probability' | 'kind'>): string =>
  `${Math.round(probability * 100)} % chance of missing the ${kind}`;

/** "+12 points": what a reason adds to the probability. */
export function pointsInWords({ points }: Pick<ForecastReason, 'points'>): string {
  const whole = Math.round(points * 100);
  const sign = whole > 0 ? '+' : whole < 0 ? '−' : '±';
  return `${sign}${Math.abs(whole)} points`;
}
