import type { EChartsCoreOption } from 'echarts/core';
import { formatNumber } from '../ui/format';
import type { Palette } from '../ui/palette';
import { ratio, type Sums } from '../ui/ratio';

/** Hours for each order, side by side. */
export function hoursChart(labels: string[], points: Sums[]) {
  return (palette: Palette): EChartsCoreOption => ({
    color: palette.series,
    grid: { left: 8, right: 12, top: 12, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis', valueFormatter: (value: number | null) => (value === null ? '–' : `${formatNumber(value)} h`) },
    xAxis: { type: 'category', data: labels, axisTick: { show: false }, axisLabel: { color: palette.subtle, hideOverlap: true } },
    yAxis: { type: 'value', min: 0, axisLabel: { color: palette.subtle, formatter: '{value} h' }, splitLine: { lineStyle: { color: palette.line, opacity: 0.5 } } },
    series: [{ type: 'bar', barMaxWidth: 24, data: points.map(ratio), itemStyle: { borderRadius: [3, 3, 0, 0] } }],
  });
}
