import type { Threshold, ThresholdWindow } from '../api/thresholds';
import { formatNumber, formatPercent } from '../ui/format';

export const WINDOWS: Record<ThresholdWindow, string> = {
  today: 'Today',
  'last-7-days': 'Last 7 days',
  'last-30-days': 'Last 30 days',
  'month-to-date': 'Month to date',
};

/** A limit or a value as people read it: a share in percent, or hours. */
export function formatLimit(value: number | string | null, { unit }: Pick<Threshold, 'unit'>): string {
  if (value === null) return 'nothing counted';
  return unit === 'hours' ? `${formatNumber(value)} h` : formatPercent(Number(value));
}
