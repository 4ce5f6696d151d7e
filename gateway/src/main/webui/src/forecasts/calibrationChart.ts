import type { EChartsCoreOption } from 'echarts/core';
import type { CalibrationBin } from '../api/forecasts';
import { formatCount, formatPercent } from '../ui/format';
import type { Palette } from '../ui/palette';

/** Forecast against what happened: on the diagonal, orders told 30 % miss 30 times in a hundred. */
export function calibrationChart(bins: CalibrationBin[]) {
  return (palette: Palette): EChartsCoreOption => ({
    color: palette.series,
    grid: { left: 8, right: 16, top: 34, bottom: 24, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 4, textStyle: { color: palette.text } },
    tooltip: {
      trigger: 'item',
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.text },
      formatter: ({ dataIndex, seriesIndex }: { dataIndex: number; seriesIndex: number }) =>
        seriesIndex === 0 ? binInWords(bins[dataIndex]) : 'what is forecast happens as often as forecast',
    },
    xAxis: axis('forecast', palette),
    yAxis: axis('missed', palette),
    series: [
      { name: 'Forecast and outcome', type: 'line', data: bins.map(({ forecast, observed }) => [forecast * 100, observed * 100]), symbolSize: 9, lineStyle: { width: 2.5 } },
      { name: 'Perfect', type: 'line', data: [[0, 0], [100, 100]], showSymbol: false, lineStyle: { type: 'dashed', width: 1.5, color: palette.subtle }, itemStyle: { color: palette.subtle } },
    ],
  });
}

/** One point of the curve as a sentence. */
export function binInWords(bin: CalibrationBin | undefined): string {
  if (!bin) return '';
  return `${formatCount(bin.forecasts)} forecasts of ${formatPercent(bin.forecast)} on average: ${formatPercent(bin.observed)} missed`;
}

const axis = (name: string, palette: Palette) => ({
  type: 'value',
  name,
  nameLocation: 'middle',
  nameGap: 26,
  min: 0,
  max: 100,
  axisLabel: { color: palette.subtle, formatter: '{value} %' },
  nameTextStyle: { color: palette.subtle },
  splitLine: { lineStyle: { color: palette.line, opacity: 0.5 } },
});
