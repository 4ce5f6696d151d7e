import { Skeleton } from '@patternfly/react-core';
import type { EChartsCoreOption } from 'echarts/core';
import { lazy, Suspense } from 'react';
import type { Palette } from './palette';

export interface ChartProps {
  /** Makes the drawing from the theme's colours. */
  option: (palette: Palette) => EChartsCoreOption;
  height: number;
  /** What the chart shows, in words, for those who cannot see it. */
  label: string;
  onPick?: ((dataIndex: number, seriesIndex: number) => unknown) | undefined;
}

const EChart = lazy(() => import('./EChart'));

/** A chart; the library comes with the first one that is shown. */
export const Chart = (props: ChartProps) => (
  <Suspense fallback={<Skeleton height={`${props.height}px`} screenreaderText={props.label} />}>
    <EChart {...props} />
  </Suspense>
);
