import type { Figure } from '../api/reviews';
import { formatMoney, formatNumber, formatPercent } from '../ui/format';

/** A figure is a share when it has a denominator, else a count or an amount in its unit. */
export const isShare = (figure: Figure): boolean => figure.denominator !== null && figure.denominator !== undefined;

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** A value of a figure, in the figure's own unit. */
export function formatValue(figure: Figure, value: number | string | null | undefined): string {
  if (value === null || value === undefined || value === '') return '–';
  if (isShare(figure)) return formatPercent(Number(value));
  return isCurrency(figure.unit) ? formatMoney({ amount: String(value), currency: figure.unit }) : formatNumber(value);
}

export type Direction = 'better' | 'worse' | 'same' | 'unknown';

/** Of these measures a fall is good. */
const LESS_IS_BETTER = ['cancellation-rate', 'sla-credits', 'tickets-opened', 'breaches'];

export interface Change {
  text: string;
  direction: Direction;
}

/** The change against the month before: points for shares, the difference for everything else. */
export function changeOf(figure: Figure): Change {
  const { value, previousValue } = figure;
  if (value === null || previousValue === null || previousValue === undefined) return { text: 'no month before', direction: 'unknown' };
  const difference = Number(figure.change ?? Number(value) - Number(previousValue));
  if (difference === 0) return { text: 'unchanged', direction: 'same' };
  const less = LESS_IS_BETTER.some((measure) => figure.measure.startsWith(measure));
  return { text: signed(figure, difference), direction: difference > 0 === less ? 'worse' : 'better' };
}

function signed(figure: Figure, difference: number): string {
  const sign = difference > 0 ? '+' : '−';
  const size = Math.abs(difference);
  return isShare(figure) ? `${sign}${(size * 100).toFixed(1)} points` : `${sign}${formatValue(figure, size.toString())}`;
}
