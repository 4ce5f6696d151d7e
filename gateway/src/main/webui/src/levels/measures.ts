import { useQuery } from '@tanstack/react-query';
import { getMeasures, type MeasureCatalogue, type MeasureDefinition } from '../api/levels';
import { listTargets } from '../api/thresholds';
import { formatNumber, formatPercent } from '../ui/format';
import { ratio, type Sums } from '../ui/ratio';

export const ON_TIME_DISPATCH = 'on-time-dispatch.v1';
export const ON_TIME_DELIVERY = 'on-time-delivery.v1';

/** The definitions, which never change while the console is open. */
export const useCatalogue = () =>
  useQuery<MeasureCatalogue>({ queryKey: ['measures'], queryFn: getMeasures, staleTime: Infinity });

/** What an account aims at, or everybody without an own target; by measure. */
export function useTargets(account?: string): Record<string, number> {
  const targets = useQuery({ queryKey: ['thresholds', 'targets', account ?? ''], queryFn: () => listTargets(account) });
  return Object.fromEntries((targets.data ?? []).map(({ measure, target }) => [measure, target]));
}

/** A figure as people read it: a share, or hours for each order. */
export function formatFigure({ unit }: Pick<MeasureDefinition, 'unit'>, sums: Sums): string {
  const value = ratio(sums);
  if (value === null) return '–';
  return unit === 'hours' ? `${formatNumber(value)} h` : formatPercent(value);
}

/** Whether a figure is on the wrong side of what is aimed at. */
export function misses({ better }: Pick<MeasureDefinition, 'better'>, sums: Sums, target: number | null): boolean {
  const value = ratio(sums);
  if (value === null || target === null) return false;
  return better === 'up' ? value < target : value > target;
}

/** The promise that a measure judges an order by, where there is one. */
export function kindOf({ about }: Pick<MeasureDefinition, 'about'>): string | undefined {
  return { 'dispatch in time': 'dispatch', 'delivery in time': 'delivery', 'refunds in time': 'refund' }[about];
}
