import type { MeasureDefinition, ServiceLevel } from '../api/levels';
import { barChart } from '../ui/barChart';
import { Chart } from '../ui/Chart';
import { daysBetween } from '../ui/dates';
import { levelChart } from '../ui/levelChart';
import { ratio, totalBy } from '../ui/ratio';
import { isTime, keyOf, titleOf, type Group } from './groups';
import { hoursChart } from './hoursChart';

interface LevelChartProps {
  measure: MeasureDefinition;
  target: number | null;
  rows: ServiceLevel[];
  group: Group;
  from: string;
  to: string;
  onPick: (key: string) => void;
}

const MOST_BARS = 25;

/** Over time a line; by anything else bars, the worst first. Hours are bars either way. */
export function LevelChart({ measure, target, rows, group, from, to, onPick }: LevelChartProps) {
  const keys = isTime(group) ? timeKeys(rows, group, from, to) : worstFirst(measure, rows, group).slice(0, MOST_BARS);
  const points = totalBy(rows, keys, (row) => keyOf(row, group));
  const labels = keys.map((key) => titleOf(key, group));
  const pick = (point: number) => keys[point] && onPick(keys[point]);
  const label = `${measure.title} by ${group}; the table beside it has the figures`;
  if (measure.unit === 'hours') return <Chart height={320} option={hoursChart(labels, points)} onPick={pick} label={label} />;
  const shown = isTime(group) ? levelChart(labels, [{ name: measure.title, points }], target) : barChart(labels, points, measure.better === 'up' ? target : null);
  const height = isTime(group) ? 320 : Math.max(160, 40 + labels.length * 30);
  return <Chart height={height} option={shown} onPick={pick} label={label} />;
}

function timeKeys(rows: ServiceLevel[], group: Group, from: string, to: string): string[] {
  if (group === 'day') return daysBetween(from, to);
  return [...new Set(rows.map((row) => keyOf(row, group)))].sort();
}

function worstFirst({ better }: MeasureDefinition, rows: ServiceLevel[], group: Group): string[] {
  const sign = better === 'up' ? 1 : -1;
  return [...rows].sort((a, b) => sign * ((ratio(a) ?? 0) - (ratio(b) ?? 0))).map((row) => keyOf(row, group));
}
