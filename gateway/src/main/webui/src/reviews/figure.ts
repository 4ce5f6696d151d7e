import type { Headline, Reading } from '../api/reviews';
import { formatDuration, formatMoney, formatNumber } from '../ui/format';

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** A reading in the unit of its figure: percent, a length of time, money or a count. */
export function formatReading({ kind, unit }: Headline, { value, percent }: Reading): string {
  if (kind === 'ratio') return percent === null ? '–' : `${Number(percent).toFixed(1)} %`;
  if (value === null) return '–';
  if (kind === 'mean' && unit === 'hours') return formatDuration(Number(value) * 3600);
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

/** What a figure was made of. */
export function formatCounts({ kind, unit, numerator, denominator }: Headline): string {
  if (kind === 'sum') return unit;
  if (kind === 'mean') return `average of ${formatNumber(denominator)}, ${formatNumber(numerator)} ${unit} in all`;
  return `${formatNumber(numerator)} of ${formatNumber(denominator)} ${unit}`;
}
