import type { EChartsCoreOption } from 'echarts/core';
import type { RateSaved } from '../api/interventions';
import type { Palette } from '../ui/palette';

/** A difference of shares as "+27.1 points". */
export const formatPoints = (share: number): string => `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)} points`;

/** The difference as a dot on its 95 % interval, beside the line of no effect. */
export function rateChart({ difference, low, high }: RateSaved) {
  const at = (share: number | null) => (share ?? 0) * 100;
  const reach = Math.max(10, Math.ceil(Math.max(Math.abs(at(low)), Math.abs(at(high))) / 10) * 10);
  return (palette: Palette): EChartsCoreOption => ({
    grid: { left: 12, right: 12, top: 12, bottom: 4, containLabel: true },
    xAxis: {
      type: 'value',
      min: -reach,
      max: reach,
      axisLabel: { color: palette.subtle, formatter: '{value}' },
      splitLine: { lineStyle: { color: palette.line, opacity: 0.5 } },
    },
    yAxis: { type: 'category', data: [''], axisLine: { show: false }, axisTick: { show: false } },
    series: [
      {
        type: 'line',
        data: [[at(low), 0], [at(high), 0]],
        symbol: 'rect',
        symbolSize: [2, 14],
        lineStyle: { color: palette.series[0], width: 4 },
        itemStyle: { color: palette.series[0] },
        markLine: { silent: true, symbol: 'none', data: [{ xAxis: 0 }], lineStyle: { color: palette.subtle, type: 'dashed' }, label: { show: false } },
      },
      { type: 'line', data: [[at(difference), 0]], symbol: 'circle', symbolSize: 13, itemStyle: { color: palette.series[0] } },
    ],
  });
}
