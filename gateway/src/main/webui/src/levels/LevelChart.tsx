import type { ServiceLevel } from '../api/levels';
import { barChart } from '../ui/barChart';
import { Chart } from '../ui/Chart';
import { daysBetween } from '../ui/dates';
import { levelChart } from '../ui/levelChart';
import { totalBy } from '../ui/ratio';
import { isTime, keyOf, titleOf, type Group } from './groups';
import type { Measure } from './measures';

interface LevelChartProps {
  measure: Measure;
  rows: ServiceLevel[];
  group: Group;
  from: string;
  to: string;
  onPick: (key: string) => void;
}

const MOST_BARS = 25;

/** Over time a line; by anything else bars, the worst first. */
export function LevelChart({ measure, rows, group, from, to, onPick }: LevelChartProps) {
  const keys = isTime(group) ? timeKeys(rows, group, from, to) : worstFirst(rows, group).slice(0, MOST_BARS);
  const points = totalBy(rows, keys, (row) => keyOf(row, group));
  const labels = keys.map((key) => titleOf(key, group));
  const option = isTime(group)
    ? levelChart(labels, [{ name: measure.title, points }], measure.target)
    : barChart(labels, points, measure.target);
  const pick = (point: number) => keys[point] && onPick(keys[point]);
  const height = isTime(group) ? 320 : Math.max(160, 40 + labels.length * 30);
  return <Chart height={height} option={option} onPick={pick} label={`${measure.title} by ${group}; the table beside it has the figures`} />;
}

function timeKeys(rows: ServiceLevel[], group: Group, from: string, to: string): string[] {
  if (group === 'day') return daysBetween(from, to);
  return [...new Set(rows.map((row) => keyOf(row, group)))].sort();
}

const worstFirst = (rows: ServiceLevel[], group: Group): string[] =>
  [...rows]
    .sort((a, b) => a.numerator / a.denominator - b.numerator / b.denominator)
    .map((row) => keyOf(row, group));
