import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../ui/palette';
import type { RunRateLine } from './runRate';

/** The month's share until each day: drawn through what is known, dashed ahead, dotted its interval, and the target. */
export function runRateChart(line: RunRateLine, target: number | null) {
  return (palette: Palette): EChartsCoreOption => ({
    color: palette.series,
    grid: { left: 8, right: 78, top: 34, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, icon: 'roundRect', itemWidth: 14, itemHeight: 4, textStyle: { color: palette.text }, data: ['So far', 'At the run-rate', 'In four of five cases'] },
    tooltip: { trigger: 'axis', valueFormatter: (value: number | null) => (typeof value === 'number' ? `${value.toFixed(1)} %` : '–') },
    xAxis: { type: 'category', data: line.days.map((day) => day.slice(8)), axisTick: { show: false }, axisLabel: { color: palette.subtle, hideOverlap: true } },
    yAxis: { type: 'value', scale: true, axisLabel: { color: palette.subtle, formatter: (value: number) => `${value.toFixed(1)} %` }, splitLine: { lineStyle: { color: palette.line, opacity: 0.5 } } },
    series: [
      series('So far', line.known, palette.series[0], 'solid', target === null ? {} : { markLine: targetLine(target, palette) }),
      series('At the run-rate', line.ahead, palette.series[0], 'dashed'),
      series('In four of five cases', line.low, palette.subtle, 'dotted'),
      series('In four of five cases', line.high, palette.subtle, 'dotted'),
    ],
  });
}

const series = (name: string, data: (number | null)[], color: string | undefined, type: string, more: object = {}) => ({
  name,
  type: 'line',
  data,
  showSymbol: false,
  color,
  lineStyle: { width: type === 'dotted' ? 1.5 : 2.5, type, color },
  ...more,
});

const targetLine = (target: number, palette: Palette) => ({
  silent: true,
  symbol: 'none',
  data: [{ yAxis: target * 100 }],
  lineStyle: { color: palette.danger, type: 'dashed', width: 1.5 },
  label: { formatter: `target ${(target * 100).toFixed(1)} %`, position: 'end', color: palette.subtle },
});
