import type { EChartsCoreOption } from 'echarts/core';
import { formatCount } from '../ui/format';
import type { Palette } from '../ui/palette';

export interface Bucket {
  title: string;
  orders: number;
}

/** From all orders of the period down to those that count: each bucket is a step. */
export function steps(counted: number, buckets: Bucket[]): { title: string; below: number; height: number }[] {
  let left = counted + buckets.reduce((sum, { orders }) => sum + orders, 0);
  const all = { title: 'In the period', below: 0, height: left };
  const taken = buckets.map(({ title, orders }) => {
    left -= orders;
    return { title, below: left, height: orders };
  });
  return [all, ...taken, { title: 'Counted', below: 0, height: counted }];
}

/** Gross to net as a waterfall. */
export function exclusionChart(counted: number, buckets: Bucket[]) {
  const drawn = steps(counted, buckets);
  return (palette: Palette): EChartsCoreOption => ({
    grid: { left: 8, right: 64, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', axisLabel: { color: palette.subtle }, splitLine: { lineStyle: { color: palette.line, opacity: 0.5 } } },
    yAxis: { type: 'category', data: drawn.map(({ title }) => title), inverse: true, axisTick: { show: false }, axisLabel: { color: palette.text } },
    series: [
      { type: 'bar', stack: 'all', silent: true, itemStyle: { color: 'transparent' }, data: drawn.map(({ below }) => below) },
      {
        type: 'bar',
        stack: 'all',
        barMaxWidth: 16,
        data: drawn.map(({ height }, i) => ({
          value: height,
          itemStyle: { color: i === 0 || i === drawn.length - 1 ? palette.series[0] : palette.series[6], borderRadius: [0, 3, 3, 0] },
        })),
        label: { show: true, position: 'right', color: palette.text, formatter: ({ dataIndex }: { dataIndex: number }) => formatCount(drawn[dataIndex]?.height) },
      },
    ],
  });
}
