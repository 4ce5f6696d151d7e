import type { EChartsCoreOption } from 'echarts/core';
import { formatCount, formatPercent } from './format';
import { ratio, type Sums } from './ratio';
import type { Palette } from './palette';

export interface LevelSeries {
  name: string;
  points: Sums[];
}

interface AxisPoint {
  seriesIndex: number;
  dataIndex: number;
  marker: string;
  seriesName: string;
  axisValueLabel: string;
}

/** Shares over time with the target as a dashed line; a day without orders is a gap, not a zero. */
export function levelChart(labels: string[], series: LevelSeries[], target: number | null) {
  return (palette: Palette): EChartsCoreOption => ({
    color: palette.series,
    grid: { left: 8, right: series.length > 0 && target !== null ? 78 : 12, top: 34, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, icon: 'roundRect', itemWidth: 14, itemHeight: 4, textStyle: { color: palette.text } },
    tooltip: {
      trigger: 'axis',
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.text },
      formatter: (points: AxisPoint[]) => tooltip(points, series),
    },
    xAxis: {
      type: 'category',
      data: labels,
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
      axisLabel: { color: palette.subtle, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: lowerBound(series, target),
      max: 100,
      axisLabel: { color: palette.subtle, formatter: '{value} %' },
      splitLine: { lineStyle: { color: palette.line, opacity: 0.5 } },
    },
    series: series.map(({ name, points }, index) => ({
      name,
      type: 'line',
      data: points.map((point) => asPercent(point)),
      showSymbol: points.length < 2,
      symbolSize: 6,
      lineStyle: { width: 2.5 },
      ...(index === 0 && target !== null ? { markLine: targetLine(target, palette) } : {}),
    })),
  });
}

const asPercent = (point: Sums): number | null => {
  const share = ratio(point);
  return share === null ? null : share * 100;
};

/** Starts the axis below the worst day, on a ten: 97 against 95 is worth seeing, a break at 60 must stay in view. */
export function lowerBound(series: LevelSeries[], target: number | null): number {
  const values = series.flatMap(({ points }) => points.map(asPercent)).filter((value) => value !== null);
  const worst = Math.min(target === null ? 100 : target * 100, ...values);
  return Math.max(0, Math.floor((worst - 2) / 10) * 10);
}

function targetLine(target: number, palette: Palette) {
  return {
    silent: true,
    symbol: 'none',
    data: [{ yAxis: target * 100 }],
    lineStyle: { color: palette.subtle, type: 'dashed', width: 1.5 },
    label: { formatter: `target ${(target * 100).toFixed(0)} %`, position: 'end', color: palette.subtle },
  };
}

function tooltip(points: AxisPoint[], series: LevelSeries[]): string {
  const lines = points.map(({ seriesIndex, dataIndex, marker }) => {
    const point = series[seriesIndex]?.points[dataIndex] ?? { numerator: 0, denominator: 0 };
    const counts = `${formatCount(Number(point.numerator))} of ${formatCount(Number(point.denominator))}`;
    return `${marker} ${escapeHtml(series[seriesIndex]?.name ?? '')} <b>${formatPercent(ratio(point))}</b> (${counts})`;
  });
  return [escapeHtml(points[0]?.axisValueLabel ?? ''), ...lines].join('<br>');
}

/** Names of warehouses and accounts come from outside and end in the tooltip's HTML. */
const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
