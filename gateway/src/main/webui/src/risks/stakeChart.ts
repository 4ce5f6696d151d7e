import type { EChartsCoreOption } from 'echarts/core';
import type { RiskCount } from '../api/risks';
import { formatCount, formatMoney } from '../ui/format';
import type { Palette } from '../ui/palette';
import { kindTitle } from './kinds';

/** The currency in which most kinds have something at stake; amounts of others are in the table only. */
export function mainCurrency(counts: RiskCount[]): string | null {
  const times = new Map<string, number>();
  counts.flatMap(({ values }) => values).forEach(({ currency }) => times.set(currency, (times.get(currency) ?? 0) + 1));
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** What is at stake in a currency; the drawing's length only, the label is the exact amount. */
export const amountIn = (count: RiskCount, currency: string | null): number =>
  Number(count.values.find((value) => value.currency === currency)?.amount ?? 0);

/** Money at stake by kind as bars, most first, each with its orders; where nothing has a worth, the orders. */
export function stakeChart(counts: RiskCount[], currency: string | null) {
  const lengths = counts.map((count) => (currency ? amountIn(count, currency) : count.orders));
  return (palette: Palette): EChartsCoreOption => ({
    grid: { left: 8, right: 150, top: 8, bottom: 4, containLabel: true },
    xAxis: { type: 'value', min: 0, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      data: counts.map(({ kind }) => kindTitle(kind)),
      inverse: true,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: palette.text },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 18,
        data: lengths.map((value) => ({ value, itemStyle: { color: palette.series[3], borderRadius: [0, 3, 3, 0] } })),
        label: { show: true, position: 'right', color: palette.text, formatter: ({ dataIndex }: { dataIndex: number }) => labelOf(counts[dataIndex], currency) },
      },
    ],
  });
}

function labelOf(count: RiskCount | undefined, currency: string | null): string {
  if (!count) return '';
  const orders = `${formatCount(count.orders)} ${count.orders === 1 ? 'order' : 'orders'}`;
  const value = count.values.find((each) => each.currency === currency);
  return value ? `${formatMoney(value)} · ${orders}` : orders;
}
