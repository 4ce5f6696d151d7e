import type { EChartsCoreOption } from 'echarts/core';
import type { Party, ResponsibilityCount } from '../api/responsibilities';
import { formatCount, humanise } from '../ui/format';
import type { Palette } from '../ui/palette';
import { PARTIES } from './parties';

/** The parties that answer for anything, the most misses first. */
export function partiesOf(counts: ResponsibilityCount[]): Party[] {
  const misses = (party: Party) => counts.filter((each) => each.party === party).reduce((sum, each) => sum + each.misses, 0);
  return [...new Set(counts.map(({ party }) => party))].sort((a, b) => misses(b) - misses(a));
}

/** Misses by party, each bar made of the kinds of promises. */
export function partyChart(counts: ResponsibilityCount[]) {
  const parties = partiesOf(counts);
  const kinds = [...new Set(counts.map(({ kind }) => kind))].sort();
  return (palette: Palette): EChartsCoreOption => ({
    color: palette.series,
    grid: { left: 8, right: 24, top: 34, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, icon: 'roundRect', itemWidth: 14, itemHeight: 4, textStyle: { color: palette.text } },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: (value: number) => formatCount(value) },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { color: palette.subtle }, splitLine: { lineStyle: { color: palette.line, opacity: 0.5 } } },
    yAxis: { type: 'category', inverse: true, data: parties.map((party) => PARTIES[party]), axisTick: { show: false }, axisLabel: { color: palette.text } },
    series: kinds.map((kind) => ({
      name: humanise(kind),
      type: 'bar',
      stack: 'all',
      barMaxWidth: 18,
      data: parties.map((party) => counts.find((each) => each.party === party && each.kind === kind)?.misses ?? 0),
    })),
  });
}
