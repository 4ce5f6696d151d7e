import type { EChartsCoreOption } from 'echarts/core';
import type { Preview, PreviewFigure } from '../api/amendments';
import { formatPercent } from '../ui/format';
import type { Palette } from '../ui/palette';
import { KINDS } from '../policies/words';

export interface Comparison {
  label: string;
  before: number;
  after: number;
}

const ACCOUNTS = 8;

/** The figures to draw: all accounts together, then those that change most; what nobody counted is left out. */
export function comparisonsOf({ overall, accounts }: Preview['past']): Comparison[] {
  return [
    ...overall.flatMap((figure) => comparison('All', figure)),
    ...accounts.slice(0, ACCOUNTS).flatMap(({ account, figures }) =>
      figures.filter(({ metBefore, metAfter }) => metBefore !== metAfter).flatMap((figure) => comparison(account, figure)),
    ),
  ];
}

function comparison(who: string, { kind, denominator, metBefore, metAfter }: PreviewFigure): Comparison[] {
  if (denominator === 0) return [];
  return [{ label: `${who} · ${KINDS[kind].toLowerCase()}`, before: metBefore / denominator, after: metAfter / denominator }];
}

/** Two bars for each figure: as it was in grey, as it would have been in colour. */
export const comparisonChart = (rows: Comparison[]) => (palette: Palette): EChartsCoreOption => ({
  grid: { left: 8, right: 64, top: 28, bottom: 4, containLabel: true },
  legend: { top: 0, left: 0, textStyle: { color: palette.text } },
  xAxis: { type: 'value', min: 0, max: 100, axisLabel: { color: palette.subtle, formatter: '{value} %' }, splitLine: { lineStyle: { color: palette.line, opacity: 0.5 } } },
  yAxis: { type: 'category', data: rows.map(({ label }) => label), inverse: true, axisTick: { show: false }, axisLine: { show: false }, axisLabel: { color: palette.text, width: 160, overflow: 'truncate' } },
  series: [
    series('As it was', rows.map(({ before }) => before), palette.series[6], palette),
    series('Under this version', rows.map(({ after }) => after), palette.series[0], palette),
  ],
});

const series = (name: string, shares: number[], color: string | undefined, palette: Palette) => ({
  name,
  type: 'bar',
  barMaxWidth: 12,
  itemStyle: { color, borderRadius: [0, 3, 3, 0] },
  data: shares.map((share) => share * 100),
  label: { show: true, position: 'right', color: palette.text, formatter: ({ dataIndex }: { dataIndex: number }) => formatPercent(shares[dataIndex]) },
});
