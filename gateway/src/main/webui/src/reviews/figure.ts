import type { Headline, Reading } from '../api/reviews';
import { formatMoney, formatNumber } from '../ui/format';

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** A reading in the unit of its figure: percent, money or a count. */
export function formatReading({ kind, unit }: Headline, { value, percent }: Reading): string {
  if (kind === 'ratio') return percent === null ? '–' : `${Number(percent).toFixed(1)} %`;
  if (value === null) return '–';
  return isCurrency(unit) ? formatMoney({ amount: value, currency: unit }) : formatNumber(value);
}

/** The change in words: points for ratios, percent for sums. */
export function formatChange({ change, direction, kind }: Headline): string {
  if (direction === null) return 'no month before';
  if (direction === 'same') return 'unchanged';
  if (change === null) return direction;
  const size = Math.abs(Number(change)).toFixed(2);
  return `${Number(change) < 0 ? '−' : '+'}${size} ${kind === 'ratio' ? 'points' : '%'}`;
}
