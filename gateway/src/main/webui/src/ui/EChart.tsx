import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { ChartProps } from './Chart';
import { readPalette } from './palette';
import { useTheme } from './useTheme';

register([LineChart, BarChart, GridComponent, LegendComponent, TooltipComponent, MarkLineComponent, CanvasRenderer]);

/** The drawing half of Chart; loaded only by pages that draw. */
export default function EChart({ option, height, label, onPick }: ChartProps) {
  const element = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const { dark } = useTheme();

  useEffect(() => {
    const drawn = element.current && (chart.current = init(element.current));
    const observer = new ResizeObserver(() => drawn?.resize());
    if (element.current) observer.observe(element.current);
    return () => {
      observer.disconnect();
      drawn?.dispose();
    };
  }, []);

  useEffect(() => {
    // Colours are read when they are drawn: the tokens change with the theme.
    const palette = readPalette();
    chart.current?.setOption({ animation: false, textStyle: { fontFamily: palette.font }, ...option(palette) }, true);
  }, [option, dark]);

  useEffect(() => {
    const drawn = chart.current;
    if (!drawn || !onPick) return;
    const pick = ({ dataIndex, seriesIndex }: { dataIndex?: number; seriesIndex?: number }) => {
      onPick(dataIndex ?? 0, seriesIndex ?? 0);
    };
    drawn.on('click', pick);
    return () => void (drawn.isDisposed() || drawn.off('click', pick));
  }, [onPick]);

  return <div ref={element} className="st-chart" style={{ height }} role="img" aria-label={label} />;
}
