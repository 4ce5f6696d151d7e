import type { EChartsCoreOption } from 'echarts/core';
import { formatPercent } from './format';
import type { Palette } from './palette';
import { ratio, type Sums } from './ratio';

/** Shares of several things side by side, first on top, those below the target in the colour of danger. */
export function barChart(labels: string[], points: Sums[], target: number | null) {
  return (palette: Palette): EChartsCoreOption => ({
    grid: { left: 8, right: 64, top: 8, bottom: 4, containLabel: true },
    xAxis: { type: 'value', min: 0, max: 100, axisLabel: { color: palette.subtle, formatter: '{value} %' }, splitLine: { lineStyle: { color: palette.line, opacity: 0.5 } } },
    yAxis: { type: 'category', data: labels, inverse: true, axisTick: { show: false }, axisLine: { show: false }, axisLabel: { color: palette.text, width: 130, overflow: 'truncate' } },
    series: [
      {
        type: 'bar',
        barMaxWidth: 16,
        data: points.map((point) => bar(ratio(point), target, palette)),
        label: { show: true, position: 'right', color: palette.text, formatter: ({ dataIndex }: { dataIndex: number }) => formatPercent(ratio(points[dataIndex] ?? { numerator: 0, denominator: 0 })) },
      },
    ],
  });
}

function bar(share: number | null, target: number | null, palette: Palette) {
  const missed = share !== null && target !== null && share < target;
  return {
    value: share === null ? null : share * 100,
    itemStyle: { color: missed ? palette.danger : palette.series[0], borderRadius: [0, 3, 3, 0] },
  };
}
